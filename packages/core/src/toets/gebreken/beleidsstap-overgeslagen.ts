import { type GecompileerdeStap, maakFeitenbasis } from '../../beleid/index.ts';
import type { Gebeurtenis, GebeurtenisSoort } from '../../dossier/index.ts';
import { dagVan } from '../../shared/index.ts';
import type { Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { kroniekVoor } from '../voor.ts';
import { zoekHoren } from './horen.ts';
import { type Bevinding, maakRegel } from './regel.ts';

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
  function* (basis) {
    const stappen = basis.beleid.stappen.filter((s) => s.voorafgaand.length > 0 || s.criteria.length > 0);
    for (const soort of FORMEEL) {
      for (const g of basis.kroniek.van(soort)) {
        for (const stap of stappen) {
          if (stap.isGebeurtenis(g)) yield* beoordeelStap(stap, g, basis);
        }
      }
    }
  },
);

function* beoordeelStap(stap: GecompileerdeStap, g: Gebeurtenis, basis: Toetsbasis): Iterable<Bevinding> {
  const { kroniek, beleid } = basis;
  if (g.soort === 'besluit' && g.motivering?.afwijkingBeleid === true) return;
  const plaats = kroniek.plaats(g.id);
  const toen = maakFeitenbasis(beleid, kroniekVoor(kroniek, plaats, dagVan(g.op)));
  const afgeweken = (id: string): boolean =>
    kroniek.van('afwijking').some((a) => a.van === id && dagVan(a.op) <= dagVan(g.op));
  if (afgeweken(stap.stap.id)) return;

  const onzeker: string[] = [];
  let bronOnzeker: string | undefined;
  for (const { stap: id, tenzij, bron } of stap.voorafgaand) {
    const eerder = beleid.stappen.find((s) => s.stap.id === id);
    if (eerder === undefined || afgeweken(id)) continue;
    const gedaan = eerder.gedaan(toen).waarheid;
    if (gedaan === 'ja' || tenzij(toen).waarheid === 'ja') continue;
    const nvt = eerder.nietVanToepassing(toen).waarheid;
    if (nvt === 'ja' || isAnderszinsGehoord(eerder, g, basis)) continue;
    // Haste that the decision explains leaves the step to be looked at, not skipped in silence.
    const spoed = g.soort === 'besluit' && g.motivering?.spoed === true;
    if (spoed || nvt === 'onbekend' || gedaan === 'onbekend' || !isVolledigVoor(eerder, basis)) {
      onzeker.push(`"${eerder.stap.naam}"`);
      bronOnzeker ??= bron;
      continue;
    }
    yield {
      zwaarte: 'blokkerend',
      tekst: `De stap "${eerder.stap.naam}" uit het beleid is overgeslagen, zonder gemotiveerde afwijking.`,
      bij: g.id,
      bron: `${bron}, artikel 4:84 Awb`,
    };
  }
  if (onzeker.length > 0) {
    const wat =
      onzeker.length === 1 ? `de stap ${onzeker[0]} uit het beleid is` : `deze stappen uit het beleid zijn`;
    const lijst = onzeker.length === 1 ? '' : `: ${onzeker.join(', ')}`;
    yield {
      zwaarte: g.soort === 'besluit' && g.motivering?.afwijkingBeleid === false ? 'risico' : 'aandacht',
      tekst: `Uit het dossier blijkt niet dat ${wat} gezet${lijst}.`,
      bij: g.id,
      bron: `${bronOnzeker}, artikel 4:84 Awb`,
    };
  }
  // Once a later decision was taken, what was missing at a letter before it is judged at the decision.
  if (g.soort !== 'besluit' && plaats < laatsteBesluit(basis)) return;
  const nietVoldaan = stap.criteria
    .filter((criterium) => criterium.aard === 'beleid')
    .map((criterium) => ({ criterium, uitslag: criterium.beoordeel(toen) }))
    .filter(({ uitslag }) => uitslag.waarheid === 'nee');
  if (nietVoldaan.length === 0) return;
  yield {
    zwaarte: zwaarteCriterium(g),
    tekst: `De stap "${stap.stap.naam}" is gezet terwijl niet was voldaan aan: ${nietVoldaan.map(({ criterium }) => criterium.tekst).join(' ')}`,
    bij: g.id,
    bewijs: [...new Set(nietVoldaan.flatMap(({ uitslag }) => uitslag.bewijs))],
    bron: `${nietVoldaan[0]!.criterium.bron}, artikel 4:84 Awb`,
    herstel: nietVoldaan[0]!.criterium.herstel,
  };
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
function isVolledigVoor({ stap }: GecompileerdeStap, { kroniek }: Toetsbasis): boolean {
  const soort = stap.gebeurtenis?.soort;
  if (soort === undefined) return true;
  return (Array.isArray(soort) ? soort : [soort]).every((s) => kroniek.isVolledigVoor(s));
}
