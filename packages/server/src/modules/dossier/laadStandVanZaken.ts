import type { StandVanZaken } from '@luwte/core/contract';
import { houdAchter, kiesStand, schrijfStandVanZaken } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import { opendVoor, verborgenIn } from '../toets/laadDossierToets.ts';
import { toetsDossier, toetsStanden } from '../toets/toetsDossier.ts';
import type { DossierKern } from './dossierKern.ts';
import type { Vraagsteller } from './eisDossier.ts';
import { laadDossier } from './laadDossier.ts';

/** Half a page for somebody who has one minute, from today's toets as this person may see it. */
export async function laadStandVanZaken(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<StandVanZaken> {
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const peildatum = c.deps.klok.vandaag();
  const { toets, beleid } = toetsDossier(c.deps, geladen, { peildatum });
  const open = opendVoor(c, kern);
  const verborgen = verborgenIn(geladen, open);
  const kroniek = geladen.vorm.kroniek.filter((g) => !verborgen.gebeurtenissen.has(g.id));
  const alineas = schrijfStandVanZaken({
    dossier: { ...geladen.vorm, kroniek },
    toets: houdAchter(toets, verborgen),
    stand: kiesStand(toetsStanden(c.deps, geladen, peildatum), open),
    beleid,
    peildatum,
  });
  return {
    kenmerk: kern.kenmerk,
    op: peildatum,
    alineas: alineas.map(({ kop, zinnen }) => ({ kop, zinnen: [...zinnen] })),
  };
}
