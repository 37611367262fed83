import type { Categorie } from '../../dossier/index.ts';
import { categorieBit } from '../bewijs/bewijslast.ts';
import { genomenMomenten } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** What a rule is about, from its words, and which categories of nuisance it can answer. */
const ONDERWERPEN: readonly (readonly [RegExp, string, readonly Categorie[]])[] = [
  [/\b(hond|honden|dier|dieren|kat|katten|haan)\b/i, 'dieren', ['dieren', 'geluid', 'geur']],
  [
    /\b(bezoek|bezoekers|gasten)\b/i,
    'bezoek',
    ['bezoekers', 'geluid', 'drugs', 'intimidatie', 'alcohol', 'kort-verblijf', 'jeugd'],
  ],
  [/\b(muziek|geluid|geluidsinstallatie)\b/i, 'geluid', ['geluid', 'dieren', 'bezoekers', 'kort-verblijf']],
];

/** The order forbids or demands more than is needed to end the nuisance. */
export const lastTeRuim = maakRegel(
  {
    code: 'last-te-ruim',
    aard: 'wet',
    bron: 'artikel 3:4 en 5:2 Awb',
    herstel:
      'Beperk de gedragsregel tot wat nodig is om de overlast te beëindigen, of leg uit waarom die nodig is.',
  },
  function* (basis) {
    for (const moment of genomenMomenten(basis)) {
      const bekend = moment.bewijs.categorieen;
      for (const regel of moment.stand!.besluit.gedragsregels ?? []) {
        if (regel.noodzakelijk === false) {
          yield {
            zwaarte: 'risico',
            tekst: `Gedragsregel ${regel.id} gaat verder dan nodig is.`,
            bij: moment.bij,
          };
          continue;
        }
        if (regel.noodzakelijk === true || bekend === 0 || (bekend & categorieBit('anders')) !== 0) continue;
        const onderwerp = ONDERWERPEN.find(([patroon]) => patroon.test(regel.tekst));
        if (onderwerp === undefined || onderwerp[2].some((c) => (bekend & categorieBit(c)) !== 0)) continue;
        yield {
          zwaarte: 'aandacht',
          tekst: `Gedragsregel ${regel.id} gaat over ${onderwerp[1]}, maar geen melding of waarneming steunt die.`,
          bij: moment.bij,
        };
      }
    }
  },
);
