import type { DossierKop, DossierToets } from '@luwte/core/contract';
import type { Veld, Waarden } from './veldsoort.ts';

/** What the input of one field of an event form gets. */
export type VeldProps = {
  readonly kop: DossierKop;
  readonly toets: DossierToets | undefined;
  readonly veld: Veld;
  readonly waarden: Waarden;
  readonly zet: (waarde: string | readonly string[]) => void;
  readonly fout: string | undefined;
};

export const JA_NEE = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
  { waarde: '', tekst: 'Weet ik niet' },
] as const;
