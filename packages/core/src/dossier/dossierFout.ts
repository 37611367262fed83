/** One fault in a dossier file: where (JSON pointer) and, in Dutch, what to do about it. */
export type DossierFout = {
  /** `/kroniek/3/waarneming/functie`; `/` for the file as a whole. */
  readonly pad: string;
  /** B1 Dutch. Never repeats a value of the file: that may be personal. */
  readonly reden: string;
};

/** More than this helps nobody and only fills a screen. */
export const MEEST_FOUTEN = 50;
/** A key of the file is shown as written, but never a whole text that someone pasted as a key. */
const LANGSTE_SLEUTEL = 60;

/** JSON pointer (RFC 6901) of a path; `/` for the whole. */
export function wijzer(pad: readonly PropertyKey[]): string {
  if (pad.length === 0) return '/';
  return pad.map((deel) => `/${sleutel(String(deel))}`).join('');
}

/** A pointer to a key below a pointer. */
export const onder = (pad: string, deel: PropertyKey): string => `${pad === '/' ? '' : pad}${wijzer([deel])}`;

/** The first 50, each once; a last line says how many more there are. */
export function begrens(fouten: readonly DossierFout[]): readonly DossierFout[] {
  const uniek = [...new Map(fouten.map((fout) => [`${fout.pad} ${fout.reden}`, fout])).values()];
  if (uniek.length <= MEEST_FOUTEN) return uniek;
  const rest = uniek.length - MEEST_FOUTEN;
  const reden = `Er ${rest === 1 ? 'is nog 1 fout' : `zijn nog ${rest} fouten`}. Herstel eerst de fouten hierboven.`;
  return [...uniek.slice(0, MEEST_FOUTEN), { pad: '/', reden }];
}

function sleutel(tekst: string): string {
  const kort = tekst.length > LANGSTE_SLEUTEL ? `${tekst.slice(0, LANGSTE_SLEUTEL)}…` : tekst;
  // A control character in a key must not break the one-line-per-fault output.
  return kort
    .replace(/~/g, '~0')
    .replace(/\//g, '~1')
    .replace(/\p{Cc}/gu, '?');
}
