import { type GecompileerdeStap, maakFeitenbasis } from '../../beleid/index.ts';
import type { Gebeurtenis, GebeurtenisSoort } from '../../dossier/index.ts';
import { dagVan } from '../../shared/index.ts';
import type { Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { kroniekVoor } from '../voor.ts';
import { type Bevinding, maakRegel } from './regel.ts';

const FORMEEL: readonly GebeurtenisSoort[] = ['waarschuwing', 'voornemen', 'besluit'];

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
          if (stap.isGebeurtenis(g.id, basis.kroniek)) yield* beoordeelStap(stap, g, basis);
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

  for (const { stap: id, tenzij, bron } of stap.voorafgaand) {
    const eerder = beleid.stappen.find((s) => s.stap.id === id);
    if (eerder === undefined || afgeweken(id)) continue;
    if (tenzij(toen).waarheid === 'ja' || eerder.gedaan(toen).waarheid === 'ja') continue;
    const nvt = eerder.nietVanToepassing(toen).waarheid;
    if (nvt === 'ja') continue;
    const zeker = nvt === 'nee' && eerder.gedaan(toen).waarheid === 'nee' && isVolledigVoor(eerder, basis);
    yield {
      zwaarte: zeker ? 'blokkerend' : 'aandacht',
      tekst: zeker
        ? `De stap "${eerder.stap.naam}" uit het beleid is overgeslagen, zonder gemotiveerde afwijking.`
        : `Uit het dossier blijkt niet dat de stap "${eerder.stap.naam}" uit het beleid is gezet.`,
      bij: g.id,
      bron: `${bron}, artikel 4:84 Awb`,
    };
  }
  for (const criterium of stap.criteria) {
    if (criterium.aard !== 'beleid') continue;
    const { waarheid, bewijs } = criterium.beoordeel(toen);
    if (waarheid !== 'nee') continue;
    yield {
      zwaarte: zwaarteCriterium(g),
      tekst: `De stap "${stap.stap.naam}" is gezet terwijl niet was voldaan aan: ${criterium.tekst}`,
      bij: g.id,
      bewijs,
      bron: `${criterium.bron}, artikel 4:84 Awb`,
      herstel: criterium.herstel,
    };
  }
}

/** A criterion that was not met asks for a reason; a decision can still be given one on objection. */
const zwaarteCriterium = (g: Gebeurtenis): Zwaarte => (g.soort === 'besluit' ? 'risico' : 'aandacht');

/** The events of the earlier step would be in the file if they had happened. */
function isVolledigVoor({ stap }: GecompileerdeStap, { kroniek }: Toetsbasis): boolean {
  const soort = stap.gebeurtenis?.soort;
  if (soort === undefined) return true;
  return (Array.isArray(soort) ? soort : [soort]).every((s) => kroniek.isVolledigVoor(s));
}
