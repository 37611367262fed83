import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from '../api.ts';
import { startBrowser } from '../browser.ts';
import { alsGebruiker } from '../gebruiker.ts';
import { telInteracties } from '../toetsenbord.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Task 1 of the ten main tasks. This number may go down, not up. */
const HOOGSTENS = 12;

describe('task 1: phone melding, known address, by keyboard', () => {
  it(`takes at most ${HOOGSTENS} interactions from any screen`, async () => {
    const api = await apiAls('intake@weert.demo');
    const adres = 'Telefoonpad 12';
    await api.maak('/meldingen', {
      op: '2026-01-05T22:00',
      kanaal: 'Telefoon',
      categorieen: ['geluid'],
      adres,
      dossier: 'nieuw',
    });
    const { page, ga, sluit, klachten } = await alsGebruiker(browser, 'intake@weert.demo');
    await ga('/beleid');

    const doe = telInteracties(page);
    await doe.toets('n');
    await page.getByRole('heading', { level: 1, name: 'Nieuwe melding' }).waitFor();
    await doe.typ('Telefoonp');
    const bekend = page.getByRole('option', { name: new RegExp(adres) });
    await bekend.waitFor();
    await doe.toets('ArrowDown');
    await doe.toets('Enter');
    await doe.naar(page.getByRole('checkbox', { name: 'Geluid' }));
    await doe.toets('Space');
    await doe.naar(page.getByRole('textbox', { name: /Wat is er gebeurd/ }));
    await doe.typ('Harde muziek met bas van elf tot half twee, elke vrijdag weer.');
    await doe.naar(page.getByRole('textbox', { name: /^Naam/ }));
    await doe.typ('Toos Teller');
    await doe.naar(page.getByRole('textbox', { name: /Telefoon/ }));
    await doe.typ('0612345678');
    await doe.toets('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Melding opgeslagen' }).waitFor();

    console.log(
      `taak 1, telefonische melding: ${doe.aantal} interacties (${doe.stappen.join(' ')}), grens ${HOOGSTENS}`,
    );
    expect(doe.aantal).toBeLessThanOrEqual(HOOGSTENS);
    const { items } = await api.haal<{ items: { adres: string; status: string; toelichting?: string }[] }>(
      '/meldingen',
    );
    const opgeslagen = items.find((melding) => melding.toelichting?.startsWith('Harde muziek met bas'));
    expect(opgeslagen).toMatchObject({ adres, status: 'gekoppeld' });
    expect(klachten).toEqual([]);
    await sluit();
  });
});
