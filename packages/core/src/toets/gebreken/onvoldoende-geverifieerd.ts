import type { Zwaarte } from '../toets.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { idsVoor } from '../voor.ts';
import { is151d, isHerstelsanctie, momentenVanaf, telwoord } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** So many reports may rest on one established moment before it is out of proportion. */
const MELDINGEN_PER_BEVESTIGING = 5;

/**
 * What reporters say is not confirmed in proportion by somebody independent. More reporters, or more households,
 * do not confirm each other; several kinds of official sources together do.
 */
export const onvoldoendeGeverifieerd = maakRegel(
  {
    code: 'onvoldoende-geverifieerd',
    aard: 'wet',
    bron: 'artikel 3:2 Awb, ECLI:NL:RBZWB:2023:1461',
    herstel:
      'Laat een toezichthouder, boa of politie zelf waarnemen of meten, en leg dat met tijd, plaats en wijze vast.',
  },
  function* (basis) {
    const { kroniek } = basis;
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      if (moment.maatregel === 'verlenging-huisverbod') continue;
      const op151d = is151d(moment, basis);
      if (!op151d && !isHerstelsanctie(moment.maatregel)) continue;
      const { meldingen, bevestigingen } = moment.bewijs;
      const zwaarte = weeg(moment, kroniek.isVolledig('bewijs'), op151d);
      if (zwaarte === undefined) continue;
      const gezien = bevestigingen === 0 ? 'Niets daarvan is' : 'Eén moment is';
      yield {
        zwaarte,
        tekst:
          meldingen === 0
            ? 'In het dossier staat geen enkele melding of onafhankelijke waarneming.'
            : `Er ${meldingen === 1 ? 'is' : 'zijn'} ${telwoord(meldingen, 'melding', 'meldingen')}. ${gezien} bevestigd door een eigen waarneming, meting of registratie.`,
        bij: moment.bij,
        bewijs: idsVoor(kroniek, moment.plaats, 'melding', 'constatering', 'geluidsmeting'),
      };
    }
  },
);

function weeg({ bewijs, genomen }: Toetsmoment, volledig: boolean, op151d: boolean): Zwaarte | undefined {
  const { meldingen, bevestigingen } = bewijs;
  // An order under another act may rest on one sound finding; 151d asks for repeated nuisance.
  if (bevestigingen >= (op151d ? 2 : 1)) return undefined;
  if (meldingen === 0) {
    if (!volledig || bevestigingen > 0) return undefined;
    return 'blokkerend';
  }
  if (bevestigingen === 0) {
    if (volledig) return 'blokkerend';
    // Statements and recordings beside the reports: what else there was is not known.
    const meerSoorten = bewijs.verklaringen >= 2 || (bewijs.verklaringen > 0 && bewijs.opnamen > 0);
    return genomen && !meerSoorten ? 'risico' : 'aandacht';
  }
  if (!volledig) return 'aandacht';
  return meldingen >= MELDINGEN_PER_BEVESTIGING ? 'blokkerend' : 'risico';
}
