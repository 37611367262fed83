import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFouten } from './axe.ts';
import { startBrowser } from './browser.ts';
import { alsBezoeker } from './gebruiker.ts';
import { WACHTWOORD } from './server.ts';

const WIE = 'zorg@bergen-op-zoom.demo';
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The authenticator of Chromium itself: makes and uses real passkeys, and unlocks them without a finger. */
async function metAuthenticator(
  context: BrowserContext,
  page: Awaited<ReturnType<BrowserContext['newPage']>>,
) {
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return (isUserVerified: boolean) =>
    cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
}

describe('signing in with a second step', () => {
  it('is set up on the account page, asked the next time, and refused to who cannot unlock the key', async () => {
    const { page, context, sluit } = await alsBezoeker(browser);
    // A passkey belongs to a name, not to a number.
    const adres = inject('luwte').adres.replace('127.0.0.1', 'localhost');
    const zetOntgrendeld = await metAuthenticator(context, page);
    const inloggen = async () => {
      await context.clearCookies();
      await page.goto(`${adres}/inloggen`);
      await page.getByLabel('Gebruikersnaam').fill(WIE);
      await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
    };
    await inloggen();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    await page.goto(`${adres}/account`);
    await page.getByText('Passkey toevoegen').first().click();
    await page.getByLabel('Naam', { exact: true }).fill('Laptop');
    await page.getByLabel('Uw huidige wachtwoord').first().fill(WACHTWOORD);
    await page.getByRole('button', { name: 'Passkey toevoegen' }).click();
    await page.getByRole('button', { name: 'Ik heb ze bewaard' }).waitFor();
    const codes = await page.locator('.luwte-herstelcodes li').allTextContents();
    expect(codes).toHaveLength(10);
    await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
    expect(await axeFouten(page)).toEqual([]);

    await inloggen();
    await page.getByRole('heading', { level: 1, name: 'Nog één stap' }).waitFor();
    expect(await axeFouten(page)).toEqual([]);
    await zetOntgrendeld(false);
    await page.getByRole('button', { name: 'Verder met uw passkey' }).click();
    await page.getByText('De passkey is niet gebruikt.').first().waitFor();
    await zetOntgrendeld(true);
    await page.getByRole('button', { name: 'Verder met uw passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();

    // And without the key, with a code on paper.
    await inloggen();
    await page.getByLabel('Code').fill(codes[0]!);
    await page.getByRole('button', { name: 'Verder', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
    await page.goto(`${adres}/account`);
    await page.getByText('U hebt nog 9 codes.').waitFor();
    await page.getByRole('button', { name: /Weghalen.*Laptop/ }).click();
    await page.getByText('De passkey is weggehaald.').waitFor();
    await sluit();
  });
});
