import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiPersoon, apiAls, apiAlsNiemand } from './api.ts';
import { startBrowser } from './browser.ts';
import { alsGebruiker, leesbaar } from './gebruiker.ts';
import { type DossierPad, dossierPaden } from './openapi.ts';

/** Three words that stand nowhere else: when one of them turns up, something leaked. */
const ADRES = 'Schuilhoekstraat 7';
const VERHAAL = 'zeldzaamverhaal over dreunende bas';
const MELDER = 'Mina Zwijgzaam';
const GEHEIM = [ADRES, 'Schuilhoek', 'zeldzaamverhaal', 'Zwijgzaam'];

let browser: Browser;
let id: string;
let kenmerk: string;
let paden: DossierPad[];

beforeAll(async () => {
  browser = await startBrowser();
  const regisseur = await apiAls('casusregisseur@weert.demo');
  const melding = await regisseur.maak<{ dossierId: string; kenmerk: string }>('/meldingen', {
    op: '2026-02-03T23:10',
    kanaal: 'Telefoon',
    categorieen: ['geluid'],
    adres: ADRES,
    toelichting: VERHAAL,
    melder: { naam: MELDER, telefoon: '0611111111' },
    dossier: 'nieuw',
  });
  ({ dossierId: id, kenmerk } = melding);
  paden = await dossierPaden();
});
afterAll(() => browser.close());

/** What a path cannot be asked without. */
const vraagBij = (pad: string): string => (pad.endsWith('/zichtbaarheid') ? '?soort=partij&id=niemand' : '');

/** Everything of this answer that should have stayed inside. */
const lekken = (antwoord: unknown): string[] => {
  const tekst = JSON.stringify(antwoord).toLowerCase();
  return [...GEHEIM, kenmerk, id].filter((woord) => tekst.includes(woord.toLowerCase()));
};

const BUITENSTAANDERS = [
  'politie@weert.demo',
  'corporatie@weert.demo',
  'zorg@weert.demo',
  'beheerder@weert.demo',
  'privacyfunctionaris@weert.demo',
  'casusregisseur@bergen-op-zoom.demo',
  'burgemeester@dordrecht.demo',
];

describe('whoever works on the case', () => {
  it('sees it: what the others must not find is really there', async () => {
    const regisseur = await apiAls('casusregisseur@weert.demo');
    expect(lekken(await regisseur.haal(`/dossiers/${id}`))).toContain(ADRES);
    expect(lekken(await regisseur.haal(`/dossiers/${id}/gebeurtenissen`))).toContain('zeldzaamverhaal');
    expect(paden.length).toBeGreaterThan(8);
  });

  it('sees the reporter as a code, not by name, until it is asked for', async () => {
    const regisseur = await apiAls('casusregisseur@weert.demo');
    for (const pad of paden.filter((p) => p.methode === 'GET' && !/export/.test(p.pad))) {
      const { body } = await regisseur.doe('GET', pad.voor(id));
      expect(JSON.stringify(body), pad.pad).not.toContain('Zwijgzaam');
    }
    const { page, ga, sluit } = await alsGebruiker(browser, 'casusregisseur@weert.demo');
    await ga(`/dossiers/${id}`);
    expect(await leesbaar(page.getByRole('main'))).not.toContain('Zwijgzaam');
    await sluit();
  });
});

