import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { apiAls } from './api.ts';
import { startBrowser } from './browser.ts';
import { dag } from './dag.ts';
import { dossierblad, kies, vulDialoog } from './dossierblad.ts';
import { alsBezoeker, alsGebruiker, type Gebruiker, leesbaar } from './gebruiker.ts';
import { luwte, WORTEL } from './server.ts';

type Toets = {
  readonly toets: {
    readonly dossier: string;
    readonly fase: string;
    readonly stappen: readonly { id: string; status: string }[];
    readonly gebreken: readonly { code: string }[];
  };
};

const ADRES = 'Hoofdtaakdreef 41';
const map = mkdtempSync(join(tmpdir(), 'luwte-e2e-export-'));
const zip = join(map, 'dossier.zip');
let browser: Browser;
let regisseur: Gebruiker;
let id: string;

beforeAll(async () => {
  browser = await startBrowser();
  regisseur = await alsBezoeker(browser);
});
afterAll(async () => {
  await browser.close();
  rmSync(map, { recursive: true, force: true });
});

const toetsVan = async (wie: string, dossier: string): Promise<Toets['toets']> =>
  (await (await apiAls(wie)).haal<Toets>(`/dossiers/${dossier}/toets`)).toets;

/** Each step of this journey goes on where the one before it stopped. */
describe('from the first melding to another municipality', () => {
  it('signs in', async () => {
    const { page, ga } = regisseur;
    await ga('/');
    expect(page.url()).toContain('/inloggen');
    await page.getByLabel('Gebruikersnaam').fill('casusregisseur@weert.demo');
    await page.getByLabel('Wachtwoord').fill(inject('luwte').wachtwoord);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    // The question who I am, before signing in, is answered with 401 and the browser writes that down.
    regisseur.klachten.length = 0;
  });

  it('records a melding and opens a dossier with it', async () => {
    const { page } = regisseur;
    await page.getByRole('link', { name: 'Nieuwe melding' }).first().click();
    await page.getByRole('combobox', { name: 'Adres waar de overlast vandaan komt' }).fill(ADRES);
    await kies(page.getByRole('main'), 'Wat voor overlast?', 'Geluid');
    await page.getByLabel('Wat is er gebeurd?').fill('Harde muziek van elf tot twee, de ramen trillen.');
    await page.getByLabel(/^Naam/).fill('Mien Eerste');
    await page.getByLabel(/Adres van de melder/).fill('Hoofdtaakdreef 43');
    await page.getByLabel('Wanneer begon het?').fill(`${dag(-60)}T23:00`);
    await page.getByText('Meer vastleggen').click();
    await page.getByLabel('Woonvorm').selectOption('Koopwoning');
    await page.getByLabel('Open een nieuw dossier').check();
    await page.getByRole('button', { name: 'Melding opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Melding opgeslagen' }).waitFor();
    await page.getByRole('link', { name: 'Dossier openen' }).click();
    await page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/);
    await regisseur.staatStil();
    id = page.url().split('/').at(-1)!;
    await page.getByRole('heading', { level: 1, name: ADRES }).waitFor();
    await dossierblad(page)
      .check.getByText(/Er ontbreekt nu niets|Geen gebreken gevonden/)
      .waitFor();
  });

  it('a conversation makes its rung done', async () => {
    const { page } = regisseur;
    const blad = dossierblad(page);
    await blad.trede('Goed gesprek', '(kan nu|later|nog)').waitFor();
    await blad.legVast('Gesprek', async (dialoog) => {
      await dialoog.getByLabel('Wanneer?').fill(`${dag(-50)}T10:00`);
      await dialoog.getByLabel('Met wie?').selectOption('Bewoner over wie is gemeld');
      await kies(dialoog, 'Is er gesproken?', 'Ja');
      await dialoog.getByLabel(/Wat is afgesproken/).fill('Na tien uur gaat het geluid zacht.');
    });
    await blad.trede('Goed gesprek', 'gedaan').waitFor();
    await blad.tijdlijn.getByText('Na tien uur gaat het geluid zacht.').waitFor();
  });

  it('a warning sent too early brings lines into the Dossiercheck, with source and repair', async () => {
    const { page } = regisseur;
    const blad = dossierblad(page);
    const api = await apiAls('casusregisseur@weert.demo');
    await api.maak('/meldingen', {
      op: `${dag(-45)}T23:30`,
      kanaal: 'Telefoon',
      categorieen: ['geluid'],
      adres: ADRES,
      dossier: id,
      melder: { naam: 'Toon Tweede', huishouden: 'ander huis' },
    });
    await blad.legVast('Officiële waarschuwing', async (dialoog) => {
      await dialoog.getByLabel('Wanneer?').fill(`${dag(-40)}T09:00`);
      await dialoog.getByLabel(/Welk gedrag moet stoppen/).fill('Geen harde muziek na 22.00 uur');
      await dialoog.getByLabel(/Uiterlijk op/).fill(dag(-20));
    });
    await blad.check.getByText('Ontbreekt nog').first().waitFor();
    await blad.check
      .getByRole('paragraph')
      .filter({ hasText: /bevestigd door een eigen waarneming/ })
      .waitFor();
    const tekst = await leesbaar(blad.check);
    expect(tekst).toContain('Awb');
    expect(tekst).toMatch(/Leg .* vast/);
    expect((await toetsVan('casusregisseur@weert.demo', id)).fase).toBe('waarschuwing');
  });

  it('own observation and verification make the lines disappear', async () => {
    const { page } = regisseur;
    const blad = dossierblad(page);
    await blad.legVast('Constatering', async (dialoog) => {
      await dialoog.getByLabel('Wanneer?').fill(`${dag(-44)}T23:15`);
      await kies(dialoog, 'Wat voor overlast?', 'Geluid');
      await kies(dialoog, 'Was er overlast?', 'Ja');
      await dialoog.getByLabel('Wie stelde het vast?').selectOption('Boa');
      await kies(dialoog, 'Zelf gezien of gehoord?', 'Ja');
      await dialoog.getByLabel(/Waar stond de waarnemer/).fill('Op de stoep voor nummer 41');
      await dialoog.getByLabel(/Hoe stelde die het vast/).fill('Gehoord, tien minuten');
      await kies(dialoog, 'Is het rapport ondertekend?', 'Ja');
      await kies(dialoog, 'Staat er een datum op?', 'Ja');
    });
    await blad.tijdlijn.getByText('Eigen waarneming').first().waitFor();
    await blad.legVast('Verificatie', async (dialoog) => {
      await dialoog.getByLabel('Wanneer?').fill(`${dag(-43)}T09:00`);
      for (const melding of await dialoog
        .getByRole('group', { name: 'Welke meldingen?' })
        .getByRole('checkbox')
        .all()) {
        await melding.check();
      }
      await dialoog.getByLabel('Wat kwam eruit?').selectOption('Het klopt');
      await dialoog.getByLabel(/Hoe bent u het nagegaan/).fill('Beide melders gesproken, tijden vergeleken.');
    });
    // The nuisance goes on after the warning: without that the check asks whether the warning worked.
    await (await apiAls('casusregisseur@weert.demo')).maak('/meldingen', {
      op: `${dag(-10)}T23:30`,
      kanaal: 'Telefoon',
      categorieen: ['geluid'],
      adres: ADRES,
      dossier: id,
      melder: { naam: 'Toon Tweede', huishouden: 'ander huis' },
    });
    await page.reload();
    await blad.check.getByText('Ontbreekt nog').first().waitFor({ state: 'detached' });
    const codes = (await toetsVan('casusregisseur@weert.demo', id)).gebreken.map((gebrek) => gebrek.code);
    expect(codes).toEqual(['waarschuwing-niet-aantoonbaar']);
  });

  it('a motivated weging flips the criteria, each with its paragraph [WRT-3-02]', async () => {
    const { page } = regisseur;
    const blad = dossierblad(page);
    const stap = page.getByRole('listitem').filter({ hasText: /^Dossiervorming/ });
    await stap.getByText('2 van 2 voorwaarden nog open').click();
    const ernstig = stap.getByRole('listitem').filter({ hasText: 'De hinder is ernstig.' });
    await ernstig.getByText('Nog niet bekend').waitFor();
    await ernstig.getByText('Beleidsregels Wet aanpak woonoverlast Weert, par. 4').waitFor();
    await blad.legVast('Weging', async (dialoog) => {
      await dialoog.getByLabel('Wanneer?').fill(`${dag(-42)}T11:00`);
      await kies(dialoog, 'Is de hinder ernstig?', 'Ja');
      await dialoog.getByLabel('Waardoor is de hinder ernstig?').selectOption('frequentie');
      await dialoog.getByLabel('Gezondheid: wat is het gevolg?').fill('Twee gezinnen slapen slecht.');
      await kies(dialoog, 'Komt het herhaaldelijk voor?', 'Ja');
      await dialoog.getByLabel(/Motivering|Waarom/).fill('Elke week, tot diep in de nacht, in twee huizen.');
    });
    await stap.getByText('Alle 2 voorwaarden vervuld').waitFor();
    await ernstig.getByText('Vervuld', { exact: true }).waitFor();
    await blad.trede('kwalificatie van de woonoverlast', 'gedaan').waitFor();
    await blad.trede('Vooraankondiging', '(nog 1 punt open|kan nu)').waitFor();
  });

  it('settles a defect with a reason, under a name', async () => {
    const { page } = regisseur;
    const blad = dossierblad(page);
    const regel = blad.check.getByRole('listitem').filter({ hasText: 'hoe de waarschuwing is bezorgd' });
    await regel.getByRole('button', { name: /^Afdoen/ }).click();
    await vulDialoog(
      page,
      async (dialoog) => {
        await kies(dialoog, 'Wat is uw oordeel?', 'Risico aanvaard');
        await dialoog.getByLabel('Waarom?').fill('De bewoner bevestigde de brief aan de telefoon.');
      },
      'Afdoen',
    );
    await blad.check.getByText(/Er ontbreekt nu niets|Geen gebreken gevonden/).waitFor();
    await blad.check.getByText('1 punt afgedaan').click();
    await blad.check.getByText(/De bewoner bevestigde de brief.*Carla Regis/).waitFor();
    expect(regisseur.klachten).toEqual([]);
  });

  it('exports the dossier, and the command line says offline that it is intact', async () => {
    const { page } = regisseur;
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporteren' }).click(),
    ]);
    await bestand.saveAs(zip);
    const { code, stdout, stderr } = await luwte('controleer', zip);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Dit pakket klopt');
    expect(stdout).toMatch(/Gebeurtenissen 8/);
  });

  it('imports it in another municipality: the same toets', async () => {
    const ontvanger = await alsGebruiker(browser, 'casusregisseur@bergen-op-zoom.demo');
    const { page, ga } = ontvanger;
    await ga('/import');
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(zip);
    await page.getByRole('button', { name: 'Importeren', exact: true }).click();
    await page.getByText('Het dossier staat in Luwte').waitFor();
    await page.getByRole('link', { name: 'Dossier openen' }).click();
    await page.getByRole('heading', { level: 1, name: ADRES }).waitFor();
    await ontvanger.staatStil();
    const nieuw = page.url().split('/').at(-1)!;
    expect(nieuw).not.toBe(id);

    const { dossier: _hier, ...hier } = await toetsVan('casusregisseur@weert.demo', id);
    const { dossier: _daar, ...daar } = await toetsVan('casusregisseur@bergen-op-zoom.demo', nieuw);
    expect(daar).toEqual(hier);
    expect(ontvanger.klachten).toEqual([]);
    await ontvanger.sluit();
  });

  const UITSPRAKEN = join(WORTEL, 'voorbeelden', 'uitspraken');
  it.each(readdirSync(UITSPRAKEN).filter((naam) => naam.endsWith('.dossier.json')))(
    'imports the published ruling %s and shows what it says about it',
    async (naam) => {
      const { page, ga, staatStil, sluit, klachten } = await alsGebruiker(
        browser,
        'casusregisseur@bergen-op-zoom.demo',
      );
      await ga('/import');
      await page.getByLabel('Bestand', { exact: true }).setInputFiles(join(UITSPRAKEN, naam));
      await page.getByRole('button', { name: 'Importeren', exact: true }).click();
      await page.getByRole('link', { name: 'Dossier openen' }).click();
      await dossierblad(page).check.waitFor();
      await staatStil();
      const { gebreken } = await toetsVan(
        'casusregisseur@bergen-op-zoom.demo',
        page.url().split('/').at(-1)!,
      );
      const tekst = await leesbaar(dossierblad(page).check);
      expect(gebreken.length === 0).toBe(tekst.includes('Er ontbreekt nu niets'));
      expect(klachten).toEqual([]);
      await sluit();
    },
  );
});
