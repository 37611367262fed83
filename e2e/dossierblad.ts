import type { Locator, Page } from 'playwright-core';

/** The page of a dossier as somebody works on it. */
export const dossierblad = (page: Page) => ({
  ladder: page.getByRole('region', { name: 'Ladder' }),
  tijdlijn: page.getByRole('region', { name: 'Tijdlijn' }),
  check: page.getByRole('region', { name: 'Dossiercheck' }),
  /** A rung by its name, with how it stands: `gedaan`, `kan nu`, `later`. */
  trede: (naam: string, stand: string): Locator =>
    page.getByRole('region', { name: 'Ladder' }).getByRole('link', { name: new RegExp(`${naam} ${stand}`) }),
  /** Opens the form of a kind of event from the menu, fills it and saves it. */
  legVast: async (keuze: string, vul: (dialoog: Locator) => Promise<void>): Promise<void> => {
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('button', { name: keuze, exact: true }).click();
    await vulDialoog(page, vul);
  },
});

/** Fills the form that is open and saves it; the form closes when it was accepted. */
export async function vulDialoog(page: Page, vul: (dialoog: Locator) => Promise<void>, knop = 'Vastleggen') {
  const dialoog = page.getByRole('dialog');
  await vul(dialoog);
  await dialoog.getByRole('button', { name: knop, exact: true }).click();
  await dialoog.waitFor({ state: 'detached' });
}

/** Chooses in a group of choices under one question. */
export const kies = (waar: Locator, vraag: string, antwoord: string): Promise<void> =>
  waar.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check();
