import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiAls } from './api.ts';
import { startBrowser } from './browser.ts';
import { dossierblad } from './dossierblad.ts';
import { alsGebruiker, leesbaar } from './gebruiker.ts';
import { alleSchermen } from './schermen.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Words that belong to one town's policy and to no other town's screens. */
const VREEMD = {
  weert: ['casusregiehouder', 'Kerngroep', 'Interventieteam', 'Bergen op Zoom', 'Dordrecht'],
  'bergen-op-zoom': ['vooraankondiging', 'Weert', 'Dordrecht', 'Kerngroep'],
  dordrecht: ['vooraankondiging', 'casusregiehouder', 'Weert', 'Bergen op Zoom'],
} as const;

describe("a town's screens speak that town's words", () => {
  it.each(Object.entries(VREEMD))('%s shows no word of another town', async (gemeente, vreemd) => {
    const naam = `casusregisseur@${gemeente}.demo`;
    const schermen = await alleSchermen(await apiAls(naam));
    const { page, ga, sluit } = await alsGebruiker(browser, naam);
    const gevonden: string[] = [];
    for (const scherm of schermen) {
      await ga(scherm.pad);
      await page.getByRole('heading', { level: 1, name: scherm.kop }).waitFor();
      const tekst = (await leesbaar(page.getByRole('main'))).toLowerCase();
      expect(tekst.length, scherm.naam).toBeGreaterThan(20);
      for (const woord of vreemd) {
        if (tekst.includes(woord.toLowerCase())) gevonden.push(`${scherm.naam}: ${woord}`);
      }
    }
    expect(gevonden).toEqual([]);
    await sluit();
  });

  it('Weert draws its own rungs: officiële waarschuwing, then vooraankondiging', async () => {
    const naam = 'casusregisseur@weert.demo';
    const schermen = await alleSchermen(await apiAls(naam));
    const { page, ga, sluit } = await alsGebruiker(browser, naam);
    await ga(schermen.find((scherm) => scherm.naam === 'Dossier')!.pad);
    const treden = await dossierblad(page).ladder.getByRole('listitem').allInnerTexts();
    const plaats = (woord: string) => treden.findIndex((trede) => trede.includes(woord));
    expect(plaats('Officiële waarschuwing')).toBeGreaterThan(0);
    expect(plaats('Vooraankondiging')).toBe(plaats('Officiële waarschuwing') + 1);
    await sluit();
  });
});
