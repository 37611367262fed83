import type { Probleem } from '@luwte/core/contract';

/** Faults per field: the path (`melder.naam`) to the reason in Dutch. `''` holds what belongs to no field. */
export type Fouten = Readonly<Record<string, string>>;

/** What the server answered with problem details, or 0 when it could not be reached. */
export class ApiFout extends Error {
  readonly status: number;
  readonly type: string;
  readonly detail: string | undefined;
  readonly fouten: readonly { pad: string; reden: string }[];

  constructor(status: number, probleem: Partial<Probleem>) {
    super(probleem.title ?? 'Er ging iets mis.');
    this.name = 'ApiFout';
    this.status = status;
    this.type = probleem.type ?? 'about:blank';
    this.detail = probleem.detail;
    this.fouten = probleem.fouten ?? [];
  }
}

/** `/melder/naam`, `body.melder.naam` and `melder[0].naam` in one form: `melder.naam`, `melder.0.naam`. */
export const veldpad = (pad: string): string =>
  pad
    .replace(/\[(\d+)\]/g, '.$1')
    .replaceAll('/', '.')
    .replace(/^[.$]+/, '')
    .replace(/^body\./, '');

const ONBEREIKBAAR = 'Luwte is nu niet bereikbaar. Uw tekst staat nog op het scherm. Probeer het zo opnieuw.';
const STORING = 'Er ging iets mis op de server. Uw tekst staat nog op het scherm. Probeer het zo opnieuw.';
const ALGEMEEN: Readonly<Record<number, string>> = {
  403: 'U mag dit niet doen.',
  404: 'Dit is niet gevonden, of u mag het niet zien.',
  409: 'Dit past niet meer bij wat er nu staat.',
  412: 'Iemand anders heeft dit intussen gewijzigd. Kijk wat er nu staat en probeer het opnieuw.',
  413: 'Dit bestand is te groot.',
  428: 'Dit scherm is verouderd. Laad het opnieuw.',
  429: 'Te veel pogingen. Wacht even en probeer het opnieuw.',
};

/** One Dutch sentence for a person, whatever went wrong. */
export function foutTekst(fout: unknown): string {
  if (!(fout instanceof ApiFout)) return STORING;
  if (fout.status === 0) return ONBEREIKBAAR;
  if (fout.status >= 500) return STORING;
  return fout.detail ?? ALGEMEEN[fout.status] ?? fout.message;
}

/** Every fault by field. A fault without field list becomes one general line, so nothing is swallowed. */
export function foutenPerVeld(fout: unknown): Fouten {
  if (fout instanceof ApiFout && fout.fouten.length > 0) {
    const uit: Record<string, string> = {};
    for (const { pad, reden } of fout.fouten) {
      const veld = veldpad(pad);
      uit[veld] = uit[veld] === undefined ? reden : `${uit[veld]} ${reden}`;
    }
    return uit;
  }
  return { '': foutTekst(fout) };
}
