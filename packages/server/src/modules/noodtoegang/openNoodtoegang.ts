import { kanNoodtoegang, NOOD_COMPARTIMENTEN } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { conflict, geweigerd } from '../../platform/http/problem.ts';
import { plaatsLos } from '../bericht/plaatsBericht.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { type Vraagsteller, zichtbareCompartimenten } from '../dossier/eisDossier.ts';
import { laadInstelling } from '../logboek/instellingen.ts';
import { insertNoodtoegang } from './noodtoegang.store.ts';

/**
 * Breaks the glass: opens the parts of this dossier that are closed to who asks, to look only, for a few hours. Tells
 * who watches in the same transaction, by kenmerk and nothing else.
 *
 * @param ontvangers addresses of who watches
 */
export async function openNoodtoegang(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  reden: string,
  ontvangers: readonly string[],
): Promise<{ readonly id: string; readonly tot: Date }> {
  if (!kanNoodtoegang(c.wie)) throw geweigerd('Met uw rol kan noodtoegang niet.');
  if (kern.noodtoegang) throw conflict('loopt-al', 'U heeft al noodtoegang tot dit dossier.');
  const open = zichtbareCompartimenten(c, kern, 'gebeurtenis:inzien', 'behandelen-overlast');
  const compartimenten = NOOD_COMPARTIMENTEN.filter((compartiment) => !open.includes(compartiment));
  if (compartimenten.length === 0) {
    throw conflict('niets-gesloten', 'Er is in dit dossier niets dat noodtoegang voor u zou openen.');
  }
  const { gemeenteId, medewerkerId } = c.wie;
  const { waarde, minimum, maximum } = await laadInstelling(c.deps, tx, gemeenteId, 'noodtoegang-uren');
  const van = c.deps.klok.nu();
  const tot = new Date(van.getTime() + Math.min(Math.max(waarde, minimum), maximum) * 3_600_000);
  const id = c.deps.nieuweId();
  await insertNoodtoegang(tx, {
    gemeenteId,
    id,
    dossierId: kern.id,
    medewerkerId,
    compartimenten,
    reden,
    van,
    tot,
  });
  for (const aan of ontvangers) {
    await plaatsLos(tx, c.deps, {
      gemeenteId,
      soort: 'noodtoegang',
      aan,
      onderwerp: `Luwte: noodtoegang tot ${kern.kenmerk}`,
      tekst: [
        `Een medewerker heeft noodtoegang genomen tot afgeschermde delen van dossier ${kern.kenmerk}.`,
        'Wie en waarom ziet u in Luwte bij Privacy, onderdeel Noodtoegang. Geef daar achteraf uw oordeel.',
      ].join('\n'),
    });
  }
  return { id, tot };
}
