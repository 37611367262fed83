import type { zZoekInvoer, zZoekUitkomst } from '@luwte/core/contract';
import { beoordeelToegang } from '@luwte/core/toegang';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { plaatsVan } from '../../platform/toegang/plaats.store.ts';
import { zoekLosseMeldingen } from '../melding/zoekMeldingen.ts';
import { magGeslotenKennen, type Vraagsteller } from './eisDossier.ts';
import { zoekDossiers } from './lijst.store.ts';

/** Dossiers by kenmerk or address, then meldingen that stand alone. A partner finds nothing by address. */
export async function zoek(
  c: Vraagsteller,
  tx: Tx,
  { tekst, aantal }: z.infer<typeof zZoekInvoer>,
): Promise<z.infer<typeof zZoekUitkomst>> {
  const { gemeenteId, organisatieId, rollen } = c.wie;
  c.eis({ soort: 'dossier', betrokkenOrganisaties: [organisatieId], dossierrollen: rollen });
  if (c.wie.organisatieSoort !== 'gemeente') return { items: [] };
  const plaats = plaatsVan(c.wie, c.deps.klok.vandaag());
  const dossiers = await zoekDossiers(tx, gemeenteId, { tekst, aantal, plaats });
  const gesloten = magGeslotenKennen(c);
  const bekend = dossiers.filter(({ status }) => gesloten || status === 'open');
  const items: z.infer<typeof zZoekUitkomst>['items'] = bekend.map((rij) => ({
    soort: 'dossier',
    id: rij.id,
    kenmerk: rij.kenmerk,
    status: rij.status,
    ...((rij.adres ?? rij.gebied) && { adres: rij.adres ?? rij.gebied ?? '' }),
    ...(rij.fase_naam !== null && { faseNaam: rij.fase_naam }),
  }));
  const ook = { gemeenteId, soort: 'melding' as const };
  if (!beoordeelToegang(c.wie, 'melding:inzien', ook, 'behandelen-overlast').toegestaan) return { items };
  const rest = aantal - items.length;
  const meldingen = rest > 0 ? await zoekLosseMeldingen(tx, gemeenteId, tekst, rest) : [];
  return {
    items: [
      ...items,
      ...meldingen.map((m) => ({
        soort: 'melding' as const,
        id: m.id,
        status: m.status,
        op: m.op,
        ...(m.adres !== null && { adres: m.adres }),
      })),
    ],
  };
}
