import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten, tebreed } from './axe.ts';
import { startBrowser } from './browser.ts';
import { dag } from './dag.ts';
import { dossierblad, kies } from './dossierblad.ts';
import { alsGebruiker, BREED, heeftFocus, leesbaar, TELEFOON } from './gebruiker.ts';

const WIE = 'casusregisseur@weert.demo';
const PUNTEN = ['De meldingen kloppen niet.', 'Ik vraag om meer tijd.'];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A dossier in which a last was announced. */
async function metVoornemen(adres: string): Promise<string> {
  const api = await apiAls(WIE);
  const { id } = await api.maak<{ id: string }>('/dossiers', { object: { adres, woonvorm: 'koop' } });
  await api.maak(`/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'Sanne Voorbeeld', adres });
  await api.maak(`/dossiers/${id}/gebeurtenissen`, {
    soort: 'voornemen',
    op: dag(-5),
    maatregel: 'last-onder-dwangsom',
    zienswijzeTot: dag(9),
  });
  return id;
}

describe.each([
  ['wide', BREED, 'Puntenlaan 2'],
  ['phone', TELEFOON, 'Puntenlaan 4'],
] as const)('a view point by point, %s', (_naam, scherm, adres) => {
  it('is recorded, answered later, and stands beside the form of the decision [WRT-5.5-02]', async () => {
    const id = await metVoornemen(adres);
    const { page, ga, klachten, sluit } = await alsGebruiker(browser, WIE, { scherm });
    await ga(`/dossiers/${id}`);
    const blad = dossierblad(page);
    await blad.legVast('Zienswijze', async (dialoog) => {
      await dialoog.getByLabel('Hoe gegeven?').selectOption('Mondeling');
      await dialoog.getByLabel(/^Punt 1/).fill(PUNTEN[0]!);
      await dialoog.getByLabel(/^Antwoord op punt 1/).fill('Een boa hoorde het zelf.');
      await dialoog.getByRole('button', { name: 'Nog een punt' }).click();
      await heeftFocus(dialoog.getByLabel(/^Punt 2/));
      await page.keyboard.type(PUNTEN[1]!);
      await kies(dialoog, 'Is de zienswijze beantwoord?', 'Ja');
      await page.keyboard.press('Control+Enter');
      // Which point it is, at the group of points, with everything still there.
      await dialoog.getByRole('link', { name: /^Punt 2 heeft nog geen antwoord/ }).waitFor();
      expect(await axeFouten(page)).toEqual([]);
      expect(await tebreed(page)).toBeLessThanOrEqual(0);
      await kies(dialoog, 'Is de zienswijze beantwoord?', 'Nee');
    });
    await blad.tijdlijn.getByText('1 van 2 punten beantwoord').waitFor();

    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('button', { name: 'Besluit', exact: true }).click();
    const besluit = page.getByRole('dialog', { name: 'Besluit vastleggen' });
    await besluit.getByLabel('Welke maatregel?').selectOption('Last onder dwangsom');
    await besluit.getByText(/^Een punt van de zienswijze heeft nog geen antwoord/).waitFor();
    expect(await leesbaar(besluit)).toContain(PUNTEN[1]);
    await page.keyboard.press('Escape');
    await besluit.getByRole('button', { name: 'Weggooien' }).click();

    await blad.tijdlijn.getByRole('button', { name: /^Acties bij zienswijze/ }).click();
    await blad.tijdlijn.getByRole('button', { name: 'Punten beantwoorden' }).click();
    const dialoog = page.getByRole('dialog', { name: 'Zienswijze corrigeren' });
    await dialoog.getByLabel(/^Antwoord op punt 2/).fill('U heeft twee weken; dat blijft zo.');
    await kies(dialoog, 'Is de zienswijze beantwoord?', 'Ja');
    await dialoog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialoog.waitFor({ state: 'detached' });
    await blad.tijdlijn.getByText('2 van 2 punten beantwoord').waitFor();
    expect(klachten).toEqual([]);
    await sluit();
  });
});
