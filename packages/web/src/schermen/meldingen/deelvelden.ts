import type { MeldingFormulier } from './melding.ts';

/** What each part of the form gets: the values, a way to change them, and the fault of a field. */
export type DeelVeldenProps = {
  readonly f: MeldingFormulier;
  readonly zet: (deel: Partial<MeldingFormulier>) => void;
  readonly fout: (naam: string) => string | undefined;
};
