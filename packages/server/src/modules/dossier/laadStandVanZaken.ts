import type { StandVanZaken } from '@luwte/core/contract';
import type { Gebeurtenis } from '@luwte/core/dossier';
import { type Stand, schrijfStandVanZaken, type Toets } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import { houdAchter } from '../toets/houdAchter.ts';
import { opendVoor, verborgenIn } from '../toets/laadDossierToets.ts';
import { toetsDossier } from '../toets/toetsDossier.ts';
import type { DossierKern } from './dossierKern.ts';
import type { Vraagsteller } from './eisDossier.ts';
import { laadDossier } from './laadDossier.ts';

/** Half a page for somebody who has one minute, from today's toets as this person may see it. */
export async function laadStandVanZaken(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<StandVanZaken> {
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const peildatum = c.deps.klok.vandaag();
  const { toets, stand, beleid } = toetsDossier(c.deps, geladen, { peildatum });
  const verborgen = verborgenIn(geladen, opendVoor(c, kern));
  const kroniek = geladen.vorm.kroniek.filter((g) => !verborgen.gebeurtenissen.has(g.id));
  const zichtbaar = houdAchter(toets, verborgen);
  const alineas = schrijfStandVanZaken({
    dossier: { ...geladen.vorm, kroniek },
    toets: zichtbaar,
    stand: zonderVerborgen(stand, zichtbaar, kroniek),
    beleid,
    peildatum,
  });
  return {
    kenmerk: kern.kenmerk,
    op: peildatum,
    alineas: alineas.map(({ kop, zinnen }) => ({ kop, zinnen: [...zinnen] })),
  };
}

/** The read model is of the whole file: a decision or a term that rests on what is closed goes out of it. */
function zonderVerborgen(
  { lopendBesluit, termijn, ...stand }: Stand,
  { termijnen }: Toets,
  kroniek: readonly Gebeurtenis[],
): Stand {
  const { besluitId, op } = lopendBesluit ?? {};
  const isOpen = kroniek.some((g) => g.soort === 'besluit' && g.besluitId === besluitId && g.op === op);
  return {
    ...stand,
    ...(lopendBesluit && isOpen && { lopendBesluit }),
    ...(termijn && termijnen.some(({ id, tot }) => id === termijn.id && tot === termijn.tot) && { termijn }),
  };
}
