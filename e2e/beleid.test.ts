import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten, tebreed } from './axe.ts';
import { startBrowser } from './browser.ts';
import { alsGebruiker, BREED, type Gebruiker, heeftFocus, TELEFOON } from './gebruiker.ts';

type Regel = {
  sleutel: string;
  naam: string;
  leeg: number;
  ingevuld: boolean;
  spoor: string;
  gemeente?: string;
};

const GEMEENTE = 'bergen-op-zoom';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const beleidVan = async (wie: string): Promise<readonly Regel[]> =>
  (await (await apiAls(wie)).haal<{ items: Regel[] }>('/beleid')).items;
const gaNaar = ({ ga }: Gebruiker, { sleutel }: Regel, deel?: string) =>
  ga(`/beleid/${encodeURIComponent(sleutel)}${deel ? `?deel=${deel}` : ''}`);
const zonderFouten = async (page: Page): Promise<void> => {
  expect(await axeFouten(page)).toEqual([]);
  expect(await tebreed(page)).toBe(0);
};

// Thousands of lines: axe needs its time.
const LANG = 240_000;

describe.each([
  ['wide', BREED],
  ['phone', TELEFOON],
] as const)('the policy of a town as a page, %s', (_naam, scherm) => {
  it('reads without a WCAG fault or sideways scrolling, and every link on it leads somewhere', {
    timeout: LANG,
  }, async () => {
    const lezer = await alsGebruiker(browser, 'jurist@dordrecht.demo', { scherm });
    const eigen = (await beleidVan('jurist@dordrecht.demo')).filter((regel) => regel.gemeente !== undefined);
    expect(eigen).not.toEqual([]);
    for (const regel of eigen) {
      await gaNaar(lezer, regel);
      await lezer.page.getByRole('heading', { level: 1, name: regel.naam }).waitFor();
      const dood = await lezer.page
        .locator('main a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href')!.slice(1))
            .filter((id) => document.getElementById(decodeURIComponent(id)) === null),
        );
      expect(dood, regel.sleutel).toEqual([]);
      await zonderFouten(lezer.page);
      await lezer.page.getByRole('tab', { name: 'Scenario’s' }).click();
      await lezer.page.getByText(/scenario’s geven wat/).waitFor();
      await zonderFouten(lezer.page);
    }
    expect(lezer.klachten).toEqual([]);
    await lezer.sluit();
  });
});

/** The width of A4 between its margins. */
const PAPIER = { width: 680, height: 960 };

it('reads on paper: no menu, tables as tables, the address of each source', { timeout: LANG }, async () => {
  const { page, ga, sluit } = await alsGebruiker(browser, 'jurist@weert.demo', { scherm: PAPIER });
  const [regel] = await beleidVan('jurist@weert.demo');
  await ga(`/beleid/${encodeURIComponent(regel!.sleutel)}`);
  await page.emulateMedia({ media: 'print' });
  for (const weg of ['navigation', 'banner', 'tablist'] as const) {
    expect(await page.getByRole(weg).count(), weg).toBe(0);
  }
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await tebreed(page)).toBe(0);
  // Column headings stand above their columns; on a telephone of this width each row is a card.
  await page.locator('#brieven').getByRole('columnheader', { name: 'Moet erin staan' }).waitFor();
  const adressen = await page
    .locator('#bronnen a[href^="https://wetten.overheid.nl"]')
    .evaluateAll((links) =>
      links.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')!]),
    );
  expect(adressen.length).toBeGreaterThan(3);
  for (const [gedrukt, adres] of adressen) expect(gedrukt).toContain(adres);
  await sluit();
});

const GOED = { datum: '2026-01-01', tekst: '2:79a', aantal: 500, duur: 500, bedrag: 50_000 } as const;

