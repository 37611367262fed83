import type { Bezorging } from '../../dossier/index.ts';
import type { Zwaarte } from '../toets.ts';
import { maakRegel } from './regel.ts';

/** A decision that cannot be shown to have been made known; it then has no effect. */
export const bekendmakingNietAantoonbaar = maakRegel(
  {
    code: 'bekendmaking-niet-aantoonbaar',
    aard: 'wet',
    bron: 'artikel 3:40 en 3:41 Awb',
    herstel: 'Leg vast hoe en wanneer het besluit is verzonden of uitgereikt, of maak het opnieuw bekend.',
  },
  (basis, meld) => {
    const { kroniek, besluiten } = basis;
    for (const soort of [
      'besluit',
      'invorderingsbeschikking',
      'kostenbeschikking',
      'afwijzing',
      'beslissing-op-bezwaar',
    ] as const) {
      for (const g of kroniek.van(soort)) {
        const bouwtErop =
          g.soort === 'besluit' && (besluiten.get(g.besluitId)?.overtredingen.length ?? 0) > 0;
        const bevinding = weeg(g.bezorging, bouwtErop);
        if (bevinding !== undefined) meld({ ...bevinding, bij: g.id });
      }
    }
  },
);

function weeg(
  bezorging: Bezorging | undefined,
  bouwtErop: boolean,
): { zwaarte: Zwaarte; tekst: string } | undefined {
  if (bezorging?.bewijs === true) return undefined;
  const ontvangen = bezorging?.ontvangenOp !== undefined;
  if (bezorging?.betwist === true && !ontvangen) {
    return { zwaarte: 'risico', tekst: 'De bekendmaking is betwist en niet aangetoond.' };
  }
  if (bezorging?.wijze === 'mondeling') {
    return { zwaarte: 'risico', tekst: 'Het besluit is alleen mondeling meegedeeld.' };
  }
  if (bezorging?.bewijs === false && !ontvangen) {
    return { zwaarte: 'risico', tekst: 'Er is geen bewijs dat het besluit is verzonden of uitgereikt.' };
  }
  const onbekend = bezorging?.verzondenOp === undefined && !ontvangen;
  if (onbekend && bouwtErop) {
    return {
      zwaarte: 'aandacht',
      tekst: 'Niet vastgelegd is hoe het besluit bekend is gemaakt, terwijl er overtredingen op volgen.',
    };
  }
  return undefined;
}
