// `npm run beeld`: starts the demo, photographs four screens into docs/beeld/ and shows them in the README.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../e2e/browser.ts';
import { startLuwte, WACHTWOORD, WORTEL } from '../e2e/server.ts';

const MAP = join(WORTEL, 'docs', 'beeld');
const BLAD = { width: 1280, height: 960 };

type Kop = { id: string; weken?: { meldingen: number }[]; lopendBesluit?: { openDwangsom?: number } };
type Regel = { id: string; titel?: string; gebreken?: { blokkerend: number; risico: number } };

type Beeld = {
  readonly naam: string;
  /** What somebody who does not see the picture has to know. */
  readonly alt: string;
  /** Goes to the screen and to the part of it that is worth showing. */
  toon(page: Page): Promise<void>;
};

const haal = async <T>(page: Page, pad: string): Promise<T> =>
  (await (await page.request.get(`/api/v1${pad}`)).json()) as T;

const regels = async (page: Page, zoek: string): Promise<Regel[]> =>
  (await haal<{ items: Regel[] }>(page, `/dossiers?${zoek}&aantal=200`)).items;

/** The busiest case with an order that runs: it shows all that the head of a dossier can tell. */
async function sprekendDossier(page: Page): Promise<string> {
  const lijst = await regels(page, 'sorteer=termijn');
  let beste = { id: lijst[0]!.id, punten: -1 };
  for (const { id, gebreken } of lijst) {
    const kop = await haal<Kop>(page, `/dossiers/${id}`);
    const drukte = (kop.weken ?? []).filter((week) => week.meldingen > 0).length;
    const punten =
      drukte +
      (kop.lopendBesluit ? 4 : 0) +
      (kop.lopendBesluit?.openDwangsom ? 2 : 0) +
      (gebreken?.risico ? 1 : 0);
    if (punten > beste.punten) beste = { id, punten };
  }
  return beste.id;
}

/** The case with the most different things to say: by its defects, not by name. */
async function leerzaamDossier(page: Page): Promise<string> {
  let beste = { id: '', codes: 0 };
  for (const { id } of await regels(page, 'sorteer=kenmerk')) {
    const { toets } = await haal<{ toets: { gebreken: { code: string }[] } }>(page, `/dossiers/${id}/toets`);
    const codes = new Set(toets.gebreken.map(({ code }) => code)).size;
    if (codes > beste.codes) beste = { id, codes };
  }
  return beste.id;
}

const BEELDEN: readonly Beeld[] = [
  {
    naam: 'vandaag',
    alt: 'Vandaag: what is fatal, what waits on me, what I wait for, what went quiet',
    toon: async (page) => {
      await page.goto('/');
    },
  },
  {
    naam: 'dossier',
    alt: 'A dossier: whose turn it is, twelve weeks of reports, the running order, the ladder of the policy',
    toon: async (page) => {
      await page.goto(`/dossiers/${await sprekendDossier(page)}`);
    },
  },
  {
    naam: 'dossiercheck',
    alt: 'Timeline with proof strength, and the Dossiercheck: what is missing, by which article, how to repair it',
    toon: async (page) => {
      await page.goto(`/dossiers/${await leerzaamDossier(page)}`);
      const check = page.getByRole('region', { name: 'Dossiercheck' });
      await check.waitFor();
      await check.evaluate((vak) => vak.scrollIntoView({ block: 'start' }));
    },
  },
  {
    naam: 'beleid',
    alt: 'The policy of a municipality as a readable page, each rule with its source',
    toon: async (page) => {
      const { items } = await haal<{ items: { sleutel: string; id: string }[] }>(page, '/beleid');
      const eigen = items.find(({ id }) => id === 'weert') ?? items[0]!;
      await page.goto(`/beleid/${encodeURIComponent(eigen.sleutel)}`);
    },
  },
];

async function fotografeer(): Promise<void> {
  mkdirSync(MAP, { recursive: true });
  const server = await startLuwte();
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({
      baseURL: server.adres,
      viewport: BLAD,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.request.post('/api/v1/sessies', {
      data: { gebruikersnaam: 'casusregisseur@weert.demo', wachtwoord: WACHTWOORD },
    });
    for (const { naam, toon } of BEELDEN) {
      await toon(page);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const foto = await page.screenshot({ path: join(MAP, `${naam}.png`) });
      console.log(`docs/beeld/${naam}.png: ${Math.round(foto.length / 1_000)} kB`);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Puts the pictures between the two marks of the README. */
function vulReadme(): void {
  const pad = join(WORTEL, 'README.md');
  const tekst = readFileSync(pad, 'utf8');
  const plaatjes = BEELDEN.map(({ naam, alt }) => `![${alt}](docs/beeld/${naam}.png)`).join('\n\n');
  const nieuw = tekst.replace(/(<!-- beeld[^>]*-->\n)[\s\S]*?(<!-- \/beeld -->)/, `$1\n${plaatjes}\n\n$2`);
  if (nieuw === tekst && !tekst.includes(plaatjes))
    throw new Error('README.md has no place for the pictures');
  writeFileSync(pad, nieuw);
}

await fotografeer();
vulReadme();
