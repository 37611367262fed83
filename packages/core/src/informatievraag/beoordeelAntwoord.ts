import type { DossierFout } from '../dossier/index.ts';
import { ok, type Result } from '../shared/index.ts';
import { ENIG_ONDERDEEL, type Vraagregel } from './vraagregel.ts';

export const JA_NEE = ['ja', 'nee', 'onbekend'] as const;
export type JaNee = (typeof JA_NEE)[number];

/** Why a partner may not share. A list: words of one's own would tell what was not asked. */
export const REDENEN_NIET_DELEN = [
  'beroepsgeheim',
  'geen-grondslag',
  'niet-noodzakelijk',
  'politiegegevens',
  'geen-toestemming',
] as const;
export type RedenNietDelen = (typeof REDENEN_NIET_DELEN)[number];
export const REDEN_NIET_DELEN_TEKST: Readonly<Record<RedenNietDelen, string>> = {
  beroepsgeheim: 'Mijn beroepsgeheim gaat voor.',
  'geen-grondslag': 'Er is geen wettelijke grondslag om dit te delen.',
  'niet-noodzakelijk': 'Delen is niet nodig voor dit doel.',
  politiegegevens: 'De Wet politiegegevens laat dit niet toe.',
  'geen-toestemming': 'De persoon gaf geen toestemming.',
};

/** What a partner answers. Not being allowed to share and not knowing are answers too. */
export type AntwoordInvoer =
  | {
      readonly soort: 'antwoord';
      /** By part. */
      readonly jaNee?: Readonly<Record<string, JaNee>> | undefined;
      readonly keuzes?: readonly string[] | undefined;
      readonly tekst?: string | undefined;
    }
  | { readonly soort: 'mag-niet-delen'; readonly reden: RedenNietDelen }
  | { readonly soort: 'weet-niet' };

export type BeoordeeldAntwoord =
  | { readonly soort: 'antwoord'; readonly waarde: string | boolean }
  | { readonly soort: 'mag-niet-delen'; readonly reden: RedenNietDelen }
  | { readonly soort: 'weet-niet' };

/** What of the question decides which answers exist. */
export type Antwoordvorm = Pick<Vraagregel, 'vorm' | 'onderdelen' | 'keuzes'>;

const ALLEEN_JA_NEE = 'Op deze vraag kunt u alleen ja, nee of onbekend antwoorden.';
const ALLEEN_KEUZES = 'Kies uit de lijst. Eigen woorden kunnen hier niet.';
const WOORD = { ja: 'ja', nee: 'nee', onbekend: 'onbekend' } as const;

/**
 * Does this answer fit the question? A yes or no question takes ja, nee or onbekend for each of its parts and no text;
 * a question with choices takes choices; any other one text. Names every fault at its field.
 */
export function beoordeelAntwoord(
  vorm: Antwoordvorm,
  antwoord: AntwoordInvoer,
): Result<BeoordeeldAntwoord, readonly DossierFout[]> {
  if (antwoord.soort !== 'antwoord') return ok(antwoord);
  if (vorm.vorm === 'niet') return mis('/soort', 'Deze vraag wordt niet beantwoord.');
  if (vorm.vorm === 'ja-nee') return beoordeelJaNee(vorm, antwoord);
  if (antwoord.jaNee !== undefined) return mis('/jaNee', 'Deze vraag is geen vraag met ja of nee.');
  return vorm.keuzes.length > 0 ? beoordeelKeuzes(vorm, antwoord) : beoordeelTekst(antwoord);
}

type Gegeven = Extract<AntwoordInvoer, { soort: 'antwoord' }>;
type Uitkomst = Result<BeoordeeldAntwoord, readonly DossierFout[]>;

function beoordeelJaNee({ onderdelen }: Antwoordvorm, { jaNee = {}, keuzes, tekst }: Gegeven): Uitkomst {
  const fouten: DossierFout[] = [];
  if (tekst !== undefined) fouten.push({ pad: '/tekst', reden: ALLEEN_JA_NEE });
  if (keuzes !== undefined) fouten.push({ pad: '/keuzes', reden: ALLEEN_JA_NEE });
  for (const { id } of onderdelen) {
    if (!Object.hasOwn(jaNee, id)) fouten.push({ pad: `/jaNee/${id}`, reden: 'Kies ja, nee of onbekend.' });
  }
  const bekend = new Set(onderdelen.map(({ id }) => id));
  if (Object.keys(jaNee).some((id) => !bekend.has(id))) {
    fouten.push({ pad: '/jaNee', reden: 'Er is een antwoord op iets dat niet is gevraagd.' });
  }
  if (fouten.length > 0) return { ok: false, error: fouten };
  const [enig] = onderdelen;
  if (onderdelen.length === 1 && enig?.id === ENIG_ONDERDEEL) {
    const gekozen = jaNee[ENIG_ONDERDEEL]!;
    return ok({ soort: 'antwoord', waarde: gekozen === 'onbekend' ? gekozen : gekozen === 'ja' });
  }
  const waarde = onderdelen.map(({ id, vraag }) => `${vraag} ${WOORD[jaNee[id]!]}`).join('\n');
  return ok({ soort: 'antwoord', waarde });
}

function beoordeelKeuzes(vorm: Antwoordvorm, { keuzes = [], tekst }: Gegeven): Uitkomst {
  if (tekst !== undefined) return mis('/tekst', ALLEEN_KEUZES);
  const gekozen = vorm.keuzes.filter((keuze) => keuzes.includes(keuze));
  if (gekozen.length === 0) return mis('/keuzes', 'Kies er minstens één.');
  if (keuzes.some((keuze) => !vorm.keuzes.includes(keuze))) return mis('/keuzes', ALLEEN_KEUZES);
  return ok({ soort: 'antwoord', waarde: gekozen.join(', ') });
}

function beoordeelTekst({ keuzes, tekst }: Gegeven): Uitkomst {
  if (keuzes !== undefined) return mis('/keuzes', 'Deze vraag heeft geen keuzes.');
  const waarde = tekst?.trim() ?? '';
  return waarde === '' ? mis('/tekst', 'Schrijf uw antwoord.') : ok({ soort: 'antwoord', waarde });
}

const mis = (pad: string, reden: string) => ({ ok: false, error: [{ pad, reden }] }) as const;
