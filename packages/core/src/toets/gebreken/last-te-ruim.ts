import type { Categorie, Gedragsregel } from '../../dossier/index.ts';
import { categorieBit } from '../bewijs/bewijslast.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import type { Toetsmoment } from '../toetsmoment.ts';
import { voor } from '../voor.ts';
import { genomenMomenten, is151d } from './hulp.ts';
import { type Bevinding, maakRegel } from './regel.ts';
import { leesRegel } from './regeltaal.ts';

type Onderwerp = {
  readonly patroon: RegExp;
  readonly naam: string;
  /** Categories of nuisance that a rule on this can answer. */
  readonly categorieen: readonly Categorie[];
  /** The category that is about this and nothing else. */
  readonly eigen: Categorie;
};

/** What a rule is about, from its words. */
const ONDERWERPEN: readonly Onderwerp[] = [
  {
    patroon: /\b(hond|honden|dier|dieren|huisdier|huisdieren|kat|katten|haan|hanen|blaf\w*|geblaf)\b/i,
    naam: 'dieren',
    categorieen: ['dieren', 'geluid', 'geur'],
    eigen: 'dieren',
  },
  {
    patroon: /\b(bezoek|bezoekers|gasten)\b/i,
    naam: 'bezoek',
    categorieen: ['bezoekers', 'geluid', 'drugs', 'intimidatie', 'alcohol', 'kort-verblijf', 'jeugd'],
    eigen: 'bezoekers',
  },
  {
    patroon: /\b(muziek|geluid|geluidsinstallatie)\b/i,
    naam: 'geluid',
    categorieen: ['geluid', 'dieren', 'bezoekers', 'kort-verblijf'],
    eigen: 'geluid',
  },
];

/** Noise of which the words name the source. */
const MUZIEK = /\b(muziek|geluidsinstallatie|stereo\w*|versterker|drumstel|basgeluid\w*)\b/i;

/** The order forbids or demands more than is needed to end the nuisance. */
export const lastTeRuim = maakRegel(
  {
    code: 'last-te-ruim',
    aard: 'wet',
    bron: 'artikel 3:4 en 5:2 Awb',
    herstel:
      'Beperk de gedragsregel tot wat nodig is om de overlast te beëindigen, of leg uit waarom die nodig is.',
  },
  (basis, meld) => {
    for (const moment of genomenMomenten(basis)) {
      for (const regel of moment.stand!.besluit.gedragsregels ?? []) {
        const bevinding = weeg(regel, moment, basis);
        if (bevinding !== undefined) meld({ ...bevinding, bij: moment.bij });
      }
    }
  },
);

function weeg(regel: Gedragsregel, moment: Toetsmoment, basis: Toetsbasis): Bevinding | undefined {
  if (regel.noodzakelijk === false)
    return { zwaarte: 'risico', tekst: `Gedragsregel ${regel.id} gaat verder dan nodig is.` };
  if (regel.noodzakelijk === true) return undefined;
  const taal = leesRegel(regel);
  if (taal.buitenOmgeving && is151d(moment, basis)) {
    return {
      zwaarte: 'risico',
      tekst: `Gedragsregel ${regel.id} geldt ook ver buiten de woning. Een last gaat over gedrag in of vanuit de woning, het erf of de directe omgeving.`,
      bron: 'artikel 151d lid 1 Gemeentewet, artikel 3:4 en 5:2 Awb',
    };
  }
  const zonderSteun = vindZonderSteun(regel, moment, basis);
  if (zonderSteun !== undefined) return { zwaarte: 'aandacht', tekst: zonderSteun };
  if (!taal.zonderGrens) return undefined;
  return {
    zwaarte: 'aandacht',
    tekst: `Gedragsregel ${regel.id} verbiedt iets zonder grens in tijd of aantal. Is zo veel nodig om de overlast te beëindigen?`,
  };
}

/** The rule is about something that no report, observation or warning is about. */
function vindZonderSteun(regel: Gedragsregel, moment: Toetsmoment, basis: Toetsbasis): string | undefined {
  const bekend = moment.bewijs.categorieen;
  const heeft = (c: Categorie): boolean => (bekend & categorieBit(c)) !== 0;
  if (bekend === 0 || heeft('anders')) return undefined;
  const onderwerp = ONDERWERPEN.find(({ patroon }) => patroon.test(regel.tekst));
  if (onderwerp === undefined || heeft(onderwerp.eigen)) return undefined;
  if (!onderwerp.categorieen.some(heeft))
    return `Gedragsregel ${regel.id} gaat over ${onderwerp.naam}, maar geen melding of waarneming steunt die.`;
  // A wide category such as noise answers it only while nobody wrote down that the noise was something else.
  if (!isAlleenMuziek(onderwerp, moment, basis)) return undefined;
  return `Gedragsregel ${regel.id} gaat over ${onderwerp.naam}, maar de waarschuwing gaat alleen over muziek. Is deze regel nodig?`;
}

function isAlleenMuziek(
  { patroon, eigen }: Onderwerp,
  { plaats }: Toetsmoment,
  { kroniek }: Toetsbasis,
): boolean {
  if (eigen !== 'dieren') return false;
  const gedrag = voor(kroniek, 'waarschuwing', plaats).flatMap((w) => w.gedrag ?? []);
  if (gedrag.length === 0 || !gedrag.every((tekst) => MUZIEK.test(tekst) && !patroon.test(tekst)))
    return false;
  return ![...voor(kroniek, 'melding', plaats), ...voor(kroniek, 'constatering', plaats)].some(
    ({ toelichting }) => toelichting !== undefined && patroon.test(toelichting),
  );
}