describe.each(BUITENSTAANDERS)('%s, who has nothing to do with the case', (naam) => {
  let api: ApiPersoon;
  beforeAll(async () => {
    api = await apiAls(naam);
  });

  it('finds it in no list and by no search', async () => {
    for (const pad of ['/dossiers?status=alle&aantal=200', '/meldingen?aantal=200', '/vandaag']) {
      expect(lekken((await api.doe('GET', pad)).body), pad).toEqual([]);
    }
    for (const tekst of [ADRES, 'Schuilhoek', kenmerk]) {
      const { body } = await api.doe<{ items?: unknown[] }>('POST', '/dossiers/zoekopdrachten', { tekst });
      expect(body.items ?? []).toEqual([]);
      const adressen = await api.doe<{ items?: unknown[] }>('POST', '/adressen/zoekopdrachten', { tekst });
      expect(adressen.body.items ?? []).toEqual([]);
    }
  });

  it('gets it by no path of the API, and can change nothing of it', async () => {
    for (const pad of paden) {
      const body = pad.methode === 'GET' ? undefined : {};
      const { status, body: antwoord } = await api.doe(
        pad.methode,
        `${pad.voor(id)}${vraagBij(pad.pad)}`,
        body,
        1,
      );
      expect([400, 403, 404, 415], `${pad.methode} ${pad.pad} gave ${status}`).toContain(status);
      if (pad.methode === 'GET') expect([403, 404], pad.pad).toContain(status);
      expect(
        lekken(antwoord).filter((woord) => woord !== id),
        pad.pad,
      ).toEqual([]);
    }
  });

  it('sees nothing of it on the screens, nor by its address', async () => {
    const { page, ga, sluit } = await alsGebruiker(browser, naam);
    for (const pad of [
      '/',
      '/dossiers',
      '/meldingen',
      `/dossiers/${id}`,
      `/dossiers/${id}/stand-van-zaken`,
    ]) {
      await ga(pad);
      expect(lekken(await leesbaar(page.locator('body'))), pad).toEqual([]);
      expect(lekken(await page.title()), pad).toEqual([]);
    }
    await sluit();
  });
});

describe('who may record a melding but open no dossier', () => {
  it.each([
    ['boa', false],
    ['intake', true],
  ] as const)('is offered a new dossier only with the right for it: %s', async (rol, mag) => {
    const { page, ga, sluit } = await alsGebruiker(browser, `${rol}@weert.demo`);
    await ga('/meldingen/nieuw');
    const keuzes = page.getByRole('group', { name: 'Waar hoort deze melding bij?' });
    await keuzes.getByLabel('Nog geen dossier').waitFor();
    expect(await keuzes.getByLabel('Open een nieuw dossier').count()).toBe(mag ? 1 : 0);
    await sluit();
  });
});

describe('nobody', () => {
  it('gets 401 on every path of a case', async () => {
    const niemand = apiAlsNiemand();
    for (const pad of paden) {
      const { status, body } = await niemand.doe(
        pad.methode,
        pad.voor(id),
        pad.methode === 'GET' ? undefined : {},
      );
      expect(status, `${pad.methode} ${pad.pad}`).toBe(401);
      expect(lekken(body).filter((woord) => woord !== id)).toEqual([]);
    }
  });
});

