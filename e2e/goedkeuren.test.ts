import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten, tebreed } from './axe.ts';
import { startBrowser } from './browser.ts';
import { dag } from './dag.ts';
import { dossierblad, kies, vulDialoog } from './dossierblad.ts';
import { alsGebruiker, BREED, heeftFocus, leesbaar, TELEFOON } from './gebruiker.ts';

const REGISSEUR = 'casusregisseur@weert.demo';
const BURGEMEESTER = 'burgemeester@weert.demo';
const REGEL = 'Tussen 22.00 en 7.00 uur is uw muziek niet te horen in andere woningen.';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A dossier with somebody to address a decision to. */
async function eenZaak(adres: string): Promise<string> {
  const api = await apiAls(REGISSEUR);
  const { id } = await api.maak<{ id: string }>('/dossiers', { object: { adres, woonvorm: 'koop' } });
  await api.maak(`/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'Sanne Voorbeeld', adres });
  await api.maak(`/dossiers/${id}/gebeurtenissen`, {
    soort: 'melding',
    op: dag(-9),
    categorieen: ['geluid'],
  });
  return id;
}

/** Fills the form of a decision and lays it ready for another. */
async function legKlaar(page: Page, vul: (dialoog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('button', { name: 'Besluit', exact: true }).click();
  await vulDialoog(page, vul, 'Klaarleggen');
}

describe.each([
  ['wide', BREED, 'Vierogenlaan 2'],
  ['phone', TELEFOON, 'Vierogenlaan 4'],
] as const)('a decision by two people, %s', (_naam, scherm, adres) => {
  it('is laid ready by one, read and approved by another, and only then holds [CCV-3.2-04]', async () => {
    const id = await eenZaak(adres);
    const eerste = await alsGebruiker(browser, REGISSEUR, { scherm });
    await eerste.ga(`/dossiers/${id}`);
    await legKlaar(eerste.page, async (dialoog) => {
      await heeftFocus(dialoog.getByLabel('Welke maatregel?'));
      await dialoog.getByLabel('Welke maatregel?').selectOption('Last onder dwangsom');
      await dialoog.getByLabel('Bewoner 1, bewoner over wie is gemeld').check();
      await dialoog.getByLabel(/^Gedragsregels/).fill(REGEL);
      await dialoog.getByLabel(/^Dwangsom per keer/).fill('500');
      await dialoog.getByLabel(/^Dwangsom per \(niet/).selectOption('Overtreding');
      await dialoog.getByLabel(/^Laat een ander dit goedkeuren/).check();
      await dialoog.getByLabel(/^Mondelinge opdracht/).fill('De burgemeester vroeg erom aan de telefoon.');
    });
    const bijEerste = eerste.page.getByRole('region', { name: 'Wacht op goedkeuring' });
    await bijEerste.waitFor();
    expect(await leesbaar(bijEerste)).toContain('Een ander keurt het goed.');
    expect(await bijEerste.getByRole('button', { name: 'Goedkeuren' }).count()).toBe(0);
    const soorten = async () => {
      const { items } = await (await apiAls(REGISSEUR)).haal<{ items: { soort: string }[] }>(
        `/dossiers/${id}/gebeurtenissen`,
      );
      return items.map(({ soort }) => soort);
    };
    expect(await soorten()).not.toContain('besluit');

    const tweede = await alsGebruiker(browser, BURGEMEESTER, { scherm });
    await tweede.ga(`/dossiers/${id}`);
    const bijTweede = tweede.page.getByRole('region', { name: 'Wacht op goedkeuring' });
    await bijTweede.waitFor();
    const tekst = await leesbaar(bijTweede);
    // What it says, who asked for it and which steps were left out: all there before the button.
    for (const deel of [REGEL, '€ 500', 'Bewoner 1', 'aan de telefoon', 'overgeslagen']) {
      expect(tekst).toContain(deel);
    }
    expect(await axeFouten(tweede.page)).toEqual([]);
    expect(await tebreed(tweede.page)).toBeLessThanOrEqual(0);
    await bijTweede.getByRole('button', { name: 'Goedkeuren' }).click();
    const dialoog = tweede.page.getByRole('dialog', { name: 'Goedkeuren' });
    await heeftFocus(dialoog.getByLabel(/^Toelichting/));
    await tweede.page.keyboard.press('Control+Enter');
    await dialoog.waitFor({ state: 'detached' });
    await bijTweede.waitFor({ state: 'detached' });
    await expect.poll(soorten).toContain('besluit');
    expect([...eerste.klachten, ...tweede.klachten]).toEqual([]);
    await eerste.sluit();
    await tweede.sluit();
  });
});

describe('a decision that is sent back', () => {
  it('stays out of the timeline, and who prepared it reads why', async () => {
    const id = await eenZaak('Vierogenlaan 6');
    const eerste = await alsGebruiker(browser, REGISSEUR);
    await eerste.ga(`/dossiers/${id}`);
    await legKlaar(eerste.page, async (dialoog) => {
      await dialoog.getByLabel('Welke maatregel?').selectOption('Last onder dwangsom');
      await dialoog.getByLabel('Bewoner 1, bewoner over wie is gemeld').check();
      await kies(dialoog, 'Zijn de belangen afgewogen?', 'Ja');
      await dialoog.getByLabel(/^Laat een ander dit goedkeuren/).check();
    });
    const tweede = await alsGebruiker(browser, BURGEMEESTER);
    await tweede.ga(`/dossiers/${id}`);
    await tweede.page.getByRole('button', { name: 'Terugsturen' }).click();
    const dialoog = tweede.page.getByRole('dialog', { name: 'Terugsturen' });
    await dialoog.getByLabel('Waarom stuurt u het terug?').fill('De gedragsregels ontbreken.');
    await dialoog.getByRole('button', { name: 'Terugsturen' }).click();
    await dialoog.waitFor({ state: 'detached' });
    await eerste.ga(`/dossiers/${id}`);
    const terug = eerste.page.getByRole('region', { name: 'Wacht op goedkeuring' });
    await terug.getByText('De gedragsregels ontbreken.').waitFor();
    const tijdlijn = await leesbaar(dossierblad(eerste.page).tijdlijn);
    expect(tijdlijn).not.toMatch(/Besluit:/);
    await eerste.sluit();
    await tweede.sluit();
  });
});
