import { gecompileerd } from '../beleid/beleid.builder.ts';
import type { GecompileerdBeleid } from '../beleid/index.ts';
import { eenDossier } from '../dossier/dossier.builder.ts';
import type { Dossier, Gebeurtenis } from '../dossier/index.ts';
import type { Kleur } from './vraagregel.ts';
import type { Kleuren } from './vragenVoor.ts';

const bron = 'par';
const iedereen = ['politie', 'corporatie', 'zorg', 'welzijn', 'anders'];

/** A small colour schema in the shape of that of Dordrecht, and a matrix with a free and a fixed question. */
export const eenVraagbeleid = (anders: Record<string, unknown> = {}): GecompileerdBeleid =>
  gecompileerd({
    spoor: 'openbare-ruimte',
    informatieschemas: [
      {
        id: 'groen',
        naam: 'Groen',
        kleur: 'groen',
        bron,
        regels: [
          { id: 'groen-naam', bron: 'basisgegevens', vraag: 'Naam', vorm: 'specifiek' },
          { id: 'groen-gedrag', bron: 'partners', vraag: 'Gedrag', vorm: 'niet', soorten: iedereen },
          school('groen-school'),
        ],
      },
      {
        id: 'oranje',
        naam: 'Oranje',
        kleur: 'oranje',
        bron,
        regels: [
          school('oranje-school'),
          {
            id: 'oranje-gebied',
            bron: 'partners',
            vraag: 'Welk leefgebied?',
            vorm: 'specifiek',
            soorten: iedereen,
            keuzes: ['wonen', 'arbeid', 'justitie'],
          },
          corporatie('oranje-corporatie', 'ja-nee', ['overlast']),
        ],
      },
      {
        id: 'rood',
        naam: 'Rood',
        kleur: 'rood',
        bron,
        regels: [
          school('rood-school'),
          corporatie('rood-corporatie', 'specifiek', ['overlast', 'huurachterstand'], 'inkomen'),
        ],
      },
    ],
    deelmatrix: [
      {
        ...{ id: 'vrij', naam: 'Afwezige partner', van: 'gemeente', aan: 'partner', wat: 'één vraag', bron },
        mag: 'ja',
        vraag: { soorten: iedereen, vorm: 'specifiek' },
      },
      {
        ...{ id: 'meldpunt', naam: 'Meldpunt', van: 'Meldpunt', aan: 'partij', wat: 'ja of nee', bron },
        mag: 'ja',
        vraag: {
          soorten: ['zorg'],
          namen: ['Meldpunt'],
          vorm: 'ja-nee',
          compartiment: 'gezondheid',
          onderdelen: [
            { id: 'indicatie', vraag: 'Is er een indicatie?' },
            { id: 'traject', vraag: 'Is er een traject gestart?' },
          ],
        },
      },
    ],
    ...anders,
  });

const school = (id: string) => ({
  ...{ id, bron: 'school', vraag: 'Is er schooluitval?', vorm: 'ja-nee', soorten: ['anders'] },
  onderwerpen: ['schooluitval'],
});
const corporatie = (id: string, vorm: string, onderwerpen: string[], compartiment?: string) => ({
  ...{ id, bron: 'corporatie', vraag: `Signalen ${id}?`, vorm, soorten: ['corporatie'], onderwerpen },
  ...(compartiment && { compartiment }),
});

/** A case about one person, `p1`, in public space. */
export const eenZaak = (kroniek: readonly Gebeurtenis[] = []): Dossier =>
  eenDossier({ spoor: 'openbare-ruimte', kroniek: [...kroniek] });

export const metKleur = (kleur?: Kleur): Kleuren => ({
  personen: [{ partij: 'p1', fase: undefined, stappen: [], ...(kleur && { kleur }) }] as never,
});