describe('a partner that works on a case', () => {
  type Kop = Record<string, unknown> & { id: string; kenmerk: string; adres?: string };
  const FASE_EN_TAKEN = ['faseNaam', 'id', 'kenmerk', 'spoor', 'status', 'taken', 'versie'];

  it('gets its phase and its own tasks, and no field more', async () => {
    const politie = await apiAls('politie@weert.demo');
    const regisseur = await apiAls('casusregisseur@weert.demo');
    const { items } = await politie.haal<{ items: Kop[] }>('/dossiers?status=alle');
    expect(items.length).toBeGreaterThan(0);
    for (const regel of items) {
      expect(Object.keys(regel).filter((veld) => !FASE_EN_TAKEN.includes(veld))).toEqual([]);
    }
    const eigen = items[0]!;
    const kop = await politie.haal<Kop>(`/dossiers/${eigen.id}`);
    expect(Object.keys(kop).filter((veld) => !FASE_EN_TAKEN.includes(veld))).toEqual([]);

    const heel = await regisseur.haal<Kop>(`/dossiers/${eigen.id}`);
    for (const pad of paden.filter((p) => p.methode === 'GET')) {
      const { body } = await politie.doe('GET', pad.voor(eigen.id));
      expect(JSON.stringify(body), pad.pad).not.toContain(heel.adres ?? 'nooit');
    }
    expect([403, 404]).toContain((await politie.doe('GET', `/dossiers/${eigen.id}/toets`)).status);
    expect([403, 404]).toContain((await politie.doe('GET', `/dossiers/${eigen.id}/gebeurtenissen`)).status);
  });

  it('finishes its own task on its own page, and cannot touch the task of another', async () => {
    const politie = await apiAls('politie@weert.demo');
    const corporatie = await apiAls('corporatie@weert.demo');
    const regisseur = await apiAls('casusregisseur@weert.demo');
    const { organisatie } = await politie.haal<{ organisatie: { id: string } }>('/sessies/huidige');
    const { items } = await politie.haal<{ items: Kop[] }>('/dossiers');
    const eigen = items[0]!;
    const wat = 'Geef de registraties van oktober';
    const taak = await regisseur.maak<{ id: string; versie: number; adres?: string }>(
      `/dossiers/${eigen.id}/taken`,
      { soort: 'taak', wat, wieOrganisatieId: organisatie.id },
    );
    const poging = await corporatie.doe('PATCH', `/taken/${taak.id}`, { status: 'gereed' }, taak.versie);
    expect(poging.status).toBe(404);

    const { page, ga, sluit, klachten } = await alsGebruiker(browser, 'politie@weert.demo');
    await ga('/');
    const regel = page
      .getByRole('region', { name: 'Uw taken' })
      .getByRole('listitem')
      .filter({ hasText: wat });
    await regel.waitFor();
    expect(await leesbaar(regel)).not.toContain(taak.adres ?? 'nooit');
    await regel.getByRole('button', { name: /^Gereed/ }).click();
    await regel.waitFor({ state: 'detached' });
    const { taken } = await politie.haal<{ taken: { id: string; status: string }[] }>(
      `/dossiers/${eigen.id}`,
    );
    expect(taken.filter(({ id: nr, status }) => nr === taak.id && status === 'open')).toEqual([]);
    expect(klachten).toEqual([]);
    await sluit();
  });

  it('sees no address, no timeline and no dossiercheck on the screen', async () => {
    const politie = await apiAls('politie@weert.demo');
    const regisseur = await apiAls('casusregisseur@weert.demo');
    const { items } = await politie.haal<{ items: Kop[] }>('/dossiers?status=alle');
    const heel = await regisseur.haal<Kop>(`/dossiers/${items[0]!.id}`);
    const { page, ga, sluit, klachten } = await alsGebruiker(browser, 'politie@weert.demo');
    for (const pad of ['/', '/dossiers', `/dossiers/${heel.id}`]) {
      await ga(pad);
      const tekst = await leesbaar(page.locator('body'));
      expect(tekst, pad).toContain(heel.kenmerk);
      expect(tekst, pad).not.toContain(heel.adres);
      expect(tekst, pad).not.toMatch(/Tijdlijn|Dossiercheck/);
    }
    expect(klachten).toEqual([]);
    await sluit();
  });
});

describe('a text that looks like a script', () => {
  it('is read as it was typed on every screen, and run by none', async () => {
    const script = (naam: string) =>
      `<img src=x onerror="window.gelekt='${naam}'"><script>gelekt=1</script>${naam}`;
    const regisseur = await apiAls('casusregisseur@weert.demo');
    const { dossierId } = await regisseur.maak<{ dossierId: string }>('/meldingen', {
      op: '2026-02-03T23:10',
      kanaal: 'Telefoon',
      categorieen: ['geluid'],
      adres: script('opmaakadres'),
      toelichting: script('opmaakverhaal'),
      dossier: 'nieuw',
    });
    await regisseur.maak(`/dossiers/${dossierId}/taken`, { soort: 'taak', wat: script('opmaaktaak') });
    await regisseur.maak(`/dossiers/${dossierId}/partijen`, {
      rol: 'overlastgever',
      naam: script('opmaaknaam'),
    });
    const { page, ga, sluit } = await alsGebruiker(browser, 'casusregisseur@weert.demo');
    const gezien = new Set<string>();
    for (const pad of [
      '/',
      '/dossiers?status=alle',
      '/meldingen',
      `/dossiers/${dossierId}`,
      `/dossiers/${dossierId}/stand-van-zaken`,
    ]) {
      await ga(pad);
      expect([pad, await page.evaluate('window.gelekt'), await page.locator('[onerror]').count()]).toEqual([
        pad,
        undefined,
        0,
      ]);
      const tekst = await leesbaar(page.locator('body'));
      for (const naam of ['opmaakadres', 'opmaakverhaal', 'opmaaktaak']) {
        if (tekst.includes(script(naam))) gezien.add(naam);
      }
    }
    // Otherwise none of it was there to be run.
    expect([...gezien].sort()).toEqual(['opmaakadres', 'opmaaktaak', 'opmaakverhaal']);
    await sluit();
  });
});
