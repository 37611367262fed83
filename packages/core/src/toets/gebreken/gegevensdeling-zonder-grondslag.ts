import type { Compartiment } from '../../dossier/index.ts';
import { maakRegel } from './regel.ts';

const GEEN_GROND = /^(geen|onbekend|n\.?v\.?t\.?|-|\?|nee)?\s*\.?$/i;
/** What a ground has to speak of before items of a special kind may go out. */
const NODIG: Partial<Readonly<Record<Compartiment, readonly [RegExp, string, string]>>> = {
  politie: [/wpg|politiegegevens|convenant/i, 'politiegegevens', 'artikel 16 tot en met 20 Wpg'],
  gezondheid: [
    /toestemming|wvggz|wzd|wgbo|avg.{0,12}9|artikel 9|beroepsgeheim|vitaal/i,
    'gezondheidsgegevens',
    'artikel 9 AVG',
  ],
  strafrechtelijk: [
    /uavg|avg.{0,12}10|artikel 10|wjsg|wpg|convenant/i,
    'strafrechtelijke gegevens',
    'artikel 10 AVG, artikel 33 UAVG',
  ],
};

/** Data given to a partner without ground, or of a special kind on a ground that does not carry it. */
export const gegevensdelingZonderGrondslag = maakRegel(
  {
    code: 'gegevensdeling-zonder-grondslag',
    aard: 'privacy',
    bron: 'artikel 5 en 6 AVG',
    herstel:
      'Leg de grondslag per gegeven vast, of trek de verstrekking in en meld dat aan de privacyfunctionaris.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    for (const g of kroniek.van('gegevensverstrekking')) {
      if (g.uitkomst === 'geweigerd' || g.uitkomst === 'ingetrokken') continue;
      if (GEEN_GROND.test(g.grondslag.trim())) {
        meld({ zwaarte: 'blokkerend', tekst: 'Er zijn gegevens verstrekt zonder grondslag.', bij: g.id });
        continue;
      }
      const soorten = new Set((g.items ?? []).map((id) => kroniek.opId(id)?.compartiment));
      if (soorten.has('melderidentiteit') && kroniek.partij(g.aan)?.rol === 'overlastgever') {
        meld({
          zwaarte: 'blokkerend',
          tekst: 'Wie er meldde is bekendgemaakt aan de overlastgever.',
          bij: g.id,
          bron: 'artikel 5 en 6 AVG',
        });
      }
      for (const [compartiment, [patroon, naam, bron]] of Object.entries(NODIG)) {
        if (!soorten.has(compartiment as Compartiment) || patroon.test(g.grondslag)) continue;
        meld({
          zwaarte: 'risico',
          tekst: `Er zijn ${naam} verstrekt op een grondslag die dat niet noemt.`,
          bij: g.id,
          bron,
        });
      }
    }
  },
);
