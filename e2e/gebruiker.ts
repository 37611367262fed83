import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { apiAls } from './api.ts';

export const BREED = { width: 1280, height: 900 };
export const TELEFOON = { width: 390, height: 844 };

/** A person behind a browser of their own. */
export type Gebruiker = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console and the page complained about so far: errors, refused content, uncaught exceptions. */
  readonly klachten: string[];
  /** Goes to a screen and waits until it stands still. */
  ga(pad: string): Promise<void>;
  /** Waits until the screen has its heading and everything it asked for. */
  staatStil(): Promise<void>;
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
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const klachten: string[] = [];
  page.on('console', (bericht) => {
    if (bericht.type() === 'error' || bericht.type() === 'warning') klachten.push(bericht.text());
  });
  page.on('pageerror', (fout) => klachten.push(String(fout)));
  const staatStil = volgVerkeer(page);
  return {
    page,
    context,
    klachten,
    ga: async (pad) => {
      await page.goto(pad);
      await staatStil();
    },
    staatStil,
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

/** Waits until the screen shows its heading, nothing is on its way and what came in has been drawn. */
function volgVerkeer(page: Page): () => Promise<void> {
  let onderweg = 0;
  page.on('request', () => {
    onderweg += 1;
  });
  const klaar = () => {
    onderweg -= 1;
  };
  page.on('requestfinished', klaar);
  page.on('requestfailed', klaar);
  const getekend = () =>
    page.evaluate(
      () => new Promise<void>((ja) => requestAnimationFrame(() => requestAnimationFrame(() => ja()))),
    );
  return async () => {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // An answer may lead to the next question, so look again after drawing.
    for (let rustig = 0; rustig < 2; ) {
      await getekend();
      rustig = onderweg === 0 ? rustig + 1 : 0;
    }
  };
}

/** What people read there: hidden text is left out, and pieces stand apart as they do on the screen. */
export const leesbaar = (plek: Locator): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: this is the question, what is shown
  plek.innerText();

/** The focus goes somewhere after the screen was drawn, so it may take a moment. */
export const heeftFocus = (plek: Locator): Promise<void> =>
  expect.poll(() => plek.evaluate((el) => el === document.activeElement)).toBe(true);
