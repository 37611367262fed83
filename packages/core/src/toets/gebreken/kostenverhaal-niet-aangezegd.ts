import { maakRegel } from './regel.ts';

/** Costs recovered though the order did not say so. */
export const kostenverhaalNietAangezegd = maakRegel(
  {
    code: 'kostenverhaal-niet-aangezegd',
    aard: 'wet',
    bron: 'artikel 5:25 Awb',
    herstel: 'Zie af van het kostenverhaal, of zeg het aan in een nieuwe last.',
  },
  (basis, meld) => {
    for (const stand of basis.besluiten.values()) {
      const aangezegd = stand.besluit.kostenverhaalAangezegd;
      if (aangezegd === true) continue;
      for (const g of stand.kosten) {
        meld({
          zwaarte: aangezegd === false ? 'blokkerend' : 'aandacht',
          tekst:
            aangezegd === false
              ? 'De kosten worden verhaald, maar de last zei niet dat dat zou gebeuren.'
              : 'Niet vastgelegd is of de last het kostenverhaal heeft aangezegd.',
          bij: g.id,
          bewijs: [stand.besluit.id],
        });
      }
      if (
        aangezegd === false &&
        stand.kosten.length === 0 &&
        stand.besluit.maatregel === 'last-onder-bestuursdwang'
      ) {
        meld({
          zwaarte: 'aandacht',
          tekst:
            'De last zegt niet dat de kosten voor rekening van betrokkene komen. Die zijn dan niet te verhalen.',
          bij: stand.besluit.id,
        });
      }
    }
  },
);
