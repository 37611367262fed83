import type { Gebeurtenis, GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import { waarheid } from '../shared/index.ts';
import type { FeitDefinitie } from './beleid.schema.ts';
import type {
  Evaluator,
  FeitAntwoord,
  Feitenbasis,
  FeitLezer,
  GecompileerdBeleid,
  Oordelen,
  TermijnStand,
  Uitslag,
  Verbeurd,
} from './gecompileerd.ts';
import { GEEN_BEWIJS, ONBEKEND } from './uitslag.ts';
import { compileerWaar, type Test } from './veldtest.ts';
import { maakLezer } from './veldvorm.ts';

type Waarde = boolean | number | string;
/**
 * Compiles where a fact may come from: judgements, event fields, the place, and the shorthand of an import.
 * @param nummer the place of the fact in its policy, from 0
 */
export function compileerFeitLezer(
  nummer: number,
  naam: string,
  definitie: FeitDefinitie,
  afgeleid: Evaluator | undefined,
): FeitLezer {
  const hoort = (waarde: unknown): waarde is Waarde => isWaardeVan(definitie, waarde);
  const uit = (definitie.uit ?? []).map((bron) => ({
    soort: bron.soort,
    past: compileerWaar(bron.soort, bron.waar) as Test,
    lees: bron.veld === undefined ? () => bron.waarde : maakLezer(bron.veld),
  }));
  const { object } = definitie;

  const lees: FeitLezer['lees'] = (kroniek, oordelen) => {
    if (object !== undefined) {
      const waarde = kroniek.dossier.object[object];
      return hoort(waarde) && waarde !== 'onbekend'
        ? { waarde, bewijs: GEEN_BEWIJS, gemotiveerd: false }
        : undefined;
    }
    let beste: FeitAntwoord | undefined;
    let plaats = -1;
    const oordeel = oordelen(naam);
    if (oordeel !== undefined && hoort(oordeel.waarde)) {
      plaats = kroniek.plaats(oordeel.id);
      beste = { waarde: oordeel.waarde, bewijs: [oordeel.id], gemotiveerd: isMotivering(oordeel.motivering) };
    }
    for (const bron of uit) {
      const lijst = kroniek.van(bron.soort);
      for (let i = lijst.length - 1; i >= 0; i--) {
        const g: Gebeurtenis = lijst[i]!;
        // Only a later word takes the place of the one that was found.
        if (beste !== undefined && kroniek.plaats(g.id) <= plaats) break;
        if (bron.past(g) !== 'ja') continue;
        const waarde = bron.lees(g);
        if (!hoort(waarde)) continue;
        plaats = kroniek.plaats(g.id);
        beste = { waarde, bewijs: [g.id], gemotiveerd: 'motivering' in g && isMotivering(g.motivering) };
        break;
      }
    }
    if (beste !== undefined) return beste;
    const kort = kroniek.dossier.feiten;
    const waarde = kort !== undefined && Object.hasOwn(kort, naam) ? kort[naam] : undefined;
    return hoort(waarde) ? { waarde, bewijs: GEEN_BEWIJS, gemotiveerd: false } : undefined;
  };
  return { nummer, afgeleid, lees };
}

const isMotivering = (tekst: unknown): boolean => typeof tekst === 'string' && tekst.trim() !== '';

/** Is this a value that the declaration of the fact allows? Anything else is as good as not answered. */
export function isWaardeVan(
  { type, keuzes }: Pick<FeitDefinitie, 'type' | 'keuzes'>,
  waarde: unknown,
): boolean {
  switch (type) {
    case 'ja-nee':
      return typeof waarde === 'boolean';
    case 'ja-nee-nvt':
      return typeof waarde === 'boolean' || waarde === 'nvt';
    case 'getal':
      return typeof waarde === 'number' && Number.isFinite(waarde);
    case 'keuze':
      return typeof waarde === 'string' && (keuzes?.includes(waarde) ?? true);
    case 'tekst':
      return typeof waarde === 'string';
  }
}

/** Not asked yet; undefined is an answer: nobody said anything. */
const NIET_GELEZEN = null;
const GEEN_TERMIJN: TermijnStand = () => undefined;
const GEEN_BOEK: Verbeurd = () => undefined;

/**
 * What the conditions of a policy may look at: the kroniek on its reference date, and each fact computed at most once.
 * The latest of judgement and event field wins; the import shorthand counts as the first answer of all.
 *
 * @param termijn where the terms stand; left out, every `termijn` condition is unknown
 * @param verbeurd which breaches forfeited; left out, a count of those is unknown
 * Throws RangeError when a fact is asked that the policy does not declare: such a policy does not compile.
 */
export function maakFeitenbasis(
  beleid: GecompileerdBeleid,
  kroniek: Kroniek,
  termijn: TermijnStand = GEEN_TERMIJN,
  verbeurd: Verbeurd = GEEN_BOEK,
): Feitenbasis {
  const waarden = new Array<FeitAntwoord | undefined | typeof NIET_GELEZEN>(beleid.lezers.size).fill(
    NIET_GELEZEN,
  );
  const uitslagen = new Array<Uitslag | undefined>(beleid.lezers.size);
  let laatsteOordelen: Map<string, GebeurtenisVan<'oordeel'>> | undefined;

  const oordelen: Oordelen = (feit) => {
    laatsteOordelen ??= new Map(kroniek.van('oordeel').map((g) => [g.feit, g]));
    return laatsteOordelen.get(feit);
  };
  const lezerVan = (naam: string): FeitLezer => {
    const lezer = beleid.lezers.get(naam);
    if (lezer === undefined) throw new RangeError('The policy does not declare this fact');
    return lezer;
  };

  const waardeBij = ({ nummer, lees }: FeitLezer): FeitAntwoord | undefined => {
    const bekend = waarden[nummer];
    if (bekend !== NIET_GELEZEN) return bekend;
    const antwoord = lees(kroniek, oordelen);
    waarden[nummer] = antwoord;
    return antwoord;
  };
  const basis: Feitenbasis = {
    kroniek,
    termijn,
    verbeurd,
    kladblok: new Array<Uitslag | undefined>(beleid.aantalVoorwaarden),
    lezer: lezerVan,
    waarde: (naam) => waardeBij(lezerVan(naam)),
    feit: (naam) => basis.uitslagBij(lezerVan(naam)),
    waardeBij,
    uitslagBij: (lezer) => {
      const { nummer, afgeleid } = lezer;
      const bekend = uitslagen[nummer];
      if (bekend !== undefined) return bekend;
      const uitslag = afgeleid === undefined ? alsUitslag(waardeBij(lezer)) : afgeleid(basis);
      uitslagen[nummer] = uitslag;
      return uitslag;
    },
  };
  return basis;
}

function alsUitslag(antwoord: FeitAntwoord | undefined): Uitslag {
  if (antwoord === undefined || typeof antwoord.waarde !== 'boolean') return ONBEKEND;
  return { waarheid: waarheid(antwoord.waarde), bewijs: antwoord.bewijs };
}
