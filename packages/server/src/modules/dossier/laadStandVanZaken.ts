import type { StandVanZaken } from '@luwte/core/contract';
import { schrijfStandVanZaken } from '@luwte/core/toets';
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
  const alineas = schrijfStandVanZaken({
    dossier: { ...geladen.vorm, kroniek },
    toets: houdAchter(toets, verborgen),
    stand,
    beleid,
    peildatum,
  });
  return {
    kenmerk: kern.kenmerk,
    op: peildatum,
    alineas: alineas.map(({ kop, zinnen }) => ({ kop, zinnen: [...zinnen] })),
  };
}
