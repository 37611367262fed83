import { berekenTermijn, dagenTussen, dagVan, type Eenheid } from '../../shared/index.ts';
import { begunstigingTot } from '../besluitstand.ts';
import { isGebod } from './begunstiging.ts';
import { genomenMomenten, heeftAfwijking, isHuisverbod } from './hulp.ts';
import { maakRegel } from './regel.ts';

/** Ended before the decision was made known, too short to comply in fact, or shorter than the policy's own norm. */
export const begunstigingstermijnTeKort = maakRegel(
  {
    code: 'begunstigingstermijn-te-kort',
    aard: 'wet',
    bron: 'artikel 5:24 en 5:32a Awb',
    herstel: 'Geef een termijn waarin betrokkene in werkelijkheid aan de last kan voldoen.',
  },
  function* (basis) {
    const { kroniek, beleid, wet } = basis;
    for (const moment of genomenMomenten(basis)) {
      const { besluit, bekendOp } = moment.stand!;
      if (isHuisverbod(besluit.maatregel)) continue;
      const einde = begunstigingTot(moment.stand!, kroniek.gebeurtenissen.length, kroniek);
      if (einde === undefined) continue;
      const tot = dagVan(einde);
      const bekend = dagVan(bekendOp);
      const bij = besluit.id;
      if (tot < bekend) {
        yield {
          zwaarte: 'risico',
          tekst: `De termijn liep tot en met ${tot}, voordat het besluit op ${bekend} bekend was.`,
          bij,
        };
        continue;
      }
      const doen = (besluit.gedragsregels ?? []).some((regel) => isGebod(regel) === true);
      if (doen && dagenTussen(bekend, tot) < 1 && besluit.motivering?.spoed !== true) {
        yield {
          zwaarte: 'risico',
          tekst: 'De termijn is korter dan een dag, terwijl de last vraagt om iets te doen.',
          bij,
        };
        continue;
      }
      const regel = beleid.termijnen.find((t) => t.regel.totVeld === 'begunstigingTot' && t.past(besluit));
      const lengteNorm = normLengte(beleid.beleid.normen.begunstigingstermijn) ?? normLengte(regel?.regel);
      if (lengteNorm === undefined || bekend > '9400-01-01') continue;
      const norm = berekenTermijn(
        { van: bekend, ...lengteNorm, telling: 'dag-erna', atw: 'beleid' },
        wet.kalender,
      );
      if (
        !norm.ok ||
        tot >= norm.value.tot ||
        heeftAfwijking(basis, moment, regel?.regel.id ?? 'begunstigingstermijn', 'begunstigingstermijn')
      )
        continue;
      yield {
        zwaarte: 'aandacht',
        tekst: `De termijn loopt tot en met ${tot}. Het beleid gaat uit van ${norm.value.tot}.`,
        bij,
        bron: lengteNorm.bron === undefined ? regel?.bron : beleid.bronTekst(lengteNorm.bron),
        aard: 'beleid',
      };
    }
  },
);

type Lengte = { lengte: number; eenheid: Exclude<Eenheid, 'uren'>; bron: string | undefined };
const EENHEDEN: readonly string[] = ['dagen', 'weken', 'maanden', 'jaren', 'werkdagen'];

/** A length the policy sets, as a norm or as a term. */
function normLengte(
  bron:
    | {
        waarde?: unknown;
        lengte?: number | undefined;
        eenheid?: string | undefined;
        bron?: string | undefined;
      }
    | undefined,
): Lengte | undefined {
  const lengte = bron?.lengte ?? bron?.waarde;
  if (typeof lengte !== 'number' || !Number.isSafeInteger(lengte) || lengte < 1) return undefined;
  if (bron?.eenheid === undefined || !EENHEDEN.includes(bron.eenheid)) return undefined;
  return { lengte, eenheid: bron.eenheid as Lengte['eenheid'], bron: bron.bron };
}
