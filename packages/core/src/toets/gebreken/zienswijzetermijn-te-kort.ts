import type { GebeurtenisVan } from '../../dossier/index.ts';
import { berekenTermijn, type Datum, dagenTussen, dagVan } from '../../shared/index.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { isTermijnVoorbijBijBrief, zoekHoren } from './horen.ts';
import { genomenMomenten, isHuisverbod } from './hulp.ts';
import { type Bevinding, maakRegel } from './regel.ts';

/** Shorter than the policy, or a decision before the term ended. */
export const zienswijzetermijnTeKort = maakRegel(
  {
    code: 'zienswijzetermijn-te-kort',
    aard: 'wet',
    bron: 'artikel 4:8 en 4:9 Awb',
    herstel: 'Verleng de termijn, of wacht met het besluit tot de termijn voorbij is of de zienswijze er is.',
  },
  (basis, meld) => {
    const nietGeboden = new Set<string>();
    for (const moment of genomenMomenten(basis)) {
      const { voornemen, zienswijzen, achterwege } = zoekHoren(moment.stand!, basis.kroniek);
      if (voornemen === undefined || zienswijzen.length > 0 || achterwege !== undefined) continue;
      const tot = voornemen.zienswijzeTot === undefined ? undefined : dagVan(voornemen.zienswijzeTot);
      if (isTermijnVoorbijBijBrief(voornemen)) {
        // Said at the decision: nothing was offered.
        nietGeboden.add(voornemen.id);
      } else if (tot !== undefined && moment.dag <= tot) {
        meld({
          zwaarte: 'risico',
          tekst: `Het besluit is genomen op ${moment.dag}, terwijl een zienswijze nog kon tot en met ${tot}.`,
          bij: moment.bij,
          bewijs: [voornemen.id],
        });
      } else if (tot === undefined && dagVan(voornemen.op) === moment.dag) {
        const { motivering } = moment.stand!.besluit;
        meld({
          zwaarte:
            motivering?.spoed === true || motivering?.zienswijzeBetrokken === true ? 'aandacht' : 'risico',
          tekst: 'Het voornemen en het besluit zijn van dezelfde dag. Er was geen tijd voor een zienswijze.',
          bij: moment.bij,
          bewijs: [voornemen.id],
        });
      }
    }
    for (const voornemen of basis.kroniek.van('voornemen')) {
      if (nietGeboden.has(voornemen.id)) continue;
      const bevinding = weegLengte(voornemen, basis);
      if (bevinding !== undefined) meld({ ...bevinding, bij: voornemen.id });
    }
  },
);

const VERLENG = 'Verleng de zienswijzetermijn, of leg gemotiveerd vast waarom die korter is.';

function weegLengte(voornemen: GebeurtenisVan<'voornemen'>, basis: Toetsbasis): Bevinding | undefined {
  const { kroniek, normen } = basis;
  if (voornemen.zienswijzeTot === undefined) return undefined;
  const tot = dagVan(voornemen.zienswijzeTot);
  const plaats = kroniek.plaats(voornemen.id);
  const gegeven = kroniek.van('zienswijze').some((z) => kroniek.plaats(z.id) > plaats);
  if (isTermijnVoorbijBijBrief(voornemen)) {
    return {
      zwaarte: gegeven ? 'aandacht' : 'risico',
      tekst: `De termijn voor de zienswijze eindigde op ${tot}, voor het voornemen van ${dagVan(voornemen.op)}. Zo is niets geboden.`,
      herstel: VERLENG,
    };
  }
  const korter = weegBeleid(voornemen, tot, gegeven, basis);
  if (korter !== undefined) return korter === 'afgeweken' ? undefined : korter;
  const { zienswijzeKortDagen: norm } = normen;
  const van = dagVan(voornemen.bezorging?.verzondenOp ?? voornemen.op);
  const dagen = dagenTussen(van, tot);
  // A presence ban and its extension are of days themselves.
  if (norm === undefined || dagen >= norm || isHuisverbod(voornemen.maatregel)) return undefined;
  return {
    zwaarte: 'aandacht',
    tekst: `Voor een zienswijze ${dagen === 1 ? 'was er 1 dag' : `waren er ${dagen} dagen`}. De wet noemt geen lengte. Was dit genoeg om te reageren?`,
    herstel: VERLENG,
  };
}

/** Shorter than the policy says; with a departure on record its length was chosen knowingly. */
function weegBeleid(
  voornemen: GebeurtenisVan<'voornemen'>,
  tot: Datum,
  gegeven: boolean,
  { kroniek, beleid, wet }: Toetsbasis,
): Bevinding | 'afgeweken' | undefined {
  const regel = beleid.termijnen.find((t) => t.regel.totVeld === 'zienswijzeTot' && t.past(voornemen));
  const { lengte, eenheid } = regel?.regel ?? {};
  if (regel === undefined || !lengte || eenheid === undefined || eenheid === 'uren') return undefined;
  const van = dagVan(voornemen.bezorging?.verzondenOp ?? voornemen.op);
  if (van > '9400-01-01') return undefined;
  const norm = berekenTermijn({ van, lengte, eenheid, telling: 'dag-erna', atw: 'beleid' }, wet.kalender);
  if (!norm.ok || tot >= norm.value.tot) return undefined;
  const stapIds = beleid.stappen.filter((s) => s.isGebeurtenis(voornemen)).map((s) => s.stap.id);
  if (kroniek.van('afwijking').some((a) => a.van === regel.regel.id || stapIds.includes(a.van)))
    return 'afgeweken';
  return {
    zwaarte: gegeven ? 'aandacht' : 'risico',
    tekst: `De zienswijzetermijn loopt tot en met ${tot}. Volgens het beleid moet dat ten minste ${norm.value.tot} zijn.`,
    bron: regel.bron,
    aard: 'beleid',
    herstel: VERLENG,
  };
}
