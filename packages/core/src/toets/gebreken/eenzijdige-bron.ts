import { idsVoor } from '../voor.ts';
import { bijAfwezigheid, is151d, momentenVanaf } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** All evidence comes from one reporter, one household, or from reporters nobody knows. */
export const eenzijdigeBron = maakRegel(
  {
    code: 'eenzijdige-bron',
    aard: 'wet',
    bron: 'artikel 3:2 Awb',
    herstel: 'Doe een buurtonderzoek of laat een ander dan de melder waarnemen.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    for (const moment of momentenVanaf(basis, 'waarschuwing')) {
      const b = moment.bewijs;
      // Who else confirms it is not asked once somebody independent did.
      if (!is151d(moment, basis) || b.meldingen === 0 || b.bevestigingen > 0 || b.huishoudens > 1) continue;
      if (b.huishoudens === 0 && b.anoniem === 0) continue;
      if (b.buurtSteun > 0) continue;
      const zwaarte = bijAfwezigheid(basis, moment, 'bewijs', true) ?? 'aandacht';
      meld({
        zwaarte: zwaarte === 'aandacht' && moment.genomen ? 'risico' : zwaarte,
        tekst:
          b.huishoudens === 1
            ? 'Alles komt van één melder of één huishouden.'
            : 'Alles komt van anonieme melders. Of het er meer zijn dan één, is niet na te gaan.',
        bij: moment.bij,
        bewijs: idsVoor(kroniek, moment.plaats, 'melding'),
      });
    }
  },
);
