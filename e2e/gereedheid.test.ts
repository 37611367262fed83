import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { axeFouten, tebreed } from './axe.ts';
import { startBrowser } from './browser.ts';
import { alsGebruiker, BREED, TELEFOON } from './gebruiker.ts';

const WIE = 'casusregisseur@bergen-op-zoom.demo';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A complex case, as far as the making of the team. */
async function eenComplexeZaak(feiten: Record<string, boolean | string>): Promise<string> {
  const api = await apiAls(WIE);
  const { id } = await api.maak<{ id: string }>('/dossiers/importen', {
    formaat: 'luwte-dossier/1',
    gemeente: 'Bergen op Zoom',
    beleid: 'bergen-op-zoom',
    spoor: 'woonoverlast',
    object: { adres: 'Teamstraat 1', woonvorm: 'koop' },
    volledig: ['bewijs', 'lichtere-middelen', 'formeel-spoor'],
    partijen: [
      { id: 'o', rol: 'overlastgever', geboortedatum: '1980-01-01' },
      { id: 'm1', rol: 'melder', huishouden: 'a' },
    ],
    feiten: {
      isWoonoverlast: true,
      bekendBijGemeente: false,
      eigenInstrumentenToereikend: false,
      multidisciplinairEvident: true,
      besprokenMetAanmelder: true,
      gezamenlijkeActieMetGemeenteMogelijk: false,
      gedeeldBelang: true,
      akkoordVerhuurder: 'nvt',
      ...feiten,
    },
    kroniek: [
      { id: 'md1', soort: 'melding', op: '2026-10-02', melder: 'm1', categorieen: ['geluid'] },
      { id: 'g1', soort: 'gesprek', op: '2026-10-10', met: 'overlastgever', gelukt: true },
      {
        id: 'we1',
        soort: 'weging',
        op: '2026-10-14',
        ernstig: true,
        herhaaldelijk: true,
        complexiteit: 'complex',
        motivering: 'Drie partners zijn nodig.',
      },
      { id: 'am1', soort: 'aanmelding', op: '2026-11-02', naar: 'Adviseur Woonoverlast & Handhaving' },
    ],
  });
  return id;
}

describe.each([
  ['wide', BREED],
  ['phone', TELEFOON],
] as const)('what has to be asked before a step, %s', (_naam, scherm) => {
  it('stands at the step: what the file tells already is said, an answer is recorded in place', async () => {
    const id = await eenComplexeZaak({ akkoordPolitie: true, akkoordAdviseur: true });
    const { page, ga, staatStil, klachten, sluit } = await alsGebruiker(browser, WIE, { scherm });
    await ga(`/dossiers/${id}`);
    const lijst = page.getByRole('region', { name: 'Voorwaarden voor een gezamenlijke aanpak' });
    const vraag = (tekst: string) => lijst.getByRole('listitem').filter({ hasText: tekst });
    await vraag('Is er een gedeeld belang').getByText('Staat al vast in het dossier').waitFor();
    const capaciteit = vraag('Is er capaciteit om te starten');
    expect(await capaciteit.getByText(/Staat al vast|Beantwoord:/).count()).toBe(0);
    expect(await axeFouten(page)).toEqual([]);
    expect(await tebreed(page)).toBe(0);

    await capaciteit.getByRole('button', { name: /^Beantwoorden/ }).click();
    const dialoog = page.getByRole('dialog');
    await dialoog.getByRole('radio', { name: 'Ja', exact: true }).check();
    await dialoog.getByLabel(/^(Motivering|Waarom)/).fill('Alle drie de partners hebben tijd vrijgemaakt.');
    await dialoog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialoog.waitFor({ state: 'detached' });
    await staatStil();
    // With every condition met the team can be made up; the list stays with its answer.
    await capaciteit.getByText('Beantwoord: ja').waitFor();
    expect(klachten).toEqual([]);
    await sluit();
  });

  it('asks for own investigation where the meeting is next', async () => {
    const id = await eenComplexeZaak({
      akkoordPolitie: true,
      akkoordAdviseur: true,
      capaciteitBeschikbaar: true,
      teamSamengesteld: true,
    });
    const { page, ga, sluit } = await alsGebruiker(browser, WIE, { scherm });
    await ga(`/dossiers/${id}`);
    const lijst = page.getByRole('region', { name: 'Eigen voorbereiding van elke partner' });
    await lijst.getByText('Zoek dit zelf uit voor deze stap').waitFor();
    await lijst.getByText('Heeft de deelnemer of vervanger mandaat').waitFor();
    expect(await page.getByRole('region', { name: 'Voorwaarden voor een gezamenlijke aanpak' }).count()).toBe(
      0,
    );
    expect(await axeFouten(page)).toEqual([]);
    await sluit();
  });
});
