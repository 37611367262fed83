/** Text that is HTML already. Only `html` makes it, so nothing gets onto a page unescaped by accident. */
export class Html {
  readonly tekst: string;
  constructor(tekst: string) {
    this.tekst = tekst;
  }
}

type Waarde = string | number | Html | undefined | false | readonly Waarde[];

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const veilig = (waarde: Waarde): string => {
  if (waarde === undefined || waarde === false) return '';
  if (waarde instanceof Html) return waarde.tekst;
  if (Array.isArray(waarde)) return waarde.map(veilig).join('');
  return String(waarde).replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? '');
};

/** HTML in which every value is text, also between the quotes of an attribute; another piece of `html` goes in as it is. */
export const html = (delen: TemplateStringsArray, ...waarden: readonly Waarde[]): Html =>
  new Html(delen.map((deel, i) => deel + veilig(waarden[i])).join(''));
