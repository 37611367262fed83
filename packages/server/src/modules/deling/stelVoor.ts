import type { Deelvoorstel, zDeelvoorstelInvoer } from '@luwte/core/contract';
import type { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { type Beoordeling, beoordeelDeling, laatsteDag } from './beoordeelDeling.ts';
import { grondInWoorden } from './deelItem.ts';
import { loadConvenantnamen } from './deling.store.ts';
import { toonGedeeldItem } from './toonGedeeld.ts';
import { zoekItem } from './zoekItem.ts';

type Invoer = z.output<typeof zDeelvoorstelInvoer>;

/** What law and policy say before anything is shared, what can be chosen, and exactly what the other would read. */
export async function stelDelingVoor(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  body: Invoer,
): Promise<Deelvoorstel> {
  const item = await zoekItem(c, tx, kern, body.item);
  const { grond, tot } = body;
  const van = body.van ?? c.deps.klok.vandaag();
  const periode = tot === undefined ? undefined : { van, tot };
  const oordeel = await beoordeelDeling(c, tx, kern, item, {
    aanOrganisatieId: body.aanOrganisatieId,
    grond,
    periode,
  });
  const namen = await loadConvenantnamen(tx, kern.gemeenteId);
  const matrix = oordeel.beleid.beleid.deelmatrix;
  return {
    mag: oordeel.mag,
    redenen: [...oordeel.redenen],
    regels: matrix
      .filter(({ id }) => oordeel.regels.includes(id))
      .map(({ id, naam, bron }) => ({ id, naam, bron: oordeel.beleid.bronTekst(bron) })),
    voorwaarden: [...oordeel.voorwaarden],
    kanalen: [...oordeel.kanalen],
    gronden: gronden(oordeel, namen),
    totHoogstens: laatsteDag(c, oordeel),
    voorbeeld: toonGedeeldItem({
      afschrift: item.afschrift,
      doel: '',
      ...(grond && { grond: grond.soort, grondTekst: grondInWoorden(grond, namen) }),
      van,
      tot,
      vrijgegeven: oordeel.vrijgaveId !== undefined,
    }),
  };
}

/** The convenant first where there is one; the Wpg for police data; consent and another act always. */
function gronden(
  { convenanten, vanPolitie, vanBemiddeling }: Beoordeling,
  namen: ReadonlyMap<string, string>,
): Deelvoorstel['gronden'] {
  const wpg = ['wpg-20', 'wpg-19', 'wpg-18', 'wpg-16'] as const;
  return [
    ...convenanten.map((id) => ({
      soort: 'convenant' as const,
      convenantId: id,
      naam: namen.get(id) ?? 'convenant',
    })),
    ...(vanPolitie ? wpg.map((soort) => ({ soort })) : []),
    { soort: 'toestemming' as const },
    ...(vanBemiddeling ? [{ soort: 'toestemming-beiden' as const }] : []),
    { soort: 'wet' as const },
  ];
}
