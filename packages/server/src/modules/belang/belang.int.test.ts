import type { Belang, Probleem } from '@luwte/core/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let jurist: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  jurist = await o.als('jurist');
});
afterAll(() => o.sluit());

const stad = () => o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!;
const EIGEN = { belang: 'buur', toelichting: 'Ik woon op de galerij eronder', bevestigd: true };
const meldZelf = (wie: Persoon, id: string, anders: object = {}) =>
  stuur(wie, `/dossiers/${id}/eigen-belang`, { ...EIGEN, ...anders });
const lijst = async (id: string) =>
  met<{ items: Belang[] }>(await haal(regisseur, `/dossiers/${id}/belangen`), 200).items;

/** Every list by which somebody could see that this dossier is there. */
async function ziet(wie: Persoon, id: string, kenmerk: string): Promise<string[]> {
  const wegen = await Promise.all(
    ['/dossiers?status=alle&aantal=200', '/vandaag', '/taken', '/meldingen'].map(
      async (pad) => [pad, (await haal(wie, pad)).body] as const,
    ),
  );
  const gezocht = (await stuur(wie, '/dossiers/zoekopdrachten', { tekst: kenmerk })).body;
  return [...wegen, ['zoeken', gezocht] as const]
    .filter(([, body]) => body.includes(id) || body.includes(kenmerk))
    .map(([weg]) => weg);
}

describe('a personal interest in a case (art. 2:4 Awb)', () => {
  it('closes the dossier to who reports it, on every road, and says why', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, gesprek('2026-11-19'));
    const { kenmerk } = met<{ kenmerk: string }>(await haal(jurist, `/dossiers/${id}`), 200);
    expect(await ziet(jurist, id, kenmerk)).not.toEqual([]);
    met(await meldZelf(jurist, id), 204);
    for (const deel of ['', '/gebeurtenissen', '/toets', '/partijen', '/documenten', '/belangen']) {
      const dicht = met<Probleem>(await haal(jurist, `/dossiers/${id}${deel}`), 403);
      expect(dicht.detail).toContain('artikel 2:4 Awb');
    }
    expect((await legEen(jurist, id, gesprek('2026-11-20')).catch((f: Error) => f)) instanceof Error).toBe(
      true,
    );
    expect(await ziet(jurist, id, kenmerk)).toEqual([]);
    expect(await lijst(id)).toMatchObject([{ naam: expect.any(String), belang: 'buur', openTaken: 0 }]);
  });

  it('asks to confirm, and for a reason; without them nothing is stored', async () => {
    const id = await openEen(regisseur);
    expect(met<Probleem>(await meldZelf(jurist, id, { bevestigd: false }), 400).fouten).toMatchObject([
      { pad: '/bevestigd' },
    ]);
    expect(met<Probleem>(await meldZelf(jurist, id, { toelichting: ' ' }), 400).fouten).toMatchObject([
      { pad: '/toelichting' },
    ]);
    expect(await lijst(id)).toEqual([]);
  });

  it('takes the case from who runs it, so that it waits for somebody else', async () => {
    const id = await openEen(regisseur);
    const regie = () =>
      o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => {
        const rij = await tx
          .selectFrom('dossier')
          .select('regie_medewerker_id as regie')
          .where('id', '=', id);
        return (await rij.executeTakeFirstOrThrow()).regie;
      });
    expect(await regie()).toBe(stad().medewerkers.get('casusregisseur'));
    met(await meldZelf(regisseur, id), 204);
    expect(await regie()).toBeNull();
    met(await haal(regisseur, `/dossiers/${id}`), 403);
  });

  it('is recorded of a colleague by who runs the case, and ended by anybody but that colleague', async () => {
    const id = await openEen(regisseur);
    const boa = await o.als('boa');
    const medewerkerId = stad().medewerkers.get('boa')!;
    const invoer = { medewerkerId, belang: 'familie', toelichting: 'Broer van de melder' };
    met(await stuur(jurist, `/dossiers/${id}/belangen`, invoer), 403);
    const eigen = { ...invoer, medewerkerId: stad().medewerkers.get('casusregisseur')! };
    met(await stuur(regisseur, `/dossiers/${id}/belangen`, eigen), 400);
    const vreemd = { ...invoer, medewerkerId: '00000000-0000-4000-8000-000000000000' };
    met(await stuur(regisseur, `/dossiers/${id}/belangen`, vreemd), 400);
    const { items } = met<{ items: Belang[] }>(
      await stuur(regisseur, `/dossiers/${id}/belangen`, invoer),
      201,
    );
    met(await stuur(regisseur, `/dossiers/${id}/belangen`, invoer), 400);
    met(await haal(boa, `/dossiers/${id}`), 403);
    const einde = `/dossiers/${id}/belangen/${items[0]!.id}/beeindigingen`;
    met(await stuur(boa, einde, { reden: 'Het kan weer' }), 403);
    met(await stuur(regisseur, einde, { reden: 'Was iemand anders' }), 201);
    met(await stuur(regisseur, einde, { reden: 'Nog eens' }), 400);
    met(await haal(boa, `/dossiers/${id}`), 200);
    expect(await lijst(id)).toMatchObject([{ einde: { reden: 'Was iemand anders' } }]);
  });

  it('closes it to somebody of a partner too', async () => {
    const id = await openEen(regisseur);
    const partner = await o.als('corporatie');
    met(await meldZelf(partner, id), 404);
    const plaats = {
      rol: 'partner',
      grond: 'zonder-persoonsgegevens',
      reden: 'Verhuurder',
      van: '2026-11-21',
    };
    const organisatieId = stad().organisaties.corporatie;
    met(await stuur(regisseur, `/dossiers/${id}/plaatsen`, { ...plaats, organisatieId }), 201);
    met(await haal(partner, `/dossiers/${id}`), 200);
    met(await meldZelf(partner, id), 204);
    met(await haal(partner, `/dossiers/${id}`), 403);
  });

  it('is kept by the database itself: no table shows a row of that dossier', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, gesprek('2026-11-19'));
    const medewerkerId = stad().medewerkers.get('jurist')!;
    const rol = {
      rol: 'medewerker',
      gemeenteId: 'weert',
      medewerkerId,
      organisatieId: stad().organisaties.gemeente,
      bereik: 'gemeente',
    } as const;
    const gezien = () =>
      o.deps.db.inTransactie(rol, async (tx) => {
        const { rows } = await sql<{
          tabel: string;
        }>`select table_name as tabel from information_schema.columns
          where table_schema = 'public' and column_name = 'dossier_id'
          and has_column_privilege(table_name::text, 'dossier_id', 'select')`.execute(tx);
        const met: string[] = [];
        for (const { tabel } of rows) {
          const { rows: n } =
            await sql`select 1 from ${sql.table(tabel)} where dossier_id = ${id} limit 1`.execute(tx);
          if (n.length > 0) met.push(tabel);
        }
        return met.sort();
      });
    expect(await gezien()).toContain('gebeurtenis');
    met(await meldZelf(jurist, id), 204);
    expect(await gezien()).toEqual(['persoonlijk_belang']);
  });
});
