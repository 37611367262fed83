import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten } from './axe.ts';
import { startBrowser } from './browser.ts';
import { dag } from './dag.ts';
import { dossierblad, kies } from './dossierblad.ts';
import { alsGebruiker, BREED, leesbaar, TELEFOON } from './gebruiker.ts';

const WIE = 'casusregisseur@weert.demo';
let browser: Browser;
let id: string;
beforeAll(async () => {
  browser = await startBrowser();
  const api = await apiAls(WIE);
  const dossier = { object: { adres: 'Watalslaan 5', woonvorm: 'koop' } };
  id = (await api.maak<{ id: string }>('/dossiers', dossier)).id;
  await api.maak(`/dossiers/${id}/gebeurtenissen`, {
    soort: 'melding',
    op: dag(-9),
    categorieen: ['geluid'],
  });
});
afterAll(() => browser.close());

const aantal = async (): Promise<number> =>
  (await (await apiAls(WIE)).haal<{ items: unknown[] }>(`/dossiers/${id}/gebeurtenissen`)).items.length;

describe.each([
  ['wide', BREED],
  ['phone', TELEFOON],
] as const)('the Dossiercheck, %s', (_naam, scherm) => {
  it('supposes a talk, shows now and then, and stores nothing until somebody says so', async () => {
    const { page, ga, klachten, sluit } = await alsGebruiker(browser, WIE, { scherm });
    await ga(`/dossiers/${id}`);
    const voor = await aantal();
    await page.getByRole('button', { name: 'Wat als ik …' }).click();
    const dialoog = page.getByRole('dialog', { name: 'Wat als ik …' });
    await dialoog.getByLabel('Wat zou er gebeuren?').selectOption('Gesprek');
    await dialoog.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await dialoog.getByRole('link', { name: /Met wie/ }).waitFor();
    await dialoog.getByLabel('Met wie?').selectOption('Bewoner over wie is gemeld');
    await kies(dialoog, 'Is er gesproken?', 'Ja');
    await dialoog.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    const uit = dialoog.getByRole('region', { name: 'Wat er zou veranderen' });
    await uit.waitFor();
    const tekst = await leesbaar(uit);
    expect(tekst).toContain('Niet opgeslagen');
    expect(tekst).toContain('Stap: Goed gesprek');
    expect(tekst).toMatch(/Mogelijk[\s\S]*Gedaan/);
    expect(await axeFouten(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await aantal()).toBe(voor);
    // Another answer is another question: what stood there goes away.
    await kies(dialoog, 'Is er gesproken?', 'Nee');
    await uit.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await aantal()).toBe(voor);
    expect(klachten).toEqual([]);
    await sluit();
  });

  it('looks back at a day and says so, with nothing to repair', async () => {
    const { page, ga, klachten, sluit } = await alsGebruiker(browser, WIE, { scherm });
    await ga(`/dossiers/${id}`);
    const { check } = dossierblad(page);
    await check.getByText('Wat wisten wij op …').click();
    await check.getByLabel('Op welke dag?').fill(dag(-20));
    await check.getByRole('button', { name: 'Terugkijken' }).click();
    await check.getByText(/U kijkt terug naar/).waitFor();
    expect(await check.getByRole('button', { name: /^Herstellen/ }).count()).toBe(0);
    expect(await axeFouten(page)).toEqual([]);
    await check.getByRole('button', { name: 'Terug naar vandaag' }).click();
    await check.getByText(/U kijkt terug naar/).waitFor({ state: 'detached' });
    expect(klachten).toEqual([]);
    await sluit();
  });

  it('says in one sentence why a step is blocked, and links the policy version', async () => {
    const { page, ga, sluit } = await alsGebruiker(browser, WIE, { scherm });
    await ga(`/dossiers/${id}`);
    const stap = page.locator('#stap-waarschuwing');
    await stap.getByText(/^Nog niet (voldaan|bekend) is: /).waitFor();
    expect(await leesbaar(stap)).toContain('kan niemand van afwijken');
    const { check } = dossierblad(page);
    await check.getByRole('link', { name: /versie van/ }).click();
    await page.waitForURL(/\/beleid\//);
    await sluit();
  });
});

type Lijsten = {
  readonly toets: {
    readonly personen?: readonly unknown[];
    readonly dossierlijst?: readonly { readonly vereist: unknown; readonly aanwezig: unknown }[];
  };
};

/** A demo dossier of this person's town whose toets answers to something. */
async function zoekDossier(wie: string, past: (toets: Lijsten['toets']) => boolean): Promise<string> {
  const api = await apiAls(wie);
  const { items } = await api.haal<{ items: { id: string }[] }>('/dossiers?aantal=100');
  for (const dossier of items) {
    if (past((await api.haal<Lijsten>(`/dossiers/${dossier.id}/toets`)).toets)) return dossier.id;
  }
  throw new Error(`no such dossier for ${wie}`);
}

describe.each([
  ['wide', BREED],
  ['phone', TELEFOON],
] as const)('the lists of a policy, %s', (_naam, scherm) => {
  const kern = 'casusregisseur@dordrecht.demo';

  it('tell what is missing from the file, and show each person apart', async () => {
    const dossier = await zoekDossier(
      kern,
      ({ dossierlijst = [], personen = [] }) =>
        personen.length > 0 && dossierlijst.some((s) => s.vereist === true && s.aanwezig !== true),
    );
    const { page, ga, staatStil, klachten, sluit } = await alsGebruiker(browser, kern, { scherm });
    await ga(`/dossiers/${dossier}`);
    const { check } = dossierblad(page);
    const lijst = check.getByRole('group').filter({ hasText: /^Dossierlijst: \d+ van \d+ nog niet/ });
    await lijst.locator('summary').first().click();
    await page.getByRole('tab', { name: /^Personen \(\d+\)/ }).click();
    await staatStil();
    expect(await axeFouten(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await lijst
      .getByText(/^(Ontbreekt|Nog niet bekend)$/)
      .first()
      .waitFor();
    expect(klachten).toEqual([]);
    await sluit();
  });
});

it('really records what was supposed, and sets the check down as a document', async () => {
  const { page, ga, staatStil, klachten, sluit } = await alsGebruiker(browser, WIE);
  await ga(`/dossiers/${id}`);
  const blad = dossierblad(page);
  await page.getByRole('button', { name: 'Wat als ik …' }).click();
  const dialoog = page.getByRole('dialog');
  await dialoog.getByLabel('Wat zou er gebeuren?').selectOption('Gesprek');
  await dialoog.getByLabel('Met wie?').selectOption('Bewoner over wie is gemeld');
  await kies(dialoog, 'Is er gesproken?', 'Ja');
  await dialoog.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
  await dialoog.getByRole('button', { name: 'Nu echt vastleggen' }).click();
  await dialoog.waitFor({ state: 'detached' });
  await blad.trede('Goed gesprek', 'gedaan').waitFor();

  await blad.check.getByRole('button', { name: 'Leg deze check vast' }).click();
  await dialoog.getByLabel(/Waarom legt u hem vast/).fill('Bij het overleg van vandaag.');
  expect(await axeFouten(page)).toEqual([]);
  await dialoog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await dialoog.waitFor({ state: 'detached' });
  await blad.tijdlijn.getByText(/Bij het overleg van vandaag/).waitFor();
  expect(await leesbaar(blad.tijdlijn)).toContain('Dossiercheck: vastgelegd als document');
  await page.getByRole('tab', { name: 'Documenten' }).click();
  await page.getByRole('link', { name: /^dossiercheck-.*\.pdf/ }).waitFor();
  await page.getByText(/^dossiercheck-.*\.json/).waitFor();
  await staatStil();
  expect(klachten).toEqual([]);
  await sluit();
});
