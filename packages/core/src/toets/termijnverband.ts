import type { GecompileerdBeleid } from '../beleid/index.ts';
import type { Gebeurtenis, GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import { type Datum, dagVan } from '../shared/index.ts';
import type { Besluitstand } from './besluitstand.ts';
import type { GecompileerdeTermijn, LopendeTermijn } from './termijnen.ts';
import { besluitIdVan, type Verwijsindex } from './verwijzing.ts';

/** With this ending a term takes the place of the one without it, where a committee advised (art. 7:10 and 7:13 Awb). */
const COMMISSIE = '.commissie';

type Invoer = {
  readonly beleid: Pick<GecompileerdBeleid, 'termijnen'>;
  readonly kroniek: Kroniek;
  readonly verwijzingen: Verwijsindex;
  readonly besluiten: ReadonlyMap<string, Besluitstand>;
};

/**
 * Where a term starts by another term: from the end of that one (`vanaf`), whatever the event itself says when
 * `altijd`. Undefined: this event starts no such term at all.
 */
export type Anker = { readonly vanaf: Datum | undefined; readonly altijd: boolean };

const LOS: Anker = { vanaf: undefined, altijd: false };

/** Does this event start this term, and from which earlier one? */
export function zoekAnker(
  { regel }: GecompileerdeTermijn,
  bij: Gebeurtenis,
  lijst: readonly LopendeTermijn[],
  invoer: Invoer,
): Anker | undefined {
  if (bij.soort === 'bezwaar' && !pastBijCommissie(regel.id, bij, invoer)) return undefined;
  if (bij.soort === 'voorlopige-voorziening' && !pastBijVerbod(regel.id, bij, invoer)) return undefined;
  if (regel.id === 'awb.ingebrekestelling') return { vanaf: eindeVanGenoemde(bij, lijst), altijd: false };
  if (regel.naTermijn === undefined) return LOS;
  const eerder = zoekEerdere(regel.naTermijn, bij, lijst);
  if (bij.soort === 'verdaging') {
    // Adjourning what is over, or a request of another kind, gives no new term.
    if (eerder === undefined || dagVan(bij.op) > eerder.termijn.tot) return undefined;
    return { vanaf: eerder.termijn.tot, altijd: true };
  }
  // A second term of the same event follows on the first one passing; when that was met there is none.
  if (eerder?.bij === bij && eerder.termijn.status !== 'verstreken') return undefined;
  return { vanaf: eerder?.termijn.tot, altijd: eerder?.bij === bij };
}

/** The latest term with this id about the same event, request or decision; the policy lists it earlier. */
function zoekEerdere(
  id: string,
  bij: Gebeurtenis,
  lijst: readonly LopendeTermijn[],
): LopendeTermijn | undefined {
  const besluitId = besluitIdVan(bij);
  const tegen = 'tegen' in bij ? bij.tegen : undefined;
  const verzoek = 'verzoek' in bij ? bij.verzoek : undefined;
  return lijst.findLast(
    (een) =>
      (een.termijn.id === id || een.termijn.id === id + COMMISSIE) &&
      (een.bij === bij ||
        een.bij.id === tegen ||
        een.bij.id === verzoek ||
        bij.betreft?.includes(een.bij.id) ||
        (besluitId !== undefined && besluitIdVan(een.bij) === besluitId)),
  );
}

/** A notice of default is about a request or objection: its two weeks never start before that term is over. */
function eindeVanGenoemde(bij: Gebeurtenis, lijst: readonly LopendeTermijn[]): Datum | undefined {
  let uit: Datum | undefined;
  for (const { termijn, bij: ander } of lijst) {
    if (bij.betreft?.includes(ander.id) && (uit === undefined || termijn.tot > uit)) uit = termijn.tot;
  }
  return uit;
}

function pastBijCommissie(
  id: string,
  bij: GebeurtenisVan<'bezwaar'>,
  { kroniek, verwijzingen, beleid }: Invoer,
): boolean {
  const metCommissie = id.endsWith(COMMISSIE);
  if (kroniek.van('advies-bezwaar').length === 0) return !metCommissie;
  const { naarGebeurtenis, naarBesluit } = verwijzingen('advies-bezwaar');
  const besluitId = bij.besluitId;
  const advies =
    naarGebeurtenis.has(bij.id) ||
    (bij.tegen !== undefined && naarGebeurtenis.has(bij.tegen)) ||
    (besluitId !== undefined && naarBesluit.has(besluitId));
  if (metCommissie) return advies;
  return !(advies && beleid.termijnen.some((t) => t.regel.id === id + COMMISSIE));
}

/** The terms of the Wet tijdelijk huisverbod for the court: what a request is against, a selection cannot ask. */
function pastBijVerbod(
  id: string,
  bij: GebeurtenisVan<'voorlopige-voorziening'>,
  { besluiten }: Invoer,
): boolean {
  if (!id.startsWith('gw.huisverbod.')) return true;
  const maatregel = bij.besluitId === undefined ? undefined : besluiten.get(bij.besluitId)?.besluit.maatregel;
  return maatregel === 'huisverbod' || maatregel === 'verlenging-huisverbod';
}
