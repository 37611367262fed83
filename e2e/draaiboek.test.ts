import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten, tebreed } from './axe.ts';
import { startBrowser } from './browser.ts';
import { alsGebruiker, BREED, TELEFOON } from './gebruiker.ts';

const REGISSEUR = 'casusregisseur@weert.demo';
/** A4 less its margins of 15 mm, at 96 dots per inch. */
const A4 = { width: 680, height: 1_009 };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What stands there now is in order on a wide screen and on a phone. */
async function inBeide(page: Page): Promise<void> {
  for (const breedte of [TELEFOON, BREED]) {
    await page.setViewportSize(breedte);
    expect(await axeFouten(page)).toEqual([]);
    expect(await tebreed(page)).toBeLessThanOrEqual(0);
  }
}

/** A dossier in which a huisverbod is announced, and what happened since. */
async function metHuisverbod(straat: string, daarna: readonly object[] = []): Promise<string> {
  const api = await apiAls(REGISSEUR);
  const { id } = await api.maak<{ id: string }>('/dossiers/importen', {
    formaat: 'luwte-dossier/1',
    gemeente: 'Weert',
    beleid: 'weert',
    spoor: 'woonoverlast',
    object: { adres: `${straat} 3`, woonvorm: 'koop' },
    partijen: [{ id: 'o', rol: 'overlastgever' }],
    kroniek: [
      {
        id: 'v1',
        soort: 'voornemen',
        op: '2026-11-10',
        maatregel: 'huisverbod',
        zienswijzeTot: '2026-11-24',
      },
      ...daarna,
    ],
  });
  return id;
}

/** A designation of the demo person with this role, once. */
async function wijsAan(rol: string, soort: string, van: string, tot: string): Promise<void> {
  const beheerder = await apiAls('beheerder@weert.demo');
  const { items } = await beheerder.haal<{ items: { id: string; rollen: string[] }[] }>(
    '/aanwijzingen/kandidaten',
  );
  const medewerkerId = items.find(({ rollen }) => rollen.includes(rol))!.id;
  const al = await beheerder.haal<{ items: { soort: string; medewerkerId: string; tot?: string }[] }>(
    '/aanwijzingen',
  );
  if (al.items.some((a) => a.soort === soort && a.medewerkerId === medewerkerId && a.tot === tot)) return;
  await beheerder.maak('/aanwijzingen', { soort, medewerkerId, besluit: 'Besluit 2025-01', van, tot });
}

describe('the draaiboek of a huisverbod', () => {
  it('is reached from the dossier, names what is missing and is then ready [CCV-3.1-14]', async () => {
    const id = await metHuisverbod('Draaiboeklaan');
    const { page, ga, staatStil, klachten, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(`/dossiers/${id}`);
    const links = page.getByRole('link', { name: 'Draaiboek huisverbod' });
    // In the head of the dossier and at the step.
    await expect.poll(() => links.count()).toBe(2);
    await links.first().click();
    await page.getByRole('heading', { level: 1, name: 'Draaiboek huisverbod' }).waitFor();
    await staatStil();

    const slotenmaker = page.getByRole('group', { name: 'Slotenmaker' });
    await slotenmaker.getByLabel('Telefoonnummer').fill('0495 123 456');
    await slotenmaker.getByLabel('Dit is gereed').check();
    await page.getByRole('button', { name: 'Opslaan en gereed melden' }).click();
    const fouten = page.getByRole('alert');
    await fouten.getByRole('link', { name: 'Slotenmaker: Nog nodig: wie het regelt.' }).waitFor();
    expect(await slotenmaker.textContent()).toContain('Nog nodig: wie het regelt');
    await inBeide(page);
    // What was filled in is kept, also where being ready is refused.
    await slotenmaker.getByLabel('Wie regelt het?').fill('Slotenservice Weert');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByText('Draaiboek opgeslagen').waitFor();
    await expect.poll(() => slotenmaker.textContent()).toMatch(/Gereed/);
    expect(await slotenmaker.textContent()).not.toContain('Nog nodig');
    // The browser itself complains about an answer that refuses; nothing else may be said.
    expect(klachten.filter((k) => !k.includes('409'))).toEqual([]);
    await sluit();
  });

  it('refuses who is not designated on that day, by name, and keeps the plan with who is [CCV-3.1-15]', async () => {
    const id = await metHuisverbod('Aanwijzingslaan');
    // Designated for entering until the end of last year.
    await wijsAan('boa', 'binnentreden', '2025-01-01', '2025-12-31');
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(`/dossiers/${id}/draaiboek`);
    await page.getByLabel('Dag van uitvoering').fill('2026-12-01');
    const mens = page.getByRole('group', { name: 'Bo Handhaver' });
    await mens.getByText('Binnentreden', { exact: true }).click();
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await mens
      .getByText('Bo Handhaver heeft op 1 december 2026 geen geldige aanwijzing voor binnentreden.')
      .waitFor();
    await inBeide(page);
    await page.getByLabel('Dag van uitvoering').fill('2025-12-31');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await page.getByText('Draaiboek opgeslagen').waitFor();
    await sluit();
  });
});

describe('the form of the decision for a huisverbod', () => {
  const REDEN = 'De bewoner heeft medewerkers bedreigd.';

  it('lists why it was not announced, and asks for no announcement [CCV-3.1-13]', async () => {
    const id = await metHuisverbod('Weegstraat', [
      {
        id: 'o1',
        soort: 'oordeel',
        op: '2026-11-15',
        feit: 'huisverbodAankondigen',
        waarde: false,
        motivering: REDEN,
      },
      {
        id: 'b1',
        soort: 'besluit',
        op: '2026-11-18',
        besluitId: 'hv1',
        orgaan: 'burgemeester',
        maatregel: 'huisverbod',
        geadresseerden: ['o'],
      },
    ]);
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(`/dossiers/${id}`);
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('button', { name: 'Besluit', exact: true }).click();
    const dialoog = page.getByRole('dialog', { name: 'Besluit vastleggen' });
    expect(await dialoog.textContent()).not.toContain(REDEN);
    await dialoog.getByLabel('Welke maatregel?').selectOption('Huisverbod (151d)');
    await dialoog.getByText(REDEN).waitFor();
    expect(await dialoog.textContent()).toContain('Het huisverbod vooraf aankondigen of niet');
    expect(await axeFouten(page)).toEqual([]);
    await dialoog.getByLabel('Welke maatregel?').selectOption('Last onder dwangsom');
    await expect.poll(() => dialoog.textContent()).not.toContain(REDEN);
    const api = await apiAls(REGISSEUR);
    const { toets } = await api.haal<{ toets: { brieven: { id: string; nodig: unknown }[] } }>(
      `/dossiers/${id}/toets`,
    );
    expect(toets.brieven.find((b) => b.id === 'aankondiging-huisverbod')).toMatchObject({ nodig: false });
    await sluit();
  });
});

describe('the draaiboek on paper', () => {
  it('fits on one A4, with whom to call', async () => {
    const id = await metHuisverbod('Draaiboekplein');
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR, { scherm: A4 });
    await ga(`/dossiers/${id}/draaiboek`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('table', { name: 'Wie regelt wat' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Opslaan', exact: true }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(A4.height);
    await sluit();
  });
});
