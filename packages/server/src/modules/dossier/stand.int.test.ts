import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Datum } from '@luwte/core/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORTEL } from '../../main.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { constatering, eenMelder, gesprek, haal, legEen, met, openEen, stuur } from './dossier.builder.ts';
import { herbouwStanden, herzienStanden } from './herbouwStanden.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

const medewerker = { rol: 'medewerker', gemeenteId: 'weert' } as const;
/** Everything in the read table, in order, without the moment of writing. */
const standen = () =>
  o.deps.db.inTransactie(medewerker, async (tx) => {
    const rijen = await tx.selectFrom('dossier_stand').selectAll().orderBy('dossier_id').execute();
    return rijen.map(({ bijgewerkt_op: _op, ...rij }) => rij);
  });
const statussen = () =>
  o.deps.db.inTransactie(medewerker, (tx) =>
    tx.selectFrom('dossier').select(['id', 'status']).orderBy('id').execute(),
  );

async function metWerk(): Promise<string> {
  const id = await openEen(regisseur);
  const melder = await eenMelder(regisseur, id, 'A');
  const tweede = await eenMelder(regisseur, id, 'B');
  for (const [wie, dag] of [
    [melder, '2026-10-30T23:00'],
    [tweede, '2026-11-06T22:00'],
    [melder, '2026-11-13T01:00'],
  ] as const) {
    await legEen(regisseur, id, { soort: 'melding', op: dag, melder: wie, categorieen: ['geluid'] });
  }
  await legEen(regisseur, id, constatering());
  await legEen(regisseur, id, gesprek());
  const bewoner = met<{ sleutel: string }>(
    await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'B' }),
    201,
  ).sleutel;
  const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
  const besluit = {
    soort: 'besluit',
    op: '2026-11-16',
    besluitId: 'b1',
    orgaan: 'burgemeester',
    maatregel: 'last-onder-dwangsom',
    geadresseerden: [bewoner],
    begunstigingTot: '2026-11-18',
    dwangsom: { per: 'overtreding', bedrag: 50_000, maximum: 300_000 },
    looptijdTot: '2026-11-30',
    bezorging: { wijze: 'bezorgd', verzondenOp: '2026-11-16' },
  };
  met(await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, besluit, { 'if-match': `"${versie}"` }), 201);
  return id;
}

describe('the read model', () => {
  it('rebuilds to exactly what writing made, for every dossier', async () => {
    const werk = await metWerk();
    const gesloten = await openEen(regisseur);
    await legEen(regisseur, gesloten, { soort: 'afsluiting', op: '2026-11-20', reden: 'gestopt' });
    await openEen(regisseur);
    for (const naam of ['ecli-nl-rbzwb-2023-1461', 'ecli-nl-rbmne-2020-2376']) {
      const pad = join(WORTEL, 'voorbeelden/uitspraken', `${naam}.dossier.json`);
      met(await stuur(regisseur, '/dossiers/importen', JSON.parse(readFileSync(pad, 'utf8'))), 201);
    }
    const { toets } = met<{ toets: { gebreken: { code: string; bij?: string }[] } }>(
      await haal(regisseur, `/dossiers/${werk}/toets`),
      200,
    );
    const [gebrek] = toets.gebreken;
    const { code, bij } = gebrek!;
    const afdoening = { code, bij, uitkomst: 'risico-aanvaard', reden: 'Besproken met de jurist.' };
    met(await stuur(regisseur, `/dossiers/${werk}/afdoeningen`, afdoening), 201);

    const geschreven = await standen();
    const status = await statussen();
    expect(geschreven).toHaveLength(5);
    expect(geschreven.some((rij) => rij.blokkerend + rij.risico > 0)).toBe(true);
    await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => {
      await tx.deleteFrom('dossier_stand').where('gemeente_id', '=', 'weert').execute();
      await tx.updateTable('dossier').set({ status: 'open' }).where('gemeente_id', '=', 'weert').execute();
    });
    expect(await herbouwStanden(o.deps, 'weert')).toBe(5);
    expect(await standen()).toEqual(geschreven);
    expect(await statussen()).toEqual(status);
  });

  it('is renewed by the night only where time changed the answer', async () => {
    const id = await metWerk();
    const rijVan = async () => (await standen()).find((rij) => rij.dossier_id === id)!;
    const voor = await rijVan();
    expect(voor.stand).toMatchObject({ lopendBesluit: { besluitId: 'b1' } });
    expect(voor.herzien_op).not.toBeNull();
    const dagErvoor = '2026-11-21' as Datum;
    expect(await herzienStanden(o.deps, 'weert', dagErvoor)).toBe(0);

    // The order runs up to and including 30 November.
    await herzienStanden(o.deps, 'weert', '2026-11-30' as Datum);
    expect((await rijVan()).stand).toMatchObject({ lopendBesluit: { besluitId: 'b1' } });
    await herzienStanden(o.deps, 'weert', '2026-12-01' as Datum);
    expect((await rijVan()).stand).not.toHaveProperty('lopendBesluit');
    expect((await rijVan()).peildatum).toBe('2026-12-01');
    const nacht = await standen();
    await herbouwStanden(o.deps, 'weert', '2026-12-01' as Datum);
    const herbouwd = await standen();
    // Rows that time did not touch keep the day they were made for; their content is the same.
    const inhoud = (rijen: typeof nacht) => rijen.map(({ peildatum: _dag, ...rij }) => rij);
    expect(inhoud(nacht)).toEqual(inhoud(herbouwd));
  });

  it('shows twelve weeks, last confirmed and the running order in the header', async () => {
    const id = await metWerk();
    const kop = met<{ weken: { van: string; meldingen: number; bevestigd: number }[] }>(
      await haal(regisseur, `/dossiers/${id}`),
      200,
    );
    expect(kop.weken).toHaveLength(12);
    expect(kop.weken.slice(-4)).toEqual([
      { van: '2026-10-26', meldingen: 1, bevestigd: 0 },
      { van: '2026-11-02', meldingen: 1, bevestigd: 0 },
      { van: '2026-11-09', meldingen: 1, bevestigd: 1 },
      { van: '2026-11-16', meldingen: 0, bevestigd: 0 },
    ]);
    expect(kop).toMatchObject({
      laatstBevestigd: '2026-11-12',
      lopendBesluit: { besluitId: 'b1', maatregel: 'last-onder-dwangsom', op: '2026-11-16', openDwangsom: 0 },
      bewijs: { meldingen: 3, onafhankelijk: 1, sterkste: 'eigen-waarneming' },
    });
  });
});

