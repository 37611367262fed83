import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten, tebreed } from './axe.ts';
import { startBrowser } from './browser.ts';
import {
  alsBezoeker,
  alsGebruiker,
  BREED,
  type Gebruiker,
  heeftFocus,
  leesbaar,
  TELEFOON,
} from './gebruiker.ts';
import {
  alleSchermen,
  SCHERMEN_VAN_BEHEER,
  SCHERMEN_VAN_PRIVACY,
  SCHERMEN_ZONDER_SESSIE,
  type Scherm,
  schermenVanPartner,
} from './schermen.ts';
import { telInteracties } from './toetsenbord.ts';

const REGISSEUR = 'casusregisseur@weert.demo';
/** Start pages differ per role; these show another one than the casusregisseur's. */
const ANDERE_ROLLEN = ['intake', 'burgemeester', 'boa'] as const;
const START: readonly Scherm[] = [{ naam: 'Start', pad: '/', kop: /.+/ }];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the instruments of this file', () => {
  it('find a planted fault: without text, too wide, refused by the content security policy', async () => {
    const { page, ga, klachten, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga('/beleid');
    expect(klachten).toEqual([]);
    await page.evaluate(() => {
      const knop = document.createElement('button');
      knop.append(document.createElement('br'));
      const breed = document.createElement('div');
      breed.append('x'.repeat(2_000));
      const stijl = document.createElement('style');
      stijl.append('body { color: red }');
      document.querySelector('main')?.append(knop, breed);
      document.head.append(stijl);
    });
    expect((await axeFouten(page)).join()).toContain('button-name');
    expect(await tebreed(page)).toBeGreaterThan(0);
    await expect.poll(() => klachten.join()).toContain('Content Security Policy');
    await sluit();
  });
});

describe('the house style of another municipality', () => {
  it('dresses every screen after signing in, without a WCAG fault, and goes with who signs out', async () => {
    const { page, ga, sluit } = await alsGebruiker(browser, 'casusregisseur@dordrecht.demo');
    const api = await apiAls('casusregisseur@dordrecht.demo');
    const { items } = await api.haal<{ items: { id: string }[] }>('/dossiers?sorteer=termijn&aantal=1');
    const kleur = () =>
      page.locator('header').evaluate((kop) => getComputedStyle(kop).getPropertyValue('background-color'));
    for (const pad of ['/', '/dossiers', `/dossiers/${items[0]!.id}`, '/meldingen/nieuw', '/beleid']) {
      await ga(pad);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await axeFouten(page), pad).toEqual([]);
    }
    const eigen = await kleur();
    await page.evaluate(() => document.body.classList.remove('rivier-theme'));
    expect(await kleur()).not.toBe(eigen);
    await ga('/');
    expect(await kleur()).toBe(eigen);
    await page.getByRole('button', { name: 'Meer' }).click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL('**/inloggen');
    expect(await page.locator('body').getAttribute('class')).not.toContain('rivier');
    await sluit();
  });
});

describe('every screen, wide and on a phone', () => {
  /** Each screen is asked for once and then looked at in both widths. */
  const bekijk = async ({ page, ga, klachten }: Gebruiker, schermen: readonly Scherm[]) => {
    const fouten: string[] = [];
    for (const { naam, pad, kop } of schermen) {
      await page.setViewportSize(BREED);
      await ga(pad);
      await page.getByRole('heading', { level: 1, name: kop }).waitFor();
      for (const breedte of [BREED, TELEFOON]) {
        await page.setViewportSize(breedte);
        const waar = `${naam}, ${breedte.width} px`;
        const breed = await tebreed(page);
        if (breed > 0) fouten.push(`${waar}: ${breed} px too wide`);
        fouten.push(...(await axeFouten(page)).map((fout) => `${waar}: ${fout}`));
      }
      fouten.push(...klachten.splice(0).map((klacht) => `${naam}: console: ${klacht}`));
    }
    return fouten;
  };

  it.each([
    ['casusregisseur', async () => alleSchermen(await apiAls(REGISSEUR))],
    ['beheerder', async () => SCHERMEN_VAN_BEHEER],
    ['corporatie', async () => schermenVanPartner(await apiAls(REGISSEUR))],
    ['privacyfunctionaris', async () => SCHERMEN_VAN_PRIVACY],
    ...ANDERE_ROLLEN.map((rol) => [rol, async () => START] as const),
  ] as const)(
    'of a %s has no WCAG 2.2 AA fault, does not scroll sideways and leaves the console silent',
    async (rol, schermen) => {
      const gebruiker = await alsGebruiker(browser, `${rol}@weert.demo`);
      expect(await bekijk(gebruiker, await schermen())).toEqual([]);
      await gebruiker.sluit();
    },
  );

  it('of whoever has no session: no fault, no sideways scrolling, a silent console', async () => {
    const bezoeker = await alsBezoeker(browser);
    expect(await bekijk(bezoeker, SCHERMEN_ZONDER_SESSIE)).toEqual([]);
    await bezoeker.sluit();
  });
});

