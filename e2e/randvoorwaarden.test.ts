import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten, tebreed } from './axe.ts';
import { startBrowser } from './browser.ts';
import { alsGebruiker, BREED, heeftFocus, TELEFOON } from './gebruiker.ts';

const REGISSEUR = 'casusregisseur@weert.demo';
const BEHEERDER = 'beheerder@weert.demo';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function eenDossier(straat: string): Promise<string> {
  const api = await apiAls(REGISSEUR);
  const { id } = await api.maak<{ id: string }>('/dossiers/importen', {
    formaat: 'luwte-dossier/1',
    gemeente: 'Weert',
    beleid: 'weert',
    spoor: 'woonoverlast',
    object: { adres: `${straat} 3`, woonvorm: 'koop' },
    partijen: [{ id: 'o', rol: 'overlastgever', naam: 'Bewoner' }],
    kroniek: [{ id: 'g1', soort: 'gesprek', op: '2026-10-10', met: 'overlastgever', gelukt: true }],
  });
  return id;
}
const beantwoord = async (id: string, body: object) =>
  (await apiAls(BEHEERDER)).maak(`/randvoorwaarden/${id}/antwoorden`, body);

describe.each([
  ['wide', BREED],
  ['phone', TELEFOON],
] as const)('what the municipality has in order, %s', (naam, scherm) => {
  it('warns where a waarschuwing is recorded without a mandate, and lets go on [CCV-4.1-07]', async () => {
    await beantwoord('mandaat-waarschuwing', { geregeld: false });
    const id = await eenDossier(naam === 'wide' ? 'Mandaatlaan' : 'Mandaatpad');
    const { page, ga, staatStil, klachten, sluit } = await alsGebruiker(browser, REGISSEUR, { scherm });
    await ga(`/dossiers/${id}`);
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('button', { name: /^Officiële waarschuwing$/ }).click();
    const dialoog = page.getByRole('dialog');
    const bericht = dialoog.getByText('Nog niet op orde bij de gemeente').locator('..');
    await bericht.getByText('Mandaat voor de waarschuwing: ontbreekt').waitFor();
    const [lijst] = await Promise.all([
      page.context().waitForEvent('page'),
      bericht.getByRole('link', { name: /Bekijk de randvoorwaarden/ }).click(),
    ]);
    const regel = lijst.getByRole('row').filter({ hasText: 'Mandaat voor de waarschuwing' });
    await regel.getByText('ontbreekt', { exact: true }).waitFor();
    await lijst.close();
    expect(await axeFouten(page)).toEqual([]);
    expect(await tebreed(page)).toBe(0);
    // Advice, no block.
    await dialoog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialoog.waitFor({ state: 'detached' });
    await staatStil();
    expect(klachten).toEqual([]);
    await sluit();
  });

  it('is answered by a beheerder, who sees who answered what before [CCV-4.1-07]', async () => {
    const eerder = `Komt na de zomer (${naam}).`;
    await beantwoord('mandaat-besluit', { geregeld: false, toelichting: eerder });
    const { page, ga, klachten, sluit } = await alsGebruiker(browser, BEHEERDER, { scherm });
    await ga('/beheer/randvoorwaarden');
    const regel = page.getByRole('row').filter({ hasText: 'Mandaat voor de maatregel' });
    await regel.getByText(eerder).waitFor();
    expect(await axeFouten(page)).toEqual([]);
    expect(await tebreed(page)).toBe(0);
    const knop = regel.getByRole('button', { name: /Beantwoorden|Wijzigen/ });
    await knop.click();
    const dialoog = page.getByRole('dialog');
    await dialoog.getByRole('button', { name: 'Vastleggen' }).click();
    // Nothing chosen is no answer: the fault stands by its field.
    await dialoog.getByText('Kies of dit op orde is.').first().waitFor();
    await dialoog.getByRole('radio', { name: 'Ja', exact: true }).check();
    await dialoog.getByLabel(/Laatste dag/).fill('2030-12-31');
    await dialoog.getByLabel(/Toelichting/).fill('Mandaatbesluit 2026-4');
    expect(await axeFouten(page)).toEqual([]);
    await dialoog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialoog.waitFor({ state: 'detached' });
    await regel.getByText('op orde', { exact: true }).waitFor();
    await regel.getByText('Tot en met 31 december 2030.', { exact: true }).waitFor();
    await heeftFocus(knop);
    expect(await regel.getByText(eerder).isVisible()).toBe(false);
    await regel.locator('summary').press('Enter');
    await regel.getByText(eerder).waitFor();
    expect(klachten).toEqual([]);
    await sluit();
  });
});

describe('on paper', () => {
  it('is a list without buttons', async () => {
    const { page, ga, sluit } = await alsGebruiker(browser, BEHEERDER);
    await ga('/beheer/randvoorwaarden');
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Verordening met de bevoegdheid', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /Beantwoorden|Wijzigen/ }).count()).toBe(0);
    await sluit();
  });
});

it('says so where the policy names nothing', async () => {
  const { page, ga, sluit } = await alsGebruiker(browser, BEHEERDER);
  await page.route('**/api/v1/randvoorwaarden', (weg) => weg.fulfill({ json: { items: [] } }));
  await ga('/beheer/randvoorwaarden');
  await page.getByText('Het beleid van uw gemeente noemt geen randvoorwaarden.').waitFor();
  expect(await axeFouten(page)).toEqual([]);
  await sluit();
});
