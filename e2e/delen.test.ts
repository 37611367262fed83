import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten, tebreed } from './axe.ts';
import { startBrowser } from './browser.ts';
import { dag } from './dag.ts';
import { alsGebruiker, heeftFocus, leesbaar, TELEFOON } from './gebruiker.ts';
import { metPartners } from './schermen.ts';

type Vraag = { readonly vraag: string; readonly status: string; readonly persoon?: string };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const tekstVan = async (plek: Locator): Promise<string> =>
  (await leesbaar(plek)).replaceAll(/\s+/g, ' ').trim();

describe('sharing one item', () => {
  it('shows the partner what the preview showed, until it is taken back [DOR-3.2.2-03]', async () => {
    const naam = 'casusregisseur@weert.demo';
    const { id } = await metPartners(await apiAls(naam));
    const { page, ga, staatStil, sluit } = await alsGebruiker(browser, naam);
    await ga(`/dossiers/${id}`);
    // By keyboard from the event on: its menu, the choice, the dialog.
    const tijdlijn = page.getByRole('region', { name: 'Tijdlijn' });
    await tijdlijn.getByRole('button', { name: 'Gesprek en hulp' }).click();
    await tijdlijn
      .getByRole('button', { name: /^Acties bij gesprek van /i })
      .first()
      .press('Enter');
    await tijdlijn.getByRole('button', { name: 'Delen', exact: true }).press('Enter');
    const dialoog = page.getByRole('dialog');
    // Its questions load first; the focus is then at the first of them and not at the cross.
    await heeftFocus(dialoog.getByLabel('Met wie?'));
    await dialoog.getByLabel('Met wie?').selectOption({ label: 'Politie Weert' });
    await dialoog
      .getByRole('radio', { name: /^Convenant/ })
      .first()
      .press('Space');
    await dialoog.getByLabel('Tot en met welke dag?').fill(dag(7));
    await dialoog.getByLabel('Waarvoor heeft de ander dit nodig?').fill('Weten wat er is afgesproken');
    await dialoog.getByLabel('Waarom is het nodig?').fill('De wijkagent komt als eerste aan de deur');
    await staatStil();
    const voorbeeld = dialoog.getByRole('region', { name: 'Dit ziet de ander' });
    const beloofd = (await tekstVan(voorbeeld)).replace('Dit ziet de ander ', '');
    expect(beloofd).toContain('Weten wat er is afgesproken');
    expect(beloofd).not.toContain('komt als eerste aan de deur');
    expect(await axeFouten(page)).toEqual([]);
    await dialoog.getByRole('button', { name: 'Delen', exact: true }).press('Enter');
    await page.getByText('Dit is gedeeld.').waitFor();

    const partner = await alsGebruiker(browser, 'politie@weert.demo');
    await partner.ga(`/dossiers/${id}`);
    const gekregen = partner.page.getByRole('region', { name: 'Met u gedeeld' });
    expect(await tekstVan(gekregen)).toContain(beloofd);
    expect(await axeFouten(partner.page)).toEqual([]);

    await page.getByRole('tab', { name: 'Gedeeld' }).press('Enter');
    const knop = page.getByRole('button', { name: 'Stop met delen met Politie Weert' });
    await knop.press('Enter');
    await page.getByLabel('Waarom stopt u?').fill('Niet meer nodig');
    expect(await axeFouten(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stoppen met delen' }).press('Enter');
    await page.getByText('Dit wordt niet meer gedeeld.').waitFor();
    await partner.ga(`/dossiers/${id}`);
    expect(await tekstVan(gekregen)).toContain('Er is nu niets met u gedeeld.');
    await Promise.all([sluit(), partner.sluit()]);
  });
});

describe('a question to a partner', () => {
  it('is answered on a phone, and its answer is gone when the colour drops', async () => {
    const regie = await apiAls('casusregisseur@dordrecht.demo');
    const { id } = await metPartners(regie);
    const vragen = await regie.haal<{ items: Vraag[] }>(`/dossiers/${id}/informatievragen`);
    const open = vragen.items.find(({ status, persoon }) => status === 'open' && persoon !== undefined)!;

    const partner = await alsGebruiker(browser, 'corporatie@dordrecht.demo', { scherm: TELEFOON });
    await partner.ga('/');
    await partner.page.getByRole('listitem').filter({ hasText: open.vraag }).getByRole('button').click();
    const dialoog = partner.page.getByRole('dialog', { name: 'Vraag van de gemeente' });
    // The first group chooses whether there is an answer at all.
    for (const groep of (await dialoog.getByRole('group').all()).slice(1)) {
      await groep.getByRole('radio', { name: 'Ja' }).check();
    }
    expect(await axeFouten(partner.page)).toEqual([]);
    expect(await tebreed(partner.page)).toBe(0);
    await dialoog.getByRole('button', { name: 'Antwoord versturen' }).click();
    await partner.page.getByText('Uw antwoord is verstuurd.').waitFor();
    await partner.sluit();

    const { page, ga, sluit } = await alsGebruiker(browser, 'casusregisseur@dordrecht.demo');
    await ga(`/dossiers/${id}`);
    const lijst = page.getByRole('region', { name: 'Vragen aan partners' });
    const regel = lijst.getByRole('listitem').filter({ hasText: open.vraag });
    expect(await tekstVan(regel)).toMatch(/Beantwoord/);
    await regie.maak(`/dossiers/${id}/gebeurtenissen`, {
      soort: 'kleur',
      op: dag(0),
      kleur: 'groen',
      personen: [open.persoon],
      organisaties: ['Politie Dordrecht', 'Jongerenwerk Dordrecht'],
      motivering: 'Het gaat beter.',
    });
    await ga(`/dossiers/${id}`);
    expect(await tekstVan(regel)).toMatch(/Te verwijderen/);
    expect(await axeFouten(page)).toEqual([]);
    await sluit();
  });
});

describe('the people and organisations, by keyboard only', () => {
  it('adds a participant to a convenant and reads the rights of one role', async () => {
    const { page, ga, staatStil, sluit } = await alsGebruiker(browser, 'beheerder@weert.demo');
    await ga('/beheer/organisaties');
    await page.getByRole('button', { name: /^Team toevoegen ?: Zorgpartner Weert/ }).press('Enter');
    await page.keyboard.type('Wijkteam Noord');
    await page.keyboard.press('Enter');
    await page.getByText('Teams: Wijkteam Noord').waitFor();

    await ga('/beheer/convenanten');
    const knop = page.getByRole('button', { name: /^Deelnemer toevoegen ?: Convenant aanpak overlast/ });
    await knop.press('Enter');
    const dialoog = page.getByRole('dialog');
    expect(await axeFouten(page)).toEqual([]);
    await dialoog.getByLabel('Organisatie').press('J');
    await page.keyboard.press('Tab');
    await page.keyboard.type('de manager');
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: 'de manager' }).or(page.getByText('de manager')).first().waitFor();
    await dialoog.waitFor({ state: 'detached' });

    await ga('/beheer/rollen');
    const tabel = page.getByRole('table', { name: 'Rollen en handelingen' });
    const alle = await tabel.getByRole('columnheader').count();
    await page.getByLabel('Rol', { exact: true }).press('B');
    await staatStil();
    expect(await tabel.getByRole('columnheader').count()).toBe(2);
    expect(alle).toBeGreaterThan(2);
    expect(await axeFouten(page)).toEqual([]);
    await sluit();
  });
});
