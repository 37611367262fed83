import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { formulier, geefPlaats } from '../../veiligheid/testWereld.ts';
import { met, openEen } from '../dossier/dossier.builder.ts';
import {
  alleKanalen,
  deel,
  eenConvenant,
  eenDeling,
  leesAls,
  organisatieVan,
  verschuif,
} from './deling.builder.ts';
import { rondDelingenAf } from './rondDelingenAf.ts';

/** Row-level security by itself, with the role of a partner and nothing of the product in between. */
let o: Opstelling;
let regisseur: Persoon;
let convenantId: string;
beforeAll(async () => {
  o = await eenOpstelling();
  o.klok.zet(new Date().toISOString());
  regisseur = await o.als('casusregisseur');
  convenantId = await eenConvenant(o, ['corporatie', 'politie']);
  await alleKanalen(o);
}, 120_000);
afterAll(() => o.sluit());

const PARTNERS = ['corporatie', 'politie'] as const;
type Partner = (typeof PARTNERS)[number];
type Stap =
  | { wat: 'deel'; aan: Partner; opConvenant: boolean; portaal: boolean }
  | { wat: 'trek-in'; nummer: number }
  | { wat: 'plaats' | 'deelname'; aan: Partner; erbij: boolean }
  | { wat: 'dag' }
  | { wat: 'nacht' };
const aan = fc.constantFrom(...PARTNERS);
const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      wat: fc.constant('deel' as const),
      aan,
      opConvenant: fc.boolean(),
      portaal: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ wat: fc.constant('trek-in' as const), nummer: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      wat: fc.constantFrom('plaats' as const, 'deelname' as const),
      aan,
      erbij: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Stap>({ wat: 'dag' }, { wat: 'nacht' }) },
);

type Model = {
  id: string;
  document: string;
  aan: Partner;
  opConvenant: boolean;
  portaal: boolean;
  over: boolean;
};

describe('row-level security on what was shared', () => {
  it('shows a share, and the row of its document, only while organisation, days, place and convenant hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 3, maxLength: 9 }), async (stappen) => {
        const id = await openEen(regisseur);
        for (const partner of PARTNERS) await geefPlaats(o, 'weert', id, organisatieVan(o, partner));
        await verschuif(o, 'update convenant_deelname set tot = null where convenant_id = $1', [convenantId]);
        const plaats = new Set<Partner>(PARTNERS);
        const deelname = new Set<Partner>(PARTNERS);
        let delingen: Model[] = [];
        const geldt = (d: Model) => !d.over && plaats.has(d.aan) && (!d.opConvenant || deelname.has(d.aan));
        for (const s of stappen) {
          if (s.wat === 'deel') {
            if (!plaats.has(s.aan) || (s.opConvenant && !deelname.has(s.aan))) continue;
            const antwoord = await regisseur.doe({
              method: 'POST',
              url: `/api/v1/dossiers/${id}/documenten`,
              ...formulier({ naam: 'rapport.txt', inhoud: 'x' }),
            });
            const { id: document } = met<{ id: string }>(antwoord, 201);
            const grond = s.opConvenant ? { grond: { soort: 'convenant', convenantId } } : {};
            const body = eenDeling(
              o,
              s.aan,
              { soort: 'document', id: document },
              { ...grond, kanaal: s.portaal ? 'portaal' : 'telefoon' },
            );
            const { id: delingId } = await deel(regisseur, id, body);
            delingen.push({
              id: delingId,
              document,
              aan: s.aan,
              opConvenant: s.opConvenant,
              portaal: s.portaal,
              over: false,
            });
          } else if (s.wat === 'trek-in') {
            const deling = delingen[s.nummer];
            if (!deling || deling.over) continue;
            await regisseur.doe({
              method: 'POST',
              url: `/api/v1/dossiers/${id}/delingen/${deling.id}/intrekkingen`,
              payload: { reden: 'klaar' },
            });
            deling.over = true;
          } else if (s.wat === 'dag') {
            // Every share was until today: a day later each of them is over.
            await verschuif(o, 'update deling set van = van - 1, tot = tot - 1 where dossier_id = $1', [id]);
            for (const deling of delingen) deling.over = true;
          } else if (s.wat === 'nacht') {
            await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
              rondDelingenAf(o.deps, tx, 'weert'),
            );
            delingen = delingen.map((d) => ({ ...d, over: !geldt(d) }));
          } else {
            const [tabel, waar, wie] =
              s.wat === 'plaats'
                ? ['dossier_toegang', 'dossier_id', id]
                : ['convenant_deelname', 'convenant_id', convenantId];
            await verschuif(
              o,
              `update ${tabel} set tot = ${s.erbij ? 'null' : 'current_date - 1'} where ${waar} = $1 and organisatie_id = $2`,
              [wie, organisatieVan(o, s.aan)],
            );
            const lijst = s.wat === 'plaats' ? plaats : deelname;
            if (s.erbij) lijst.add(s.aan);
            else lijst.delete(s.aan);
          }
          for (const partner of PARTNERS) {
            const gelezen = await leesAls(o, partner);
            const verwacht = delingen.filter((d) => d.aan === partner && d.portaal && geldt(d));
            const van = new Set(delingen.map((d) => d.id));
            expect(gelezen.delingen.filter((d) => van.has(d)).sort()).toEqual(
              verwacht.map((d) => d.id).sort(),
            );
            const stukken = new Set(delingen.map((d) => d.document));
            expect(gelezen.documenten.filter((d) => stukken.has(d)).sort()).toEqual(
              verwacht.map((d) => d.document).sort(),
            );
            expect(gelezen.inhoud).toBe(0);
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 300_000);
});
