import { readdirSync } from 'node:fs';
import { ROLLEN } from '@luwte/core/toegang';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Antwoord } from '../modules/dossier/dossier.builder.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../platform/testOpstelling.ts';
import { type Bedorven, bedorven } from './testBederf.ts';
import { alleWegen, inhoudVoor, NERGENS, urlVoor, type Weg } from './testVerzoeken.ts';
import { eenWereld, type Iemand, iemand, type Wereld } from './testWereld.ts';

/** R3 of product.md: malformed input at every endpoint is a 4xx in Dutch, never a 5xx, and nothing is stored. */
const PER_WEG = 60;

let o: Opstelling;
let wereld: Wereld;
let wegen: Weg[];
let mensen: Iemand[];
beforeAll(async () => {
  o = await eenOpstelling();
  wereld = await eenWereld(o, 'weert');
  wegen = await alleWegen(o);
  mensen = await Promise.all(ROLLEN.map((rol) => iemand(o, rol, 'weert')));
});
afterAll(() => o.sluit());

/** Logs, and what signing in and using a session moves. */
const BEWEEGT = new Set([
  'verwerking',
  'veiligheidslog',
  'sessie',
  'aanmeldrem',
  'account',
  'dossier_bezoek',
  'idempotentie',
]);
async function vingerafdruk(): Promise<string> {
  const { rows } = await o.deps.db.sqlUitvoerder.executeSql(`select relname as tabel from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`);
  const uit: string[] = [];
  for (const { tabel } of rows) {
    if (BEWEEGT.has(String(tabel))) continue;
    const { rows: som } = await o.deps.db.sqlUitvoerder.executeSql(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as som from ${tabel} t`,
    );
    uit.push(`${tabel} ${som[0]?.som}`);
  }
  const bestanden = readdirSync(o.deps.instellingen.dataMap, { recursive: true, withFileTypes: true })
    .filter((ingang) => ingang.isFile())
    .map(({ name }) => name)
    .sort();
  return [...uit, ...bestanden].join('\n');
}

/** Somebody for whom this road is open. */
async function opener(weg: Weg): Promise<Persoon> {
  if ('openbaar' in weg.toegang) return o.niemand;
  for (const persoon of mensen) {
    const url = urlVoor(
      { ...weg, pad: weg.pad.replace(/:\w+/g, ':id') },
      { ...wereld, beleid: 'x', melder: 'x' },
    );
    const antwoord = await persoon.doe({
      method: weg.methode as 'GET',
      url,
      headers: { 'content-type': 'x/y' },
    });
    if (antwoord.statusCode !== 403) return persoon;
  }
  throw new Error(`${weg.naam}: nobody may`);
}

/** A road that already asks something, asks this as well. */
const metVraag = (url: string, vraag = ''): string =>
  url.includes('?') ? url + vraag.replace('?', '&') : url + vraag;

/** Words that only a library's own message would have. */
const ENGELS = /\b(invalid|expected|unrecognized|required|must|should|received|unexpected|error|failed)\b/i;

/** What is wrong with an answer to something malformed; nothing when it is as it should be. */
function klacht({ statusCode, headers, body }: Antwoord, geval: Bedorven): string | undefined {
  if (statusCode < 400 || statusCode > 499) return `${statusCode} ${body.slice(0, 300)}`;
  if (headers['content-type'] !== 'application/problem+json') return `is ${headers['content-type']}`;
  const probleem = JSON.parse(body) as {
    title: string;
    detail?: string;
    fouten?: { pad: string; reden: string }[];
  };
  const fouten = probleem.fouten ?? [];
  if (geval.lichaam && statusCode === 400 && fouten.length === 0) return 'names no fault';
  if (fouten.length > 60) return `${fouten.length} faults`;
  if (fouten.some(({ pad }) => !pad.startsWith('/'))) return 'a fault without a path';
  const engels = [probleem.title, probleem.detail ?? '', ...fouten.map(({ reden }) => reden)].find((zin) =>
    ENGELS.test(zin),
  );
  return engels && `English: ${engels}`;
}

describe('malformed input', () => {
  it('is a 4xx in Dutch at every endpoint, stores nothing and never is a 5xx', async () => {
    const voor = await vingerafdruk();
    const klachten: string[] = [];
    let gevallen = 0;
    for (const [nummer, weg] of wegen.entries()) {
      const persoon = await opener(weg);
      const basis = inhoudVoor(weg, wereld);
      const soort = basis.headers?.['content-type'] ?? 'application/json';
      const url = urlVoor(weg, wereld);
      for (const geval of bedorven(weg, basis.payload, nummer).slice(0, PER_WEG)) {
        const antwoord = await persoon.doe({
          method: weg.methode as 'GET',
          url: metVraag(geval.url?.(url) ?? url, geval.vraag),
          headers: {
            'if-match': '"999999"',
            ...(geval.payload !== undefined && { 'content-type': soort }),
            ...geval.headers,
          },
          ...(geval.payload !== undefined && { payload: geval.payload }),
        });
        const wat = klacht(antwoord, geval);
        if (wat !== undefined) klachten.push(`${weg.naam}: ${geval.wat}: ${wat}`);
        gevallen += 1;
      }
    }
    expect(klachten).toEqual([]);
    expect(await vingerafdruk()).toBe(voor);
    expect(gevallen).toBeGreaterThan(600);
  });
});

describe('headers', () => {
  const nieuw = (headers: Record<string, string>) =>
    mensen[0]!.doe({
      method: 'POST',
      url: '/api/v1/dossiers',
      payload: { object: { adres: 'A 1' } },
      headers,
    });

  it('refuse an Idempotency-Key of 10 kB, and the same key for something else', async () => {
    expect((await nieuw({ 'idempotency-key': 'x'.repeat(10_240) })).statusCode).toBe(400);
    expect((await nieuw({ 'idempotency-key': 'eenmaal' })).statusCode).toBe(201);
    const anders = await mensen[0]!.doe({
      method: 'POST',
      url: '/api/v1/dossiers',
      payload: { object: { adres: 'B 2' } },
      headers: { 'idempotency-key': 'eenmaal' },
    });
    expect(anders.statusCode).toBe(422);
  });

  it.each(['', '*', '"x"', '1', '"-1"', '"1e9"', '"99999999999999999999"', 'W/"', '"1", "2"', '"1\'--"'])(
    'takes no If-Match %j for a version',
    async (kop) => {
      const antwoord = await mensen[0]!.doe({
        method: 'PATCH',
        url: `/api/v1/dossiers/${wereld.dossier}`,
        payload: { titel: 'x' },
        headers: { 'if-match': kop },
      });
      expect([412, 428]).toContain(antwoord.statusCode);
    },
  );

  it('let no value break out into another header', async () => {
    const waarde = 'a%0d%0aset-cookie:%20luwte_sessie=gestolen';
    for (const url of [`/api/v1/dossiers/${waarde}`, `/api/v1/beleid/${waarde}`, `/${waarde}`]) {
      const antwoord = await mensen[0]!.doe({ method: 'GET', url });
      expect(antwoord.headers['set-cookie']).toBeUndefined();
      expect(antwoord.statusCode).toBe(404);
    }
  });

  it('survive a trace, cookie and id that are nonsense', async () => {
    for (const headers of [
      { traceparent: '00-zzz-1' },
      { traceparent: `00-${"';drop table dossier;--".padEnd(32, 'x')}-1-1` },
      { cookie: 'luwte_sessie=%00' },
      { cookie: `luwte_sessie=${'a'.repeat(4_000)}` },
      { cookie: 'luwte_sessie=%E0%A4%A' },
      { cookie: '=;;;=,' },
      { 'request-id': NERGENS, 'x-request-id': "1'2" },
    ]) {
      const antwoord = await o.niemand.doe({
        method: 'GET',
        url: '/api/v1/sessies/huidige',
        headers,
      } as never);
      expect([headers, antwoord.statusCode]).toEqual([headers, 401]);
    }
  });

  it('refuse a cursor that we did not make', async () => {
    const maak = (...delen: unknown[]) => Buffer.from(JSON.stringify(delen)).toString('base64url');
    const gevallen: [string, string][] = [
      ['/dossiers', '%00'],
      ['/dossiers', maak('laatste', '2026\u0000', NERGENS)],
      ['/dossiers', maak('laatste', '\ud800', NERGENS)],
      ['/dossiers', maak('laatste', 'x'.repeat(300), NERGENS)],
      ['/dossiers', maak('kenmerk', 'x', "' or 1=1 --")],
      ['/dossiers', maak('termijn', 'x', NERGENS)],
      ['/dossiers', maak({ __proto__: 1 })],
      ['/dossiers', Buffer.from('[[[[').toString('base64url')],
      ['/meldingen', maak('0000-01-01T00:00:00Z', NERGENS)],
      ['/meldingen', maak('2026-13-45T00:00:00Z', NERGENS)],
      ['/meldingen', maak(1, 2)],
      [`/dossiers/${wereld.dossier}/gebeurtenissen`, maak('2026-11-21', 9_007_199_254_740_991)],
      [`/dossiers/${wereld.dossier}/gebeurtenissen`, maak('2026-11-21', 1.5)],
      [`/dossiers/${wereld.dossier}/gebeurtenissen`, maak('2026-11-21', -1)],
      [`/dossiers/${wereld.dossier}/documenten`, maak('geen id')],
    ];
    for (const [pad, na] of gevallen) {
      const antwoord = await mensen[0]!.doe({ method: 'GET', url: `/api/v1${pad}?na=${na}` });
      expect([pad, na, antwoord.statusCode]).toEqual([pad, na, 400]);
      expect(antwoord.json().fouten).toHaveLength(1);
    }
  });
});
