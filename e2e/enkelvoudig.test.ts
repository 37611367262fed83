import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { startBrowser } from './browser.ts';
import { dossierblad, kies } from './dossierblad.ts';
import { alsGebruiker, leesbaar } from './gebruiker.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A screen is an address, or a form that covers it. */
const SCHERMEN = 5;
/** Texts that somebody has to type: without them the form is refused. */
const TEKSTEN = 3;

/** Counts where somebody has been and which texts they could not leave out. */
function teller(page: Page) {
  const schermen = new Set<string>();
  const teksten: string[] = [];
  const waar = async () => {
    const dialoog = page.getByRole('dialog');
    const open = (await dialoog.count()) > 0;
    const pad = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/, ':id');
    schermen.add(open ? `formulier ${await leesbaar(dialoog.getByRole('heading').first())}` : pad);
  };
  return {
    schermen,
    teksten,
    waar,
    /** Types a text that the form cannot do without; whatever is not typed here, nobody has to type. */
    typ: async (veld: Locator, tekst: string) => {
      teksten.push(tekst);
      await veld.fill(tekst);
    },
  };
}

describe.each([
  ['weert', 'Simpelstraat 8'],
  ['bergen-op-zoom', 'Simpelstraat 9'],
] as const)('a simple case in %s', (gemeente, adres) => {
  it(`runs from melding to closing letter in ${SCHERMEN} screens and ${TEKSTEN} texts`, async () => {
    const wie = `casusregisseur@${gemeente}.demo`;
    const { page, ga, staatStil, klachten, sluit } = await alsGebruiker(browser, wie);
    const tel = teller(page);
    await ga('/meldingen/nieuw');
    await tel.waar();
    await tel.typ(page.getByRole('combobox', { name: 'Adres waar de overlast vandaan komt' }), adres);
    await kies(page.getByRole('main'), 'Wat voor overlast?', 'Geluid');
    await page.getByLabel('Open een nieuw dossier').check();
    await page.getByRole('button', { name: 'Melding opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Melding opgeslagen' }).waitFor();
    await tel.waar();
    await page.getByRole('link', { name: 'Dossier openen' }).click();
    await page.getByRole('heading', { level: 1, name: adres }).waitFor();
    await staatStil();
    await tel.waar();

    const blad = dossierblad(page);
    const leg = async (knop: string, vul: Parameters<typeof blad.legVast>[1]) =>
      blad.legVast(knop, async (dialoog) => {
        await tel.waar();
        await vul(dialoog);
      });
    await leg('Gesprek', async (dialoog) => {
      await dialoog.getByLabel('Met wie?').selectOption('Bewoner over wie is gemeld');
      await kies(dialoog, 'Is er gesproken?', 'Ja');
    });
    await leg('Afsluiting', async (dialoog) => {
      await dialoog.getByLabel('Waarom kan het dossier dicht?').selectOption('De overlast is gestopt');
      await kies(dialoog, 'Is de melder gesproken?', 'Ja');
    });
    // The letter follows the closing, on a dossier that is closed.
    await leg('Brief', async (dialoog) => {
      await dialoog.getByLabel('Hoe verstuurd of gegeven?').selectOption('Gewone post');
    });
    await blad.tijdlijn.getByText('afsluitbrief').first().waitFor();

    console.log(
      `enkelvoudig, ${gemeente}: ${[...tel.schermen].join(', ')}; teksten: ${tel.teksten.join(', ')}`,
    );
    expect(tel.schermen.size).toBeLessThanOrEqual(SCHERMEN);
    expect(tel.teksten.length).toBeLessThanOrEqual(TEKSTEN);
    const id = page.url().split('/').at(-1)!;
    const api = await apiAls(wie);
    const { toets } = await api.haal<{ toets: { gebreken: { code: string; zwaarte: string }[] } }>(
      `/dossiers/${id}/toets`,
    );
    expect(toets.gebreken.filter(({ zwaarte }) => zwaarte === 'blokkerend')).toEqual([]);
    const { status } = await api.haal<{ status: string }>(`/dossiers/${id}`);
    const { items } = await api.haal<{ items: { soort: string }[] }>(`/dossiers/${id}/gebeurtenissen`);
    expect(status).toBe('gesloten');
    expect(items.map(({ soort }) => soort).sort()).toEqual(['afsluiting', 'brief', 'gesprek', 'melding']);
    expect(klachten).toEqual([]);
    await sluit();
  });
});
