import type { GebeurtenisVan } from '../../dossier/index.ts';
import { berekenTermijn, dagVan } from '../../shared/index.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { zoekHoren } from './horen.ts';
import { genomenMomenten } from './hulp.ts';
import { type Bevinding, maakRegel } from './regel.ts';

/** Shorter than the policy, or a decision before the term ended. */
export const zienswijzetermijnTeKort = maakRegel(
  {
    code: 'zienswijzetermijn-te-kort',
    aard: 'wet',
    bron: 'artikel 4:8 en 4:9 Awb',
    herstel: 'Verleng de termijn, of wacht met het besluit tot de termijn voorbij is of de zienswijze er is.',
  },
  function* (basis) {
    for (const moment of genomenMomenten(basis)) {
      const { voornemen, zienswijzen, achterwege } = zoekHoren(moment.stand!, basis.kroniek);
      if (voornemen?.zienswijzeTot === undefined || zienswijzen.length > 0 || achterwege !== undefined)
        continue;
      const tot = dagVan(voornemen.zienswijzeTot);
      if (moment.dag > tot) continue;
      yield {
        zwaarte: 'risico',
        tekst: `Het besluit is genomen op ${moment.dag}, terwijl een zienswijze nog kon tot en met ${tot}.`,
        bij: moment.bij,
        bewijs: [voornemen.id],
      };
    }
    for (const voornemen of basis.kroniek.van('voornemen')) yield* korterDanBeleid(voornemen, basis);
  },
);

function* korterDanBeleid(voornemen: GebeurtenisVan<'voornemen'>, basis: Toetsbasis): Iterable<Bevinding> {
  const { kroniek, beleid, wet } = basis;
  if (voornemen.zienswijzeTot === undefined) return;
  const regel = beleid.termijnen.find((t) => t.regel.totVeld === 'zienswijzeTot' && t.past(voornemen));
  const { lengte, eenheid } = regel?.regel ?? {};
  if (regel === undefined || lengte === undefined || eenheid === undefined || eenheid === 'uren') return;
  const van = dagVan(voornemen.bezorging?.verzondenOp ?? voornemen.op);
  if (van > '9400-01-01') return;
  const norm = berekenTermijn({ van, lengte, eenheid, telling: 'dag-erna', atw: 'beleid' }, wet.kalender);
  const tot = dagVan(voornemen.zienswijzeTot);
  if (!norm.ok || tot >= norm.value.tot) return;
  const stapIds = beleid.stappen.filter((s) => s.isGebeurtenis(voornemen)).map((s) => s.stap.id);
  const afgeweken = kroniek.van('afwijking').some((a) => a.van === regel.regel.id || stapIds.includes(a.van));
  if (afgeweken) return;
  const beantwoord = kroniek
    .van('zienswijze')
    .some((z) => kroniek.plaats(z.id) > kroniek.plaats(voornemen.id));
  yield {
    zwaarte: beantwoord ? 'aandacht' : 'risico',
    tekst: `De zienswijzetermijn loopt tot en met ${tot}. Volgens het beleid moet dat ten minste ${norm.value.tot} zijn.`,
    bij: voornemen.id,
    bron: regel.bron,
    aard: 'beleid',
    herstel: 'Verleng de zienswijzetermijn, of leg gemotiveerd vast waarom die korter is.',
  };
}
