import {
  type Feitenbasis,
  type GecompileerdBeleid,
  type GecompileerdCriterium,
  type GecompileerdeStap,
  maakFeitenbasis,
  type Uitslag,
} from '../../beleid/index.ts';
import type { Gebeurtenis, GebeurtenisSoort, GebeurtenisVan } from '../../dossier/index.ts';
import { dagVan } from '../../shared/index.ts';
import type { Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { kroniekVoor } from '../voor.ts';
import { zoekHoren } from './horen.ts';
import { type Meld, maakRegel } from './regel.ts';
import { beoordeelTijd } from './waarschuwingstijd.ts';

/** Steps of the municipality, and those of a landlord: a policy may give those an order too. */
const FORMEEL: readonly GebeurtenisSoort[] = ['waarschuwing', 'voornemen', 'besluit', 'huurmaatregel'];

/**
 * A step of the own policy skipped, or taken while its criteria were not met, without a motivated deviation.
 * Judged on what there was before the step was taken.
 */
export const beleidsstapOvergeslagen = maakRegel(
  {
    code: 'beleidsstap-overgeslagen',
    aard: 'beleid',
    bron: 'artikel 4:84 Awb',
    herstel: 'Zet de stap alsnog, of leg gemotiveerd vast waarom van het beleid wordt afgeweken.',
  },
  (basis, meld) => {
    const uitgesteld: Uitgesteld = new Map();
    for (const soort of FORMEEL) {
      const stappen = stappenBij(basis.beleid, soort);
      for (const g of basis.kroniek.van(soort)) {
        const eigen = stappen.filter((stap) => stap.isGebeurtenis(g));
        const open = uitgesteld.get(g.id) ?? [];
        if (eigen.length === 0 && open.length === 0) continue;
        // Several steps may be taken by one event: what there was before it is read once.
        const toen = feitenVoor(g, basis);
        const besluit = besluitNa(g, basis);
        if (besluit !== undefined) {
          beoordeelBrief(eigen, { g, toen, besluit }, uitgesteld, basis, meld);
          continue;
        }
        const genoemd = new Set<string>();
        beoordeelVoorafgaand(eigen, open, g, toen, genoemd, basis, meld);
        for (const stap of eigen) beoordeelCriteria(stap, g, toen, genoemd, basis, meld);
      }
    }
    beoordeelTijd(basis, meld);
  },
);

type Voorafgaand = GecompileerdeStap['voorafgaand'][number];
/** What was missing at a letter and is judged at the decision after it, by the id of that decision. */
type Uitgesteld = Map<string, Voorafgaand[]>;

/** The decision that a warning or voornemen led to. What a landlord does is not part of it. */
function besluitNa(g: Gebeurtenis, { kroniek }: Toetsbasis): GebeurtenisVan<'besluit'> | undefined {
  if (g.soort !== 'waarschuwing' && g.soort !== 'voornemen') return undefined;
  const plaats = kroniek.plaats(g.id);
  return kroniek.van('besluit').find((b) => kroniek.plaats(b.id) > plaats);
}

/**
 * A letter that a decision followed: what was missing is named once, at that decision. What came after the letter
 * but before the decision was put right in the wrong order.
 */
function beoordeelBrief(
  eigen: readonly GecompileerdeStap[],
  { g, toen, besluit }: { g: Gebeurtenis; toen: Feitenbasis; besluit: GebeurtenisVan<'besluit'> },
  uitgesteld: Uitgesteld,
  basis: Toetsbasis,
  meld: Meld,
): void {
  let later: Feitenbasis | undefined;
  for (const stap of eigen) {
    if (isAfgeweken(stap.stap.id, g, basis)) continue;
    for (const voorafgaand of stap.voorafgaand) {
      const eerder = vindGemist(voorafgaand, g, toen, basis);
      if (eerder === undefined) continue;
      later ??= feitenVoor(besluit, basis);
      if (eerder.gedaan(later).waarheid !== 'ja') {
        const open = uitgesteld.get(besluit.id) ?? [];
        uitgesteld.set(besluit.id, [...open, voorafgaand]);
      } else if (isVolledigVoor(eerder, basis) && !isVoorHetEerste(g, basis)) {
        meld({
          zwaarte: g.soort === 'voornemen' ? 'risico' : 'aandacht',
          tekst: `De stap "${eerder.stap.naam}" uit het beleid is pas gezet na de stap "${stap.stap.naam}".`,
          bij: g.id,
          bron: `${voorafgaand.bron}, artikel 4:84 Awb`,
          herstel: 'Leg vast waarom deze volgorde is gekozen.',
        });
      }
    }
  }
}

/** From before anything this file is about: it says nothing on the order of the steps in it. */
function isVoorHetEerste(g: Gebeurtenis, { momenten }: Toetsbasis): boolean {
  const eerste = momenten.at(-1)?.bewijs.eerste;
  return eerste !== undefined && dagVan(g.op) < eerste;
}

function feitenVoor(g: Gebeurtenis, { kroniek, beleid }: Toetsbasis): Feitenbasis {
  return maakFeitenbasis(beleid, kroniekVoor(kroniek, kroniek.plaats(g.id), dagVan(g.op)));
}

const perSoort = new WeakMap<GecompileerdBeleid, Map<GebeurtenisSoort, readonly GecompileerdeStap[]>>();

/** The steps that an event of this kind can be, and that ask for something; looked up once per policy. */
function stappenBij(beleid: GecompileerdBeleid, soort: GebeurtenisSoort): readonly GecompileerdeStap[] {
  let bekend = perSoort.get(beleid);
  if (bekend === undefined) {
    bekend = new Map();
    perSoort.set(beleid, bekend);
  }
  let stappen = bekend.get(soort);
  if (stappen === undefined) {
    stappen = beleid.stappen.filter(
      (s) => (s.voorafgaand.length > 0 || s.criteria.length > 0) && soortenVan(s).includes(soort),
    );
    bekend.set(soort, stappen);
  }
  return stappen;
}

function soortenVan({ stap }: GecompileerdeStap): readonly GebeurtenisSoort[] {
  const soort = stap.gebeurtenis?.soort;
  if (soort === undefined) return [];
  return Array.isArray(soort) ? soort : [soort];
}

function isAfgeweken(id: string, g: Gebeurtenis, { kroniek }: Toetsbasis): boolean {
  return kroniek.van('afwijking').some((a) => a.van === id && dagVan(a.op) <= dagVan(g.op));
}

/** The earlier step that this one asks for and that was not, or not for certain, taken; undefined when all is well. */
function vindGemist(
  { stap: id, tenzij }: Voorafgaand,
  g: Gebeurtenis,
  toen: Feitenbasis,
  basis: Toetsbasis,
): GecompileerdeStap | undefined {
  const eerder = basis.beleid.stappen.find((s) => s.stap.id === id);
  if (eerder === undefined || isAfgeweken(id, g, basis)) return undefined;
  if (eerder.gedaan(toen).waarheid === 'ja' || tenzij(toen).waarheid === 'ja') return undefined;
  if (eerder.nietVanToepassing(toen).waarheid === 'ja' || isAnderszinsGehoord(eerder, g, basis))
    return undefined;
  return eerder;
}

/** The earlier steps that were skipped, each named once; their ids go into `genoemd`. */
function beoordeelVoorafgaand(
  eigen: readonly GecompileerdeStap[],
  open: readonly Voorafgaand[],
  g: Gebeurtenis,
  toen: Feitenbasis,
  genoemd: Set<string>,
  basis: Toetsbasis,
  meld: Meld,
): void {
  if (g.soort === 'besluit' && g.motivering?.afwijkingBeleid === true) return;
  const onzeker: string[] = [];
  let bronOnzeker: string | undefined;
  const gevraagd = eigen.filter((s) => !isAfgeweken(s.stap.id, g, basis)).flatMap((s) => s.voorafgaand);
  for (const voorafgaand of [...gevraagd, ...open]) {
    if (genoemd.has(voorafgaand.stap)) continue;
    const eerder = vindGemist(voorafgaand, g, toen, basis);
    if (eerder === undefined) continue;
    genoemd.add(voorafgaand.stap);
    const { bron } = voorafgaand;
    // Haste that the decision explains leaves the step to be looked at, not skipped in silence.
    const spoed = g.soort === 'besluit' && g.motivering?.spoed === true;
    const onbekend =
      eerder.nietVanToepassing(toen).waarheid === 'onbekend' || eerder.gedaan(toen).waarheid === 'onbekend';
    if (spoed || onbekend || !isVolledigVoor(eerder, basis)) {
      onzeker.push(`"${eerder.stap.naam}"`);
      bronOnzeker ??= bron;
      continue;
    }
    meld({
      zwaarte: 'blokkerend',
      tekst: `De stap "${eerder.stap.naam}" uit het beleid is overgeslagen, zonder gemotiveerde afwijking.`,
      bij: g.id,
      bron: `${bron}, artikel 4:84 Awb`,
    });
  }
  if (onzeker.length === 0) return;
  const wat =
    onzeker.length === 1 ? `de stap ${onzeker[0]} uit het beleid is` : `deze stappen uit het beleid zijn`;
  const lijst = onzeker.length === 1 ? '' : `: ${onzeker.join(', ')}`;
  meld({
    zwaarte: g.soort === 'besluit' && g.motivering?.afwijkingBeleid === false ? 'risico' : 'aandacht',
    tekst: `Uit het dossier blijkt niet dat ${wat} gezet${lijst}.`,
    bij: g.id,
    bron: `${bronOnzeker}, artikel 4:84 Awb`,
  });
}

/** Criteria of the policy that were not met when the step was taken; a step named as skipped is not named again. */
function beoordeelCriteria(
  stap: GecompileerdeStap,
  g: Gebeurtenis,
  toen: Feitenbasis,
  genoemd: ReadonlySet<string>,
  basis: Toetsbasis,
  meld: Meld,
): void {
  if (g.soort === 'besluit' && g.motivering?.afwijkingBeleid === true) return;
  if (isAfgeweken(stap.stap.id, g, basis)) return;
  // Once a later decision was taken, what was missing at a letter before it is judged at the decision.
  if (g.soort !== 'besluit' && basis.kroniek.plaats(g.id) < laatsteBesluit(basis)) return;
  const nietVoldaan: { criterium: GecompileerdCriterium; uitslag: Uitslag }[] = [];
  for (const { criterium, overStap } of beleidscriteria(stap)) {
    if (overStap !== undefined && genoemd.has(overStap)) continue;
    const uitslag = criterium.beoordeel(toen);
    if (uitslag.waarheid === 'nee') nietVoldaan.push({ criterium, uitslag });
  }
  if (nietVoldaan.length === 0) return;
  meld({
    zwaarte: zwaarteCriterium(g),
    tekst: `De stap "${stap.stap.naam}" is gezet terwijl niet was voldaan aan: ${nietVoldaan.map(({ criterium }) => criterium.tekst).join(' ')}`,
    bij: g.id,
    bewijs: [...new Set(nietVoldaan.flatMap(({ uitslag }) => uitslag.bewijs))],
    bron: `${nietVoldaan[0]!.criterium.bron}, artikel 4:84 Awb`,
    herstel: nietVoldaan[0]!.criterium.herstel,
  });
}

type Beleidscriterium = { readonly criterium: GecompileerdCriterium; readonly overStap: string | undefined };
const perStap = new WeakMap<GecompileerdeStap, readonly Beleidscriterium[]>();

/** The criteria of aard `beleid`, each with the earlier step it is about; looked up once per policy. */
function beleidscriteria(stap: GecompileerdeStap): readonly Beleidscriterium[] {
  let uit = perStap.get(stap);
  if (uit === undefined) {
    const overStap = new Map(stap.stap.criteria.map((c) => [c.id, c.stap]));
    uit = stap.criteria
      .filter(({ aard }) => aard === 'beleid')
      .map((criterium) => ({ criterium, overStap: overStap.get(criterium.id) }));
    perStap.set(stap, uit);
  }
  return uit;
}

/** Place of the latest decision; -1 when there is none. */
function laatsteBesluit({ kroniek }: Toetsbasis): number {
  const laatste = kroniek.van('besluit').at(-1);
  return laatste === undefined ? -1 : kroniek.plaats(laatste.id);
}

/** A zienswijze, or the ground to leave it out, shows that the voornemen was dealt with. */
function isAnderszinsGehoord({ stap }: GecompileerdeStap, g: Gebeurtenis, basis: Toetsbasis): boolean {
  if (stap.gebeurtenis?.soort !== 'voornemen' || g.soort !== 'besluit') return false;
  if (g.motivering?.zienswijzeBetrokken === true) return true;
  const stand = basis.besluiten.get(g.besluitId);
  if (stand === undefined) return false;
  const { zienswijzen, achterwege } = zoekHoren(stand, basis.kroniek);
  return zienswijzen.length > 0 || achterwege !== undefined;
}

/** A criterion that was not met asks for a reason; a decision can still be given one on objection. */
const zwaarteCriterium = (g: Gebeurtenis): Zwaarte => (g.soort === 'besluit' ? 'risico' : 'aandacht');

/** The events of the earlier step would be in the file if they had happened. */
function isVolledigVoor(stap: GecompileerdeStap, { kroniek }: Toetsbasis): boolean {
  return soortenVan(stap).every((s) => kroniek.isVolledigVoor(s));
}
