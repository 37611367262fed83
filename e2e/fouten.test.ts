import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { apiAls, meldAan } from './api.ts';
import { startBrowser } from './browser.ts';
import { alsBezoeker, alsGebruiker, heeftFocus, leesbaar } from './gebruiker.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const REGISSEUR = 'casusregisseur@weert.demo';

/** A file that somebody chooses on the screen. */
const bestand = (inhoud: string | Buffer, name = 'dossier.json') => ({
  name,
  mimeType: name.endsWith('.zip') ? 'application/zip' : 'application/json',
  buffer: Buffer.from(inhoud),
});

/** Five faults of five kinds, each in a place of its own. */
const VIJF_FOUTEN = {
  formaat: 'luwte-dossier/1',
  gemeente: 'Weert',
  spoor: 'woonoverlast',
  object: { adres: 'Foutenstraat 5', kleur: 'rood' },
  partijen: [{ id: 'o', rol: 'overlastgever' }],
  kroniek: [
    { id: 'a', soort: 'melding', op: '2026-02-30', categorieen: ['geluid'] },
    { id: 'b', soort: 'melding', op: '2026-03-01', categorieen: ['lawaai'] },
    { id: 'c', soort: 'gesprek', op: '2026-03-02', met: 'overlastgever', door: 'bestaat-niet' },
    { id: 'd', soort: 'betaling', op: '2026-03-03', besluitId: 'x', bedrag: -1 },
  ],
};

describe('a file that cannot be imported', () => {
  it('names every fault in Dutch with its path, and stores nothing', async () => {
    const { page, ga, staatStil, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga('/import');
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(bestand(JSON.stringify(VIJF_FOUTEN)));
    await page.getByRole('button', { name: 'Importeren', exact: true }).click();
    const lijst = page.getByRole('alert', { name: 'Fouten in het bestand' });
    await lijst.waitFor();
    await staatStil();
    const regels = await lijst.getByRole('listitem').allInnerTexts();
    for (const pad of ['object', 'kroniek.0.op', 'kroniek.1.categorieen', 'kroniek.3.bedrag']) {
      expect(
        regels.filter((regel) => regel.includes(pad)),
        pad,
      ).not.toEqual([]);
    }
    expect(regels.join(' ')).not.toMatch(/expected|invalid|received|unrecognized|undefined/i);
    const api = await apiAls(REGISSEUR);
    const gevonden = await api.maak<{ items: unknown[] }>('/dossiers/zoekopdrachten', {
      tekst: 'Foutenstraat',
    });
    expect(gevonden.items).toEqual([]);
    await sluit();
  });

  it.each([
    ['no JSON', bestand('{"formaat": ')],
    ['no UTF-8', bestand(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))],
    ['deep nesting', bestand(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)],
    ['an empty file', bestand('')],
    ['a zip that is none', bestand('PK maar verder niets', 'dossier.zip')],
  ])('says in one Dutch sentence what is wrong: %s', async (_soort, kapot) => {
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga('/import');
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(kapot);
    await page.getByRole('button', { name: 'Importeren', exact: true }).click();
    const lijst = page.getByRole('alert', { name: 'Fouten in het bestand' });
    await lijst.waitFor();
    const tekst = await leesbaar(lijst);
    expect(tekst).toMatch(/Niet opgeslagen/);
    expect(tekst).not.toMatch(/Unexpected|JSON\.parse|Error|op de server/);
    await sluit();
  });
});

