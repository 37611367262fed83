import { isHuisverbod } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Wrong or missing remedy clause. A letter that names none is only wrong where it is a decision and says "none". */
export const rechtsmiddelOnjuist = maakRegel(
  {
    code: 'rechtsmiddel-onjuist',
    aard: 'wet',
    bron: 'artikel 3:45 Awb',
    herstel: 'Stuur een rectificatie met het juiste rechtsmiddel, de termijn en het adres.',
  },
  function* (basis) {
    const { kroniek } = basis;
    for (const soort of ['besluit', 'invorderingsbeschikking', 'kostenbeschikking', 'afwijzing'] as const) {
      for (const g of kroniek.van(soort)) {
        if (g.rechtsmiddel === undefined) continue;
        if (g.rechtsmiddel === 'geen') {
          yield {
            zwaarte: 'risico',
            tekst: 'Dit is een besluit, maar de brief noemt geen rechtsmiddel.',
            bij: g.id,
          };
          continue;
        }
        const goed = g.soort === 'besluit' && isHuisverbod(g.maatregel) ? 'beroep' : 'bezwaar';
        if (g.rechtsmiddel === goed) continue;
        yield {
          zwaarte: 'risico',
          tekst:
            goed === 'beroep'
              ? 'Tegen een huisverbod staat rechtstreeks beroep open. De brief noemt bezwaar.'
              : 'Tegen dit besluit staat eerst bezwaar open. De brief noemt beroep.',
          bij: g.id,
          bron:
            goed === 'beroep'
              ? 'artikel 7:1 en 8:1 Awb, Regeling rechtstreeks beroep'
              : 'artikel 3:45 en 7:1 Awb',
        };
      }
    }
    for (const soort of ['waarschuwing', 'voornemen'] as const) {
      for (const g of kroniek.van(soort)) {
        if (g.rechtsmiddel === undefined || g.rechtsmiddel === 'geen') continue;
        yield {
          zwaarte: 'risico',
          tekst: `Een ${soort} is geen besluit. De brief biedt toch ${g.rechtsmiddel} aan.`,
          bij: g.id,
          bron: 'artikel 1:3 Awb, ECLI:NL:RVS:2024:1054',
          herstel: 'Haal de rechtsmiddelclausule uit de brief.',
        };
      }
    }
  },
);
