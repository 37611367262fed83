import { besluiten } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** A rule whose breach cannot be observed or proved. */
export const gedragsregelNietHandhaafbaar = maakRegel(
  {
    code: 'gedragsregel-niet-handhaafbaar',
    aard: 'wet',
    bron: 'artikel 5:32a Awb, CCV-handreiking woonoverlast',
    herstel: 'Kies een regel waarvan een toezichthouder de overtreding kan zien, horen of meten.',
  },
  (basis, meld) => {
    for (const besluit of besluiten(basis)) {
      for (const regel of besluit.gedragsregels ?? []) {
        if (regel.handhaafbaar !== false) continue;
        meld({
          zwaarte: 'risico',
          tekst: `Een overtreding van gedragsregel ${regel.id} is niet te zien of te bewijzen.`,
          bij: besluit.id,
        });
      }
    }
  },
);
