import type { SessieInfo } from '../../platform/toegang/sessie.store.ts';

/** Who records, as the kroniek says it: a function and an organisation, never the name of a colleague. */
export type Vastlegger = {
  readonly gemeenteId: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly medewerkerId: string | undefined;
  readonly functie: string;
};

export const vastleggerVan = (sessie: SessieInfo): Vastlegger => ({
  gemeenteId: sessie.wie.gemeenteId,
  organisatieId: sessie.wie.organisatieId,
  organisatieNaam: sessie.organisatie.naam,
  medewerkerId: sessie.wie.medewerkerId,
  functie: sessie.wie.rollen[0] ?? 'medewerker',
});
