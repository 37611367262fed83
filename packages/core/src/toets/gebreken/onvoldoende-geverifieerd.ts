import type { Bewijslast } from '../bewijs/bewijslast.ts';
import type { Zwaarte } from '../toets.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { idsVoor } from '../voor.ts';
import { is151d, isHerstelsanctie, momentenVanaf, telwoord } from './hulp.ts';
import { maakRegel } from './regel.ts';

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
  (basis, meld) => {
    const { kroniek } = basis;
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      if (moment.maatregel === 'verlenging-huisverbod') continue;
      const op151d = is151d(moment, basis);
      if (!op151d && !isHerstelsanctie(moment.maatregel)) continue;
      const { meldingen } = moment.bewijs;
      const zwaarte = weeg(
        moment,
        kroniek.isVolledig('bewijs'),
        op151d,
        basis.normen.meldingenPerBevestiging,
      );
      if (zwaarte === undefined) continue;
      meld({
        zwaarte,
        tekst:
          meldingen === 0
            ? 'In het dossier staat geen enkele melding of onafhankelijke waarneming.'
            : `Er ${meldingen === 1 ? 'is' : 'zijn'} ${telwoord(meldingen, 'melding', 'meldingen')}. ${watVaststaat(moment.bewijs)}`,
        bij: moment.bij,
        bewijs: idsVoor(
          kroniek,
          moment.plaats,
          'melding',
          'constatering',
          'geluidsmeting',
          'buurtonderzoek',
          'politiecontact',
        ),
      });
    }
  },
);

/** What was established, and why the rest does not count for that. */
function watVaststaat(b: Bewijslast): string {
  const zinnen = [
    b.bevestigingen === 0
      ? 'Niets daarvan is bevestigd door een eigen waarneming, meting of registratie.'
      : b.bevestigingenHoogstens > b.bevestigingen
        ? 'Wat is gezien of gemeten, is van één dag zonder tijdstip. Of het verschillende momenten zijn, is niet te zien.'
        : 'Eén moment is bevestigd door een eigen waarneming, meting of registratie.',
  ];
  if (b.vanHorenZeggen > 0)
    zinnen.push(
      `Van horen zeggen of alleen een contact: ${b.vanHorenZeggen}. Dat telt niet als eigen waarneming.`,
    );
  if (b.buurtBenaderd > 0)
    zinnen.push(
      `In het buurtonderzoek bevestigden ${b.buurtBevestigd} van de ${b.buurtBenaderd} het. Buren zijn geen onafhankelijke waarnemers.`,
    );
  return zinnen.join(' ');
}

/** @param meeste so many reports on one established moment are out of proportion, where the policy says so */
function weeg(
  { bewijs, genomen }: Toetsmoment,
  volledig: boolean,
  op151d: boolean,
  meeste = Number.POSITIVE_INFINITY,
): Zwaarte | undefined {
  const { meldingen, bevestigingen } = bewijs;
  // An order under another act may rest on one sound finding; 151d asks for repeated nuisance.
  const nodig = op151d ? 2 : 1;
  if (bevestigingen >= nodig) return undefined;
  if (bewijs.bevestigingenHoogstens >= nodig) return 'aandacht';
  if (meldingen === 0) {
    if (!volledig || bevestigingen > 0) return undefined;
    return 'blokkerend';
  }
  if (bevestigingen === 0) {
    if (volledig) return 'blokkerend';
    // Statements and recordings beside the reports: what else there was is not known.
    const verklaringen = bewijs.verklaringen + bewijs.buurtSteun;
    const meerSoorten = verklaringen >= 2 || (verklaringen > 0 && bewijs.opnamen > 0);
    return genomen && !meerSoorten ? 'risico' : 'aandacht';
  }
  if (!volledig) return 'aandacht';
  return meldingen >= meeste ? 'blokkerend' : 'risico';
}