/** Each step goes on where the one before it stopped. */
describe('four eyes on a version', () => {
  let regel: Regel;
  beforeAll(async () => {
    const alle = await beleidVan(`beleidsmedewerker@${GEMEENTE}.demo`);
    regel = alle.find((b) => !b.ingevuld && b.leeg > 0 && b.spoor === 'woonoverlast')!;
  });

  it('says what is missing, at its place, and stores nothing', async () => {
    const wie = await alsGebruiker(browser, `beleidsmedewerker@${GEMEENTE}.demo`);
    await gaNaar(wie, regel, 'voorstellen');
    await wie.page.getByRole('button', { name: 'Voorstellen', exact: true }).click();
    // The reason and the values, all at once.
    await wie.page.getByRole('alert').getByText('Schrijf waarom u deze versie voorstelt').waitFor();
    await wie.page.getByRole('alert').getByText('Vul deze waarde in.').first().waitFor();
    await wie.page.getByRole('alert').getByText('Vul deze waarde in.').first().click();
    expect(await wie.page.evaluate(() => document.activeElement?.id)).toBe('veld-waarden-0-waarde');
    await zonderFouten(wie.page);
    await wie.sluit();
  });

  it('is proposed with every value and its decision; whoever proposes cannot settle it', async () => {
    const wie = await alsGebruiker(browser, `beleidsmedewerker@${GEMEENTE}.demo`, { scherm: TELEFOON });
    await gaNaar(wie, regel, 'voorstellen');
    const { page } = wie;
    for (const vak of await page.getByLabel('Datum').all()) await vak.fill('2026-01-01');
    for (const vak of await page.getByLabel(/^Waarde/).all()) await vak.fill('2:79a');
    for (const naam of [/^Getal/, /^Hoe lang/, /^Bedrag in euro/]) {
      for (const vak of await page.getByLabel(naam).all()) await vak.fill('500');
    }
    for (const vak of await page.getByLabel('Eenheid').all()) await vak.selectOption('weken');
    // One decision for all of them.
    await page.getByLabel('Besluit of bron voor alle waarden').fill('Raadsbesluit 7');
    await page.getByLabel('Waarom stelt u deze versie voor?').fill('De raad heeft besloten.');
    await zonderFouten(page);
    await page.getByRole('button', { name: 'Voorstellen', exact: true }).click();
    await page.getByText('U heeft dit voorgesteld. Een ander beoordeelt het.').waitFor();
    expect(await page.getByRole('button', { name: 'Activeren' }).count()).toBe(0);
    await zonderFouten(page);
    expect(wie.klachten).toEqual([]);
    await wie.sluit();
  });

  it('waits visibly for the jurist, in the menu and on Vandaag, until it is taken back with a reason', async () => {
    const jurist = await alsGebruiker(browser, `jurist@${GEMEENTE}.demo`, { scherm: TELEFOON });
    await jurist.ga('/');
    await jurist.page.getByRole('heading', { name: 'Een voorstel wacht op u' }).waitFor();
    await jurist.page.getByRole('link', { name: /^Beleid.*Een voorstel wacht op u$/ }).waitFor();
    await zonderFouten(jurist.page);

    const indiener = await alsGebruiker(browser, `beleidsmedewerker@${GEMEENTE}.demo`);
    await gaNaar(indiener, regel, 'log');
    expect(await indiener.page.getByText(/wacht op u|wachten op u/).count()).toBe(0);
    await indiener.page.getByRole('button', { name: 'Intrekken' }).click();
    const dialoog = indiener.page.getByRole('dialog');
    await dialoog.getByRole('button', { name: 'Intrekken' }).click();
    await dialoog.getByRole('alert').getByText('Schrijf uw reden op').waitFor();
    await dialoog.getByLabel('Waarom trekt u het in?').fill('Het besluit wordt herzien.');
    await dialoog.getByRole('button', { name: 'Intrekken' }).click();
    await indiener.page.getByText('Het besluit wordt herzien.').waitFor();
    await zonderFouten(indiener.page);

    await jurist.ga('/');
    expect(await jurist.page.getByText('Een voorstel wacht op u').count()).toBe(0);
    await gaNaar(jurist, regel, 'log');
    await jurist.page.getByText('Het besluit wordt herzien.').waitFor();
    await jurist.page.getByText('Ingetrokken').waitFor();
    expect(await jurist.page.getByRole('button', { name: 'Activeren' }).count()).toBe(0);
    expect(jurist.klachten).toEqual([]);
    await jurist.sluit();
    await indiener.sluit();
  });

  it('is activated by a jurist with a reason, and is then what new dossiers get', async () => {
    // Proposed again with the same values, as the page would send them.
    const api = await apiAls(`beleidsmedewerker@${GEMEENTE}.demo`);
    const pad = `/beleid/${encodeURIComponent(regel.sleutel)}`;
    const { legeWaarden } = await api.haal<{ legeWaarden: { pad: string; soort: keyof typeof GOED }[] }>(pad);
    const waarden = legeWaarden.map(({ pad: plek, soort }) => ({
      pad: plek,
      waarde: GOED[soort],
      ...(soort === 'duur' && { eenheid: 'weken' }),
      bron: 'Raadsbesluit 7',
    }));
    const { id } = await api.maak<{ id: string }>(`${pad}/voorstellen`, {
      waarden,
      toelichting: 'De raad heeft besloten.',
    });

    const wie = await alsGebruiker(browser, `jurist@${GEMEENTE}.demo`);
    await wie.ga('/');
    await wie.page.getByRole('link', { name: /versie van 2 juni 2025$/ }).click();
    const { page } = wie;
    await page.getByText('Raadsbesluit 7').first().waitFor();
    await zonderFouten(page);
    await page.getByRole('button', { name: 'Activeren' }).click();
    const dialoog = page.getByRole('dialog');
    await dialoog.getByRole('button', { name: 'Activeren' }).click();
    await dialoog.getByRole('alert').getByText('Schrijf uw reden op').waitFor();
    await zonderFouten(page);
    await dialoog.getByLabel('Wat heeft u nagelopen?').fill('Besluit gelezen, waarden kloppen.');
    await dialoog.getByRole('button', { name: 'Activeren' }).click();
    await page.getByText('Besluit gelezen, waarden kloppen.').waitFor();
    // Two proposals with the same words: each line that settles one leads to its own.
    const regelMet = (reden: string) => page.getByRole('listitem').filter({ hasText: reden });
    const over = (reden: string) => regelMet(reden).getByRole('link', { name: /^voorstel van / });
    await regelMet('Besluit gelezen, waarden kloppen.').getByText('De raad heeft besloten.').waitFor();
    expect(await over('Het besluit wordt herzien.').getAttribute('href')).not.toBe(`#voorstel-${id}`);
    await over('Besluit gelezen, waarden kloppen.').press('Enter');
    const eigen = page.locator(`[id="voorstel-${id}"]`);
    await heeftFocus(eigen);
    await eigen.getByText(/^Voorgestelde waarden/).click();
    await eigen.getByText('Raadsbesluit 7').first().waitFor();
    await zonderFouten(page);
    await wie.ga('/beleid');
    const lijn = page.getByRole('listitem').filter({ hasText: 'geactiveerd op' });
    await lijn.getByText('in gebruik').waitFor();
    await lijn.getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: 'Ingevuld door de gemeente' }).waitFor();
    await page.getByText('nieuwe dossiers vallen hieronder').waitFor();
    await page.getByRole('tab', { name: 'Verschillen' }).click();
    // First against the text as it was shipped: what was filled in is what differs.
    await page.getByText('verschil').first().waitFor();
    await page.getByText('Raadsbesluit 7').first().waitFor();
    await zonderFouten(page);
    await wie.sluit();
  });
});