describe('a defect', () => {
  it('folds away when somebody settles it, and only that one; taken back it is open again', async () => {
    const id = await metWerk();
    type Antwoord = {
      toets: { gebreken: { code: string; bij?: string; tekst: string }[] };
      afdoeningen: { id: string; code: string; door: string }[];
    };
    const lees = async () => met<Antwoord>(await haal(regisseur, `/dossiers/${id}/toets`), 200);
    const telling = async () => {
      const { gebreken } = met<{ gebreken: { blokkerend: number; risico: number; aandacht: number } }>(
        await haal(regisseur, `/dossiers/${id}`),
        200,
      );
      return gebreken.blokkerend + gebreken.risico + gebreken.aandacht;
    };
    const [gebrek] = (await lees()).toets.gebreken;
    const voor = await telling();
    const afdoening = {
      code: gebrek!.code,
      bij: gebrek!.bij,
      uitkomst: 'hersteld',
      reden: 'Brief ligt in het archief.',
    };
    const na = met<Antwoord>(await stuur(regisseur, `/dossiers/${id}/afdoeningen`, afdoening), 201);
    expect(na.afdoeningen).toMatchObject([{ code: gebrek!.code, door: 'Carla Regis' }]);
    expect(await telling()).toBe(voor - 1);
    // Another defect of the same decision under the same code stays open.
    const zelfde = (await lees()).toets.gebreken.filter(
      (g) => g.code === gebrek!.code && g.bij === gebrek!.bij,
    );
    expect(zelfde.length).toBeGreaterThan(1);
    const ander = { ...afdoening, tekst: zelfde[1]!.tekst };
    const twee = met<Antwoord>(await stuur(regisseur, `/dossiers/${id}/afdoeningen`, ander), 201);
    expect(await telling()).toBe(voor - 2);
    await regisseur.doe({
      method: 'DELETE',
      url: `/api/v1/dossiers/${id}/afdoeningen/${twee.afdoeningen[0]!.id}`,
    });
    expect(await telling()).toBe(voor - 1);

    const weg = await regisseur.doe({
      method: 'DELETE',
      url: `/api/v1/dossiers/${id}/afdoeningen/${na.afdoeningen[0]!.id}`,
    });
    expect(weg.statusCode).toBe(204);
    expect(await telling()).toBe(voor);
    expect((await lees()).afdoeningen).toEqual([]);
  });

  it('that the toets does not find cannot be settled, and only by who may', async () => {
    const id = await openEen(regisseur);
    const afdoening = { code: 'geen-grondslag', uitkomst: 'hersteld', reden: 'Zomaar.' };
    expect((await stuur(regisseur, `/dossiers/${id}/afdoeningen`, afdoening)).statusCode).toBe(409);
    const kort = { ...afdoening, reden: '' };
    expect((await stuur(regisseur, `/dossiers/${id}/afdoeningen`, kort)).statusCode).toBe(400);
    const boa = await o.als('boa');
    expect((await stuur(boa, `/dossiers/${id}/afdoeningen`, afdoening)).statusCode).toBe(403);
  });
});
