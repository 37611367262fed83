import { genomenMomenten } from './hulp.ts';
import { maakRegel } from './regel.ts';
import { leesRegel } from './regeltaal.ts';

/** A term to comply is needed and not given. A prohibition alone may work at once. */
export const begunstigingstermijnOntbreekt = maakRegel(
  {
    code: 'begunstigingstermijn-ontbreekt',
    aard: 'wet',
    bron: 'artikel 5:24 en 5:32a Awb',
    herstel: 'Geef in het besluit een termijn waarin betrokkene aan de last kan voldoen.',
  },
  (basis, meld) => {
    for (const moment of genomenMomenten(basis)) {
      const { besluit } = moment.stand!;
      const { maatregel, motivering } = besluit;
      const bestuursdwang = maatregel === 'last-onder-bestuursdwang';
      const last =
        bestuursdwang ||
        maatregel === 'last-onder-dwangsom' ||
        (maatregel === 'gedragsaanwijzing' && besluit.dwangsom !== undefined);
      if (!last || besluit.begunstigingTot !== undefined) continue;
      const geboden = (besluit.gedragsregels ?? []).filter((regel) => leesRegel(regel).gebod === true);
      const bij = besluit.id;
      if (besluit.directIngaand === false) {
        meld({
          zwaarte: 'risico',
          tekst: 'De last gaat niet direct in, maar er is geen termijn gegeven.',
          bij,
        });
      } else if (besluit.directIngaand === true) {
        if (geboden.length > 0) {
          meld({
            zwaarte: 'risico',
            tekst: `De last gaat direct in, maar gedragsregel ${geboden[0]!.id} vraagt om eerst iets te doen.`,
            bij,
          });
        } else if (
          bestuursdwang &&
          motivering?.spoed !== true &&
          (besluit.gedragsregels ?? []).length === 0
        ) {
          meld({
            zwaarte: 'aandacht',
            tekst:
              'Een last onder bestuursdwang zonder termijn vraagt om spoed of om een last die alleen herhaling verbiedt.',
            bij,
          });
        }
      } else if (geboden.length > 0 || bestuursdwang) {
        meld({
          zwaarte: 'aandacht',
          tekst: 'Niet vastgelegd is welke termijn het besluit geeft om aan de last te voldoen.',
          bij,
        });
      }
    }
  },
);