describe('a form with a fault', () => {
  it('says what is missing at the field and on top, and keeps every word that was typed', async () => {
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga('/meldingen/nieuw');
    await page.getByLabel('Wat is er gebeurd?').fill('Een lang verhaal dat niemand twee keer wil typen.');
    await page.getByLabel(/^Naam/).fill('Ties Typer');
    await page.getByRole('button', { name: 'Melding opslaan' }).click();
    const samenvatting = page.getByRole('alert').filter({ hasText: 'adres' }).first();
    await samenvatting.waitFor();
    await page.getByText('Vul het adres in waar de overlast vandaan komt.').first().waitFor();
    await page.getByText('Kies minstens één soort overlast.').first().waitFor();
    expect(await page.getByLabel('Wat is er gebeurd?').inputValue()).toContain('twee keer wil typen');
    expect(await page.getByLabel(/^Naam/).inputValue()).toBe('Ties Typer');
    const adres = page.getByRole('combobox', { name: 'Adres waar de overlast vandaan komt' });
    expect(await adres.getAttribute('aria-invalid')).toBe('true');
    await samenvatting.getByRole('link', { name: /adres/i }).click();
    await heeftFocus(adres);
    await sluit();
  });

  it('keeps what was typed when the connection is lost, and stores it once afterwards', async () => {
    const { page, context, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga('/meldingen/nieuw');
    const adres = 'Wegvallaan 8';
    await page.getByRole('combobox', { name: 'Adres waar de overlast vandaan komt' }).fill(adres);
    await page.getByLabel('Geluid').check();
    await page.getByLabel('Wat is er gebeurd?').fill('Eénmaal is genoeg.');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Melding opslaan' }).click();
    await page
      .getByText(/niet bereikbaar/)
      .first()
      .waitFor();
    expect(await page.getByLabel('Wat is er gebeurd?').inputValue()).toBe('Eénmaal is genoeg.');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Melding opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Melding opgeslagen' }).waitFor();
    const api = await apiAls(REGISSEUR);
    const { items } = await api.haal<{ items: { adres: string }[] }>('/meldingen?aantal=200');
    expect(items.filter((melding) => melding.adres === adres)).toHaveLength(1);
    await sluit();
  });
});

describe('a session that ended', () => {
  it('leads to the login and back to the screen one wanted', async () => {
    const naam = 'jurist@weert.demo';
    const sessie = await meldAan(naam);
    const { page, context, ga, staatStil, sluit } = await alsBezoeker(browser);
    const [name, value] = sessie.cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url: inject('luwte').adres }]);
    await ga('/dossiers?gebrek=risico');
    await sessie.doe('DELETE', '/sessies/huidige');
    await page
      .getByRole('link', { name: 'Meldingen' })
      .or(page.getByRole('link', { name: 'Vandaag' }))
      .first()
      .click();
    await page.waitForURL(/\/inloggen/);
    await ga('/dossiers?gebrek=risico');
    await page.waitForURL(/\/inloggen\?terug=/);
    await page.getByLabel('Gebruikersnaam').fill(naam);
    await page.getByLabel('Wachtwoord').fill(inject('luwte').wachtwoord);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await page.waitForURL(/\/dossiers\?gebrek=risico$/);
    await staatStil();
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Dossiers']);
    await sluit();
  });

  it('says one thing for a wrong password and for a name that does not exist', async () => {
    const { page, ga, sluit } = await alsBezoeker(browser);
    await ga('/inloggen');
    const probeer = async (gebruikersnaam: string) => {
      await page.getByLabel('Gebruikersnaam').fill(gebruikersnaam);
      await page.getByLabel('Wachtwoord').fill('verkeerd-wachtwoord');
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
      const alert = page.getByRole('alert').first();
      await alert.waitFor();
      return leesbaar(alert);
    };
    const bestaat = await probeer('zorg@dordrecht.demo');
    await page.reload();
    expect(await probeer('niemand@nergens.demo')).toBe(bestaat);
    await sluit();
  });

  it('never leads to another site after signing in', async () => {
    const { page, ga, sluit } = await alsBezoeker(browser);
    await ga('/inloggen?terug=%2F%2Fkwaad.example%2Fpad');
    await page.getByLabel('Gebruikersnaam').fill('burgemeester@weert.demo');
    await page.getByLabel('Wachtwoord').fill(inject('luwte').wachtwoord);
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    expect(new URL(page.url()).origin).toBe(inject('luwte').adres);
    await sluit();
  });
});