describe('by keyboard', () => {
  it('skips to the content with the first Tab', async () => {
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga('/dossiers');
    await page.keyboard.press('Tab');
    const over = page.getByRole('link', { name: 'Naar de inhoud' });
    await heeftFocus(over);
    expect(await over.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inHoofd = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inHoofd).toBe(true);
    await sluit();
  });

  it('opens a known dossier in four interactions: slash, text, Enter', async () => {
    const api = await apiAls(REGISSEUR);
    const { items } = await api.haal<{ items: { kenmerk: string; adres: string }[] }>('/dossiers?aantal=1');
    const { page, ga, staatStil, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga('/beleid');
    const doe = telInteracties(page);
    await doe.toets('/');
    await doe.typ(items[0]!.kenmerk);
    await page.getByRole('option', { name: new RegExp(items[0]!.kenmerk) }).waitFor();
    await doe.toets('Enter');
    await page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/);
    await staatStil();
    expect(await leesbaar(page.getByRole('main'))).toContain(items[0]!.kenmerk);
    expect(doe.aantal).toBeLessThanOrEqual(4);
    expect(page.url()).not.toContain(items[0]!.kenmerk);
    await sluit();
  });

  it('jumps over the timeline to the Dossiercheck', async () => {
    const schermen = await alleSchermen(await apiAls(REGISSEUR));
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(schermen.find((s) => s.naam === 'Dossier')!.pad);
    const over = page.getByRole('link', { name: 'Naar de Dossiercheck' });
    await over.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const waar = await page.evaluate(() =>
      document.activeElement?.closest('section')?.getAttribute('aria-label'),
    );
    expect(waar).toBe('Dossiercheck');
    await sluit();
  });

  it('opens Wat als ik with w, and two Tabs after the skip link to the Dossiercheck', async () => {
    const schermen = await alleSchermen(await apiAls(REGISSEUR));
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(schermen.find((s) => s.naam === 'Dossier')!.pad);
    const knop = page.getByRole('button', { name: 'Wat als ik …' });
    await page.keyboard.press('w');
    const dialoog = page.getByRole('dialog', { name: 'Wat als ik …' });
    await heeftFocus(dialoog.getByLabel('Wat zou er gebeuren?'));
    await page.keyboard.press('Escape');
    await dialoog.waitFor({ state: 'detached' });
    await heeftFocus(knop);
    await page.getByRole('link', { name: 'Naar de Dossiercheck' }).focus();
    await page.keyboard.press('Enter');
    const doe = telInteracties(page);
    await doe.naar(knop, 3);
    expect(doe.aantal).toBeLessThanOrEqual(2);
    await sluit();
  });

  it('starts at the first question, also of a form that waits for who may fill it in', async () => {
    const jurist = await apiAls('jurist@weert.demo');
    const { id } = await jurist.maak<{ id: string }>('/dossiers/importen', {
      formaat: 'luwte-dossier/1',
      gemeente: 'Weert',
      beleid: 'weert',
      spoor: 'woonoverlast',
      object: { adres: 'Invorderlaan 3', woonvorm: 'koop' },
      partijen: [{ id: 'o', rol: 'overlastgever' }],
      kroniek: [
        {
          id: 'b1',
          soort: 'besluit',
          op: '2026-09-01',
          besluitId: 'lod',
          orgaan: 'burgemeester',
          maatregel: 'last-onder-dwangsom',
          geadresseerden: ['o'],
        },
      ],
    });
    const { page, ga, sluit } = await alsGebruiker(browser, 'jurist@weert.demo');
    await ga(`/dossiers/${id}`);
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Invorderingsbeschikking', exact: true }).click();
    const dialoog = page.getByRole('dialog', { name: 'Invorderingsbeschikking vastleggen' });
    await heeftFocus(dialoog.getByLabel('Bij welk besluit?'));
    await page.keyboard.press('Escape');
    await dialoog.waitFor({ state: 'detached' });
    await heeftFocus(page.getByRole('button', { name: 'Toevoegen' }));
    await sluit();
  });

  it('holds what can be done with an event behind one stop of the Tab key', async () => {
    const schermen = await alleSchermen(await apiAls(REGISSEUR));
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(schermen.find((s) => s.naam === 'Dossier')!.pad);
    const regels = page.getByRole('region', { name: 'Tijdlijn' }).getByRole('list').first().locator('> li');
    const knoppen = await regels.evaluateAll((lijst) =>
      lijst.map((li) => li.querySelectorAll('button').length),
    );
    expect(knoppen.length).toBeGreaterThan(0);
    expect(Math.max(...knoppen)).toBe(1);
    const acties = regels.getByRole('button', { name: /^Acties bij .+ van / }).first();
    const keuze = regels.getByRole('button', { name: 'Wie kan dit zien?' });
    await acties.focus();
    await page.keyboard.press('Enter');
    // From the first choice round to the last.
    await page.keyboard.press('ArrowUp');
    await heeftFocus(keuze);
    await page.keyboard.press('Escape');
    await keuze.waitFor({ state: 'detached' });
    await heeftFocus(acties);
    await sluit();
  });

  it('opens Toevoegen with n in a dossier, and a new melding elsewhere', async () => {
    const schermen = await alleSchermen(await apiAls(REGISSEUR));
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(schermen.find((s) => s.naam === 'Dossier')!.pad);
    await page.keyboard.press('n');
    const toevoegen = page.getByRole('button', { name: 'Toevoegen' });
    await expect.poll(() => toevoegen.getAttribute('aria-expanded')).toBe('true');
    await ga('/dossiers');
    await page.keyboard.press('n');
    await page.waitForURL(/\/meldingen\/nieuw$/);
    await sluit();
  });

  it('goes from the Dossiercheck to an event that the timeline has not loaded yet', async () => {
    const api = await apiAls(REGISSEUR);
    const meldingen = Array.from({ length: 120 }, (_, i) => ({
      id: `m${i}`,
      soort: 'melding',
      op: `2025-${String(2 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      melder: 'm',
      categorieen: ['geluid'],
    }));
    const { id } = await api.maak<{ id: string }>('/dossiers/importen', {
      formaat: 'luwte-dossier/1',
      gemeente: 'Weert',
      beleid: 'weert',
      spoor: 'woonoverlast',
      object: { adres: 'Langelijnlaan 3', woonvorm: 'koop' },
      partijen: [
        { id: 'm', rol: 'melder' },
        { id: 'o', rol: 'overlastgever' },
      ],
      kroniek: [{ id: 'w1', soort: 'waarschuwing', op: '2025-01-05', gedrag: ['Geen lawaai'] }, ...meldingen],
    });
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(`/dossiers/${id}`);
    expect(await page.locator('#g-w1').count()).toBe(0);
    // What the filter would hide is shown as well.
    await page.getByRole('button', { name: 'Gesprek en hulp' }).click();
    await page.getByRole('region', { name: 'Dossiercheck' }).locator('a[href="#g-w1"]').first().click();
    await page.waitForFunction(() => document.activeElement?.id === 'g-w1');
    expect(await page.locator('#g-w1').evaluate((el) => el.getBoundingClientRect().top)).toBeGreaterThan(0);
    await sluit();
  });

  it('comes back where one was: after a form to its button, after a finished task to its list', async () => {
    const schermen = await alleSchermen(await apiAls(REGISSEUR));
    const { page, ga, staatStil, sluit } = await alsGebruiker(browser, REGISSEUR);
    await ga(schermen.find((s) => s.naam === 'Dossier')!.pad);
    const toevoegen = page.getByRole('button', { name: 'Toevoegen' });
    await toevoegen.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const dialoog = page.getByRole('dialog', { name: 'Gesprek vastleggen' });
    await dialoog.getByLabel('Met wie?').selectOption('Melder');
    await dialoog.getByRole('group', { name: 'Is er gesproken?' }).getByLabel('Ja').check();
    await page.keyboard.press('Control+Enter');
    await dialoog.waitFor({ state: 'detached' });
    await heeftFocus(toevoegen);

    await ga('/');
    const lijst = page.getByRole('region', { name: 'Aan mij' });
    const gereed = lijst.getByRole('button', { name: /^Gereed/ }).first();
    const knop = await gereed.elementHandle();
    await gereed.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((el) => !el?.isConnected, knop);
    await staatStil();
    await expect.poll(() => lijst.evaluate((vak) => vak.contains(document.activeElement))).toBe(true);
    await sluit();
  });

  it.each(['/', '/dossiers', '/meldingen/nieuw', 'dossier'])(
    'shows where the focus is on %s, in the order of reading, and nothing holds it',
    async (pad) => {
      const schermen = await alleSchermen(await apiAls(REGISSEUR));
      const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR);
      await ga(pad === 'dossier' ? schermen.find((s) => s.naam === 'Dossier')!.pad : pad);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const fouten: string[] = [];
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press('Tab');
        const stand = await page.evaluate(() => {
          const el = document.activeElement as HTMLElement;
          const stijl = getComputedStyle(el);
          const omlijst = (s: CSSStyleDeclaration) =>
            (s.outlineStyle !== 'none' && Number.parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none';
          const vak = el.getBoundingClientRect();
          const marker = window as unknown as { vorige?: Element };
          const achteruit =
            marker.vorige !== undefined &&
            (el.compareDocumentPosition(marker.vorige) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          const zelfde = marker.vorige === el;
          marker.vorige = el;
          return {
            zelfde,
            naam: `${el.tagName} ${(el.getAttribute('aria-label') ?? el.textContent ?? '').trim().slice(0, 40)} ${el.id}`,
            uit: el === document.body,
            datum: el instanceof HTMLInputElement && /date|time/.test(el.type),
            zichtbaar:
              omlijst(stijl) || (el.parentElement !== null && omlijst(getComputedStyle(el.parentElement))),
            inBeeld: vak.bottom > 0 && vak.top < innerHeight && vak.width > 0,
            achteruit,
          };
        });
        if (stand.uit) break;
        // A date is one field with a stop for each part; the browser itself draws where the focus is inside.
        const inDatum = stand.datum && stand.zelfde;
        if (stand.zelfde && !inDatum) fouten.push(`${stand.naam}: Tab does not leave it`);
        if (!stand.zichtbaar && !inDatum) fouten.push(`${stand.naam}: focus not visible`);
        if (!stand.inBeeld) fouten.push(`${stand.naam}: out of sight`);
        if (stand.achteruit) fouten.push(`${stand.naam}: stands before the one before it`);
      }
      expect(fouten).toEqual([]);
      await sluit();
    },
  );
});

describe('the stand van zaken on paper', () => {
  /** Half of A4 at 96 dots per inch: 210 by 148.5 mm. */
  const HALF_A4 = { width: 794, height: 561 };

  it('fits on half a page and names nobody', async () => {
    const api = await apiAls(REGISSEUR);
    const { id } = await api.maak<{ id: string }>('/dossiers/importen', {
      formaat: 'luwte-dossier/1',
      gemeente: 'Weert',
      beleid: 'weert',
      spoor: 'woonoverlast',
      object: { adres: 'Halfpaginalaan 3', woonvorm: 'koop' },
      partijen: [
        { id: 'm', rol: 'melder', naam: 'Margje Melderink', telefoon: '0612340000' },
        { id: 'o', rol: 'overlastgever', naam: 'Onno Overlastema', geboortedatum: '1980-02-03' },
      ],
      kroniek: [
        {
          id: 'g1',
          soort: 'melding',
          op: '2026-09-01T23:00',
          melder: 'm',
          categorieen: ['geluid'],
          toelichting: 'Margje Melderink hoort Onno Overlastema.',
        },
        { id: 'g2', soort: 'gesprek', op: '2026-09-10', met: 'overlastgever', gelukt: true },
      ],
    });
    const { page, ga, sluit } = await alsGebruiker(browser, REGISSEUR, { scherm: HALF_A4 });
    await ga(`/dossiers/${id}/stand-van-zaken`);
    await page.emulateMedia({ media: 'print' });
    const blad = page.getByRole('main');
    const tekst = await leesbaar(blad);
    expect(tekst.length).toBeGreaterThan(100);
    for (const naam of [
      'Margje',
      'Melderink',
      'Onno',
      'Overlastema',
      'Halfpaginalaan',
      '0612340000',
      '1980',
    ]) {
      expect(tekst).not.toContain(naam);
    }
    const hoog = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(hoog).toBeLessThanOrEqual(HALF_A4.height);
    await sluit();
  });
});
