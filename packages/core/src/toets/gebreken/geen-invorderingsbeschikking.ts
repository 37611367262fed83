import { maakRegel } from './regel.ts';

/** A reminder or writ without a decision that fixes the sum. */
export const geenInvorderingsbeschikking = maakRegel(
  {
    code: 'geen-invorderingsbeschikking',
    aard: 'wet',
    bron: 'artikel 5:37 Awb',
    herstel: 'Neem eerst een invorderingsbeschikking en begin daarna opnieuw met de aanmaning.',
  },
  (basis, meld) => {
    const { kroniek } = basis;
    const zeker = kroniek.isVolledig('formeel-spoor');
    for (const stand of basis.besluiten.values()) {
      for (const g of stand.stuitingen) {
        if (g.soort === 'uitstel-van-betaling') continue;
        const plaats = kroniek.plaats(g.id);
        const gegrond = [...stand.invorderingen, ...stand.kosten].some((i) => kroniek.plaats(i.id) < plaats);
        if (gegrond) continue;
        meld({
          zwaarte: zeker ? 'blokkerend' : 'risico',
          tekst: `Er is een ${g.soort} zonder dat daarvoor een invorderingsbeschikking is genomen.`,
          bij: g.id,
          bewijs: [stand.besluit.id],
        });
      }
    }
  },
);
