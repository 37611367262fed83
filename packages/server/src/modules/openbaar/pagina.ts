import { type Html, html } from './html.ts';

export type Pagina = {
  readonly status?: number;
  readonly titel: string;
  /** Name of the municipality; left out where the page may not tell which one. */
  readonly gemeente?: string;
  readonly thema?: string;
  readonly inhoud: Html;
};

export type Veldfouten = readonly { readonly pad: string; readonly reden: string }[];

export const STIJL_PAD = '/openbaar/stijl.css';

/** A whole page: works without script, without an account, on a phone, by keyboard and on paper. */
export const toonPagina = ({ titel, gemeente, thema, inhoud }: Pagina): string =>
  html`<!doctype html>
<html lang="nl" data-thema="${thema ?? 'voorbeeld'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<title>${titel}${gemeente === undefined ? '' : ` - Gemeente ${gemeente}`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STIJL_PAD}">
</head>
<body>
<a class="over" href="#inhoud">Naar de inhoud</a>
<header>${gemeente === undefined ? 'Luwte' : `Gemeente ${gemeente}`}</header>
<main id="inhoud" tabindex="-1">
<h1>${titel}</h1>
${inhoud}
</main>
<footer>Stuur het adres van deze pagina niet door. Wie het heeft, kan lezen wat hier staat.</footer>
</body>
</html>
`.tekst;

/** What is wrong, on top, each with a way to its field. */
export const foutenlijst = (fouten: Veldfouten): Html =>
  fouten.length === 0
    ? html``
    : html`<div class="vak fouten" role="alert"><p><strong>Dit klopt nog niet:</strong></p><ul>${fouten.map(
        ({ pad, reden }) => html`<li><a href="#veld-${pad.replace(/^\//, '')}">${reden}</a></li>`,
      )}</ul></div>`;

type Veld = {
  readonly naam: string;
  readonly label: string;
  readonly hulp?: string;
  readonly waarde?: string | undefined;
  readonly fouten: Veldfouten;
  readonly soort?: 'text' | 'date' | 'time' | 'email' | 'tel' | 'tekst';
  /** As `autocomplete`; off where the value is about a case. */
  readonly aanvullen?: string;
  readonly kort?: true;
  readonly cijfers?: true;
};

/** One field with its label, help and fault, tied together for who does not see them. */
export function veld({
  naam,
  label,
  hulp,
  waarde = '',
  fouten,
  soort = 'text',
  aanvullen = 'off',
  kort,
  cijfers,
}: Veld): Html {
  const id = `veld-${naam}`;
  const fout = fouten.find(({ pad }) => pad === `/${naam}`)?.reden;
  const bij = [hulp === undefined ? '' : `${id}-hulp`, fout === undefined ? '' : `${id}-fout`]
    .join(' ')
    .trim();
  const gedeeld = html`id="${id}" name="${naam}" autocomplete="${aanvullen}"${bij === '' ? '' : html` aria-describedby="${bij}"`}${
    fout === undefined ? '' : html` aria-invalid="true"`
  }${cijfers ? html` inputmode="numeric"` : ''}${kort ? html` class="kort"` : ''}`;
  return html`<div class="veld"><label for="${id}">${label}</label>${
    hulp === undefined ? '' : html`<p class="hulp" id="${id}-hulp">${hulp}</p>`
  }${fout === undefined ? '' : html`<p class="fout" id="${id}-fout">${fout}</p>`}${
    soort === 'tekst'
      ? html`<textarea ${gedeeld} rows="6">${waarde}</textarea>`
      : html`<input type="${soort}" ${gedeeld} value="${waarde}">`
  }</div>`;
}

/** Choose one. */
export function keuzes(
  naam: string,
  legenda: string,
  opties: readonly { readonly waarde: string; readonly tekst: string }[],
  gekozen: string | undefined,
  fouten: Veldfouten,
): Html {
  const fout = fouten.find(({ pad }) => pad === `/${naam}`)?.reden;
  return html`<fieldset class="veld"${fout === undefined ? '' : html` aria-describedby="veld-${naam}-fout"`}><legend>${legenda}</legend>${
    fout === undefined ? '' : html`<p class="fout" id="veld-${naam}-fout">${fout}</p>`
  }${opties.map(
    ({ waarde, tekst }, i) =>
      html`<div class="keuze"><input type="radio" id="veld-${naam}${i === 0 ? '' : `-${i}`}" name="${naam}" value="${waarde}"${
        gekozen === waarde ? html` checked` : ''
      }><label for="veld-${naam}${i === 0 ? '' : `-${i}`}">${tekst}</label></div>`,
  )}</fieldset>`;
}

/**
 * For a link that is wrong, expired, used, taken back or of something else: one page, so that it tells nothing. Who holds a
 * real link is helped by the municipality that sent it.
 */
export const WERKT_NIET: Pagina = {
  status: 404,
  titel: 'Deze link werkt niet (meer)',
  inhoud: html`<p>Misschien is de link verlopen, al gebruikt of niet helemaal overgenomen.</p>
<p>Hebt u een brief of mail van de gemeente? Bel dan het nummer dat daarin staat. U krijgt een nieuwe link als dat nog kan.</p>`,
};
