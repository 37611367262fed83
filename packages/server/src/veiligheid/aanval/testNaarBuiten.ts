import { Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import type { Vorm } from '../testVerzoeken.ts';
import { type Aanval, metLichaam, vrijeTeksten, zet } from './testAanval.ts';

const ADRES = 'http://169.254.169.254/latest/meta-data/?kwabadres=https://kwab.example/';

/** Who runs the system names the provider; its guard is tried in oidc.int.test.ts. */
const BEWAAKT = ['POST /aanbieders uitgever'];

/** SSRF and open redirect: apart from providers of sign-in, the product fetches no address that somebody typed, and sends nobody to one. */
export function naarBuiten(aanval: () => Aanval): void {
  describe('an address of a website in a field', () => {
    it('is asked for by no road: where one begins to, its guard gets a test here', () => {
      const verdacht = /ur[il]$|url|webhook|callback|redirect|terugnaar|doorsturen/i;
      const velden = aanval().wegen.flatMap((weg) => [
        ...namen(weg.body).map(([naam, vorm]) => [weg.naam, naam, vorm] as const),
        ...weg.query.map(({ name, schema }) => [weg.naam, name, schema] as const),
      ]);
      expect(velden.length).toBeGreaterThan(100);
      const gevonden = velden.filter(
        ([, naam, vorm]) => verdacht.test(naam) || /^ur[il]/.test(vorm.format ?? ''),
      );
      expect(gevonden.map(([weg, naam]) => `${weg} ${naam}`)).toEqual(BEWAAKT);
    });

    it('is never fetched, whatever text it stands in', async () => {
      const { doe } = aanval();
      const gehaald = vi.spyOn(globalThis, 'fetch');
      const verbonden = vi.spyOn(Socket.prototype, 'connect');
      try {
        for (const { weg, lichaam } of metLichaam(aanval())) {
          const alles = vrijeTeksten(weg.body).reduce<unknown>((uit, pad) => zet(uit, pad, ADRES), lichaam);
          expect([weg.naam, (await doe(weg, { lichaam: alles })).statusCode < 500]).toEqual([weg.naam, true]);
        }
        expect(gehaald.mock.calls).toEqual([]);
        // The database may be on a server; nothing else is.
        const adressen = verbonden.mock.calls.map((args) => JSON.stringify(args));
        expect(adressen.filter((adres) => /169\.254|kwab/.test(adres))).toEqual([]);
      } finally {
        gehaald.mockRestore();
        verbonden.mockRestore();
      }
    });

    it('sends nobody there: no road redirects, whatever it is asked', async () => {
      const { wegen, doe, o } = aanval();
      for (const weg of wegen.filter(({ methode }) => methode === 'GET')) {
        const vraag = '?next=//kwab.example&terug=https://kwab.example&url=//kwab.example';
        const { statusCode, headers } = await doe(weg, { vraag });
        expect([weg.naam, Math.floor(statusCode / 100) === 3, headers.location]).toEqual([
          weg.naam,
          false,
          undefined,
        ]);
      }
      for (const url of [
        '//kwab.example',
        '/%2f%2fkwab.example',
        '/\\kwab.example',
        '/https://kwab.example',
        '/.//kwab.example',
      ]) {
        const { headers } = await o.niemand.doe({ method: 'GET', url });
        expect([url, String(headers.location ?? '')]).toEqual([url, expect.not.stringContaining('kwab')]);
      }
    });
  });
}

const namen = (vorm: Vorm | undefined): [string, Vorm][] =>
  Object.entries(vorm?.properties ?? {}).flatMap(([naam, deel]) => [
    [naam, deel] as [string, Vorm],
    ...namen(deel),
  ]);
