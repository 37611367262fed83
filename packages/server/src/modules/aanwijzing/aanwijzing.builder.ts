// A designation as a beheerder records it over the API.
import type { Aanwijzing, AanwijzingInvoer } from '@luwte/core/contract';
import type { Rol } from '@luwte/core/toegang';
import type { Opstelling } from '../../platform/testOpstelling.ts';
import { met, stuur } from '../dossier/dossier.builder.ts';

/** Designates the demo person with this role; gives the id of the designation. */
export async function wijsAan(
  o: Opstelling,
  soort: AanwijzingInvoer['soort'],
  rol: Rol,
  gemeente = 'weert',
  anders: Partial<Record<keyof AanwijzingInvoer, string>> = {},
): Promise<string> {
  const { medewerkers } = o.gemeenten.find((g) => g.gemeente.id === gemeente)!;
  const invoer = {
    soort,
    medewerkerId: medewerkers.get(rol)!,
    besluit: 'Aanwijzingsbesluit 2026-01',
    van: '2026-01-01',
    ...anders,
  };
  const antwoord = await stuur(await o.als('beheerder', gemeente), '/aanwijzingen', invoer);
  return met<Aanwijzing>(antwoord, 201).id;
}
