import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { apiAls } from './api.ts';

export const BREED = { width: 1280, height: 900 };
export const TELEFOON = { width: 390, height: 844 };

/** A person behind a browser of their own. */
export type Gebruiker = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console and the page complained about so far: errors, refused content, uncaught exceptions. */
  readonly klachten: string[];
  /** Goes to a screen and waits until it shows its heading and no longer loads. */
  ga(pad: string): Promise<void>;
  sluit(): Promise<void>;
};

type Opties = { readonly scherm?: { width: number; height: number } };

/** A browser window with nobody signed in. */
export async function alsBezoeker(browser: Browser, opties: Opties = {}): Promise<Gebruiker> {
  const context = await browser.newContext({
    baseURL: inject('luwte').adres,
    viewport: opties.scherm ?? BREED,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const klachten: string[] = [];
  page.on('console', (bericht) => {
    if (bericht.type() === 'error' || bericht.type() === 'warning') klachten.push(bericht.text());
  });
  page.on('pageerror', (fout) => klachten.push(String(fout)));
  return {
    page,
    context,
    klachten,
    ga: async (pad) => {
      await page.goto(pad);
      await staatStil(page);
    },
    sluit: () => context.close(),
  };
}

/** Signed in as a demo account, e.g. `casusregisseur@weert.demo`. The login screen has a journey of its own. */
export async function alsGebruiker(
  browser: Browser,
  gebruikersnaam: string,
  opties: Opties = {},
): Promise<Gebruiker> {
  const [{ cookie }, gebruiker] = await Promise.all([apiAls(gebruikersnaam), alsBezoeker(browser, opties)]);
  const [name, ...rest] = cookie.split('=');
  await gebruiker.context.addCookies([
    { name: name!, value: rest.join('='), url: inject('luwte').adres, httpOnly: true, sameSite: 'Strict' },
  ]);
  return gebruiker;
}

/** The screen shows its heading, and nothing is on its way any more. */
export async function staatStil(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}
