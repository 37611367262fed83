import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten } from './axe.ts';
import { startBrowser } from './browser.ts';
import { dag } from './dag.ts';
import { dossierblad } from './dossierblad.ts';
import { alsGebruiker, BREED, leesbaar, TELEFOON } from './gebruiker.ts';

const WIE = 'casusregisseur@bergen-op-zoom.demo';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A dossier in which the voornemen can be taken, with somebody to write to. */
async function eenZaak(): Promise<string> {
  const api = await apiAls(WIE);
  const { id } = await api.maak<{ id: string }>('/dossiers', {
    object: { adres: 'Brieflaan 7', woonvorm: 'koop' },
  });
  const bewoner = { rol: 'overlastgever', naam: 'Sanne Voorbeeld', adres: 'Brieflaan 7' };
  await api.maak(`/dossiers/${id}/partijen`, bewoner);
  const leg = (gebeurtenis: Record<string, unknown>) =>
    api.maak(`/dossiers/${id}/gebeurtenissen`, { op: dag(-9), ...gebeurtenis });
  await leg({ soort: 'melding', categorieen: ['geluid'] });
  await leg({
    soort: 'weging',
    ernstig: true,
    herhaaldelijk: true,
    complexiteit: 'complex',
    motivering: 'm',
  });
  for (const feit of ['langdurigEnDermateErnstig', 'ernstigGenoeg']) {
    await leg({ soort: 'oordeel', feit, waarde: true, motivering: 'm' });
  }
  return id;
}

describe.each([
  ['wide', BREED],
  ['phone', TELEFOON],
] as const)('drafting a letter, %s', (_naam, scherm) => {
  it('[CCV-2.1-03] fills in what is asked, looks, and keeps letter and step at once', async () => {
    const id = await eenZaak();
    const { page, ga, klachten, sluit } = await alsGebruiker(browser, WIE, { scherm });
    await ga(`/dossiers/${id}`);
    const stap = page.locator('#stap-voornemen');
    await stap.getByRole('button', { name: 'Brief maken' }).click();
    const dialoog = page.getByRole('dialog', { name: 'Brief maken: Voornemen' });
    await dialoog.getByRole('button', { name: 'Bekijk de brief' }).click();
    await dialoog.getByRole('link', { name: /laatste dag voor de zienswijze/ }).waitFor();
    expect(await axeFouten(page)).toEqual([]);
    await dialoog.getByLabel('Om welke maatregel gaat het?').selectOption('Last onder dwangsom');
    await dialoog.getByLabel('Zienswijze kan tot en met').fill(dag(14));
    await dialoog.getByLabel(/^Schrijf zelf/).fill('Dat kan met een brief of aan het loket.');
    // The keyboard is enough: Ctrl+Enter sends the form from any field.
    await page.keyboard.press('Control+Enter');
    const brief = dialoog.getByRole('region', { name: 'Zo wordt de brief' });
    await brief.waitFor();
    const [vak, dialoogVak] = [await brief.boundingBox(), await dialoog.boundingBox()];
    expect(vak!.y).toBeGreaterThan(dialoogVak!.y);
    const tekst = await leesbaar(brief);
    for (const deel of ['Sanne Voorbeeld', 'artikel 2.79 APV Bergen op Zoom', 'artikel 151d Gemeentewet']) {
      expect(tekst).toContain(deel);
    }
    expect(await axeFouten(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    // Back and forth keeps what was filled in.
    await dialoog.getByRole('button', { name: 'Aanpassen' }).click();
    await dialoog.getByRole('button', { name: 'Bekijk de brief' }).click();
    await brief.waitFor();
    await dialoog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialoog.waitFor({ state: 'detached' });
    await page.locator('#stap-voornemen').getByText('Gedaan', { exact: true }).waitFor();
    await dossierblad(page)
      .tijdlijn.getByText(/Voornemen/)
      .first()
      .waitFor();
    const { items } = await (await apiAls(WIE)).haal<{ items: { soort: string }[] }>(
      `/dossiers/${id}/documenten`,
    );
    expect(items.map(({ soort }) => soort)).toEqual(['brief: Voornemen']);
    // The first try was meant to be refused.
    expect(klachten.filter((klacht) => !klacht.includes('status of 400'))).toEqual([]);
    await sluit();
  });
});
