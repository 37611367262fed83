import type { DossierToets } from '@luwte/core/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let id: string;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  id = await openEen(regisseur);
  const partij = { rol: 'overlastgever', naam: 'B' };
  const { sleutel } = met<{ sleutel: string }>(
    await stuur(regisseur, `/dossiers/${id}/partijen`, partij),
    201,
  );
  const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
  const besluit = {
    soort: 'besluit',
    besluitId: 'b1',
    op: '2026-11-01',
    orgaan: 'burgemeester',
    maatregel: 'last-onder-dwangsom',
    geadresseerden: [sleutel],
    begunstigingTot: '2026-11-05',
    dwangsom: { per: 'overtreding', bedrag: 50_000, maximum: 300_000 },
  };
  const kop = { 'if-match': `"${versie}"` };
  met(await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, besluit, kop), 201);
  await legEen(regisseur, id, {
    soort: 'overtreding',
    op: '2026-11-10',
    besluitId: 'b1',
    waarneming: { functie: 'boa', zelfWaargenomen: true },
  });
});
afterAll(() => o.sluit());

const toets = async (wie: Persoon) => met<DossierToets>(await haal(wie, `/dossiers/${id}/toets`), 200);

it('keeps the ledger from whoever may not see what was paid', async () => {
  const wijkmanager = await o.als('wijkmanager');
  expect((await toets(wijkmanager)).toets.dwangsommen).toHaveLength(1);
  await legEen(regisseur, id, {
    soort: 'betaling',
    op: '2026-11-15',
    besluitId: 'b1',
    bedrag: 12_300,
    compartiment: 'inkomen',
  });
  const open = await toets(regisseur);
  expect(open.toets.dwangsommen[0]).toMatchObject({ betaald: 12_300 });
  const dicht = await toets(wijkmanager);
  expect(dicht.toets.dwangsommen).toEqual([]);
  expect(dicht.besluiten).toEqual([]);
  const kop = met<{ lopendBesluit?: Record<string, unknown> }>(
    await haal(wijkmanager, `/dossiers/${id}`),
    200,
  );
  expect(kop.lopendBesluit).toMatchObject({ besluitId: 'b1' });
  expect(kop.lopendBesluit).not.toHaveProperty('openDwangsom');
  const half = await haal(wijkmanager, `/dossiers/${id}/stand-van-zaken`);
  expect(half.body).not.toContain('Verbeurd');
  expect((await haal(regisseur, `/dossiers/${id}/stand-van-zaken`)).body).toContain('Verbeurd');
});

it('lets nobody settle a point of the check that they may not see', async () => {
  const zaak = await openEen(regisseur);
  const { sleutel } = met<{ sleutel: string }>(
    await stuur(regisseur, `/dossiers/${zaak}/partijen`, { rol: 'overlastgever', naam: 'B' }),
    201,
  );
  const besluit = {
    soort: 'besluit',
    besluitId: 'b1',
    op: '2026-11-01',
    orgaan: 'burgemeester',
    maatregel: 'last-onder-dwangsom',
    geadresseerden: [sleutel],
    compartiment: 'inkomen',
  };
  const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${zaak}`), 200);
  const vast = met<{ sleutel: string }>(
    await stuur(regisseur, `/dossiers/${zaak}/gebeurtenissen`, besluit, { 'if-match': `"${versie}"` }),
    201,
  );
  const { toets: gezien } = met<DossierToets>(await haal(regisseur, `/dossiers/${zaak}/toets`), 200);
  const gebrek = gezien.gebreken.find(({ bij }) => bij === vast.sleutel)!;
  const doe = (wie: Persoon, bij: string) =>
    stuur(wie, `/dossiers/${zaak}/afdoeningen`, {
      code: gebrek.code,
      bij,
      uitkomst: 'hersteld',
      reden: 'Staat er nu in.',
    });
  const wijkmanager = await o.als('wijkmanager');
  const [echt, niets] = [await doe(wijkmanager, vast.sleutel), await doe(wijkmanager, 'weg')];
  expect([echt.statusCode, echt.body]).toEqual([409, niets.body]);
  met(await doe(regisseur, vast.sleutel), 201);
});
