import type { GebeurtenisSoort } from '../../dossier/index.ts';
import { type Datum, dagVan } from '../../shared/index.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { laatsteVoor } from '../voor.ts';
import { is151d, oordeel } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** What may have ended the nuisance. A warning has a finding of its own. */
const INTERVENTIES = [
  'gesprek',
  'huisbezoek',
  'buurtbemiddeling',
  'mediation',
  'hulpaanbod',
  'huurmaatregel',
  'interventie',
] as const satisfies readonly GebeurtenisSoort[];

/** All evidence is older than the last thing that was tried: perhaps it helped. */
export const bewijsVoorLaatsteInterventie = maakRegel(
  {
    code: 'bewijs-voor-laatste-interventie',
    aard: 'wet',
    bron: 'artikel 3:2 Awb',
    herstel: 'Ga na of de overlast na de laatste inzet doorging, en leg dat vast.',
  },
  (basis, meld) => {
    for (const moment of basis.momenten) {
      if (moment.stadium === 'waarschuwing') continue;
      if (!is151d(moment, basis) || moment.maatregel === 'verlenging-huisverbod') continue;
      const { laatste } = moment.bewijs;
      if (laatste === undefined || oordeel(basis, moment, 'overlastGestopt') !== undefined) continue;
      const inzet = laatsteInzet(moment, basis);
      if (inzet === undefined || inzet.dag <= laatste) continue;
      meld({
        zwaarte: 'aandacht',
        tekst: `Na de inzet van ${inzet.dag} staat er geen voorval meer in het dossier. Het laatste is van ${laatste}.`,
        bij: moment.bij,
        bewijs: [inzet.id],
      });
    }
  },
);

/** The last thing tried before the moment; undefined when a warning came after it. */
function laatsteInzet(
  { plaats }: Toetsmoment,
  { kroniek }: Toetsbasis,
): { id: string; dag: Datum } | undefined {
  let hoogste = -1;
  for (const soort of INTERVENTIES) {
    const g = laatsteVoor(kroniek, soort, plaats);
    if (g !== undefined) hoogste = Math.max(hoogste, kroniek.plaats(g.id));
  }
  const waarschuwing = laatsteVoor(kroniek, 'waarschuwing', plaats);
  if (waarschuwing !== undefined && kroniek.plaats(waarschuwing.id) > hoogste) return undefined;
  const g = kroniek.gebeurtenissen[hoogste];
  return g && { id: g.id, dag: dagVan(g.op) };
}
