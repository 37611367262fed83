/**
 * What does row-level security cost on the worklist? (issue 4: ratio <= 1.5; product.md P3)
 *
 * 200,000 dossiers in one municipality and 20,000 in another, on PostgreSQL, in a database of its own that is dropped
 * afterwards. The list of the product itself (`lijstDossiers`, with its tasks) is asked as a regisseur who may see all, as
 * a boa for whom the compartments are closed, as a corporatie with a place in 40 dossiers and as the police with a place in
 * 60,000: page 1 and page 34 of 100. Then the same with row-level security switched off on every table. The two take turns,
 * round by round, so that a busy machine slows both.
 *
 * Usage: DATABASE_URL=postgres://... tsx bench/werklijst.ts [--rondes N]   Writes results/werklijst.json.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { zDossierFilter } from '@luwte/core/contract';
import { beoordeelToegang, type Wie } from '@luwte/core/toegang';
import pg from 'pg';
import { lijstDossiers } from '../packages/server/src/modules/dossier/lijstDossiers.ts';
import { type Database, openDatabase } from '../packages/server/src/platform/db/index.ts';
// Says what our requests carry beside those of the library.
import type {} from '../packages/server/src/platform/http/app.ts';
import { vulWerklijst, WIE_TE_METEN } from './werklijstGegevens.ts';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('Zet DATABASE_URL op een PostgreSQL waarop een database gemaakt mag worden.');
const RONDES = Number(process.argv[process.argv.indexOf('--rondes') + 1] || 0) || 25;
const UITVOER = fileURLToPath(new URL('./results/werklijst.json', import.meta.url));
const GRENS = 1.5;
const PAGINA = 100;
const VERSTE = 34;

type Vraag = { readonly naam: string; readonly sessie: Wie; readonly na: string | undefined };

const naam = `luwte_bench_${randomBytes(6).toString('hex')}`;
const beheer = new pg.Client({ connectionString: url });
await beheer.connect();
await beheer.query(`create database ${naam} template template0`);
try {
  const eigen = new URL(url);
  eigen.pathname = `/${naam}`;
  const db = await openDatabase({ soort: 'url', url: eigen.href });
  await db.migreer();
  await vulWerklijst(db.sqlUitvoerder);
  const regels = await meet(db);
  await db.sluit();
  toon(regels);
} finally {
  await beheer.query(`drop database if exists ${naam} with (force)`);
  await beheer.end();
}

async function meet(db: Database) {
  const vragen = await maakVragen(db);
  const tijden = new Map(
    vragen.map(({ naam: vraag }) => [vraag, { met: [] as number[], zonder: [] as number[] }]),
  );
  for (let ronde = -2; ronde < RONDES; ronde += 1) {
    for (const kant of ['met', 'zonder'] as const) {
      await schakelBeleid(db, kant === 'met');
      for (const vraag of vragen) {
        const begin = performance.now();
        await vraagLijst(db, vraag.sessie, vraag.na);
        // The first two rounds fill the caches of the server.
        if (ronde >= 0) tijden.get(vraag.naam)![kant].push(performance.now() - begin);
      }
    }
  }
  return [...tijden].map(([vraag, { met, zonder }]) => ({
    vraag,
    metMs: p(met, 0.5),
    zonderMs: p(zonder, 0.5),
    p95Ms: p(met, 0.95),
    verhouding: p(met, 0.5) / p(zonder, 0.5),
  }));
}

/** Page 1 and page 34 of everybody; the road to page 34 is walked, as people do. */
async function maakVragen(db: Database): Promise<Vraag[]> {
  const uit: Vraag[] = [];
  for (const [wieNaam, sessie] of Object.entries(WIE_TE_METEN)) {
    uit.push({ naam: `${wieNaam}, bladzijde 1`, sessie, na: undefined });
    let na: string | undefined;
    for (let bladzijde = 1; bladzijde < VERSTE; bladzijde += 1) {
      na = (await vraagLijst(db, sessie, na)).volgende;
      if (na === undefined) break;
    }
    if (na !== undefined) uit.push({ naam: `${wieNaam}, bladzijde ${VERSTE}`, sessie, na });
  }
  return uit;
}

async function vraagLijst(db: Database, wie: Wie, na: string | undefined) {
  const rol = wie.organisatieSoort === 'gemeente' ? 'medewerker' : 'partner';
  const c = {
    wie,
    deps: { klok: { vandaag: () => '2026-11-21' } },
    eis: (voorwerp: Parameters<typeof beoordeelToegang>[2]) => {
      const heel = { ...voorwerp, gemeenteId: wie.gemeenteId };
      const oordeel = beoordeelToegang(wie, 'dossier:inzien', heel, 'behandelen-overlast');
      if (!oordeel.toegestaan) throw new Error(oordeel.reden);
      return oordeel;
    },
  } as unknown as Parameters<typeof lijstDossiers>[0];
  const filter = zDossierFilter.parse({ aantal: PAGINA, ...(na !== undefined && { na }) });
  return await db.inTransactie({ rol, ...wie }, (tx) => lijstDossiers(c, tx, filter));
}

async function schakelBeleid(db: Database, aan: boolean): Promise<void> {
  await db.sqlUitvoerder.executeSql(`do $$ declare t record; begin
    for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relforcerowsecurity and relrowsecurity <> ${aan} loop
      execute format('alter table %I ${aan ? 'enable' : 'disable'} row level security', t.relname);
    end loop; end $$`);
}

function p(tijden: readonly number[], deel: number): number {
  const lijst = [...tijden].sort((a, b) => a - b);
  return lijst[Math.min(lijst.length - 1, Math.floor(lijst.length * deel))] ?? Number.NaN;
}

function toon(regels: Awaited<ReturnType<typeof meet>>): void {
  const rond = (ms: number) => Math.round(ms * 10) / 10;
  const tabel = regels.map((r) => ({
    ...r,
    metMs: rond(r.metMs),
    zonderMs: rond(r.zonderMs),
    p95Ms: rond(r.p95Ms),
    verhouding: Math.round(r.verhouding * 100) / 100,
  }));
  console.table(tabel);
  const slechtste = Math.max(...tabel.map((r) => r.verhouding));
  console.log(
    `Slechtste verhouding ${slechtste} (grens ${GRENS}), druk ${loadavg()
      .map((x) => x.toFixed(2))
      .join(' ')}`,
  );
  mkdirSync(fileURLToPath(new URL('./results', import.meta.url)), { recursive: true });
  const uit = {
    op: new Date().toISOString(),
    rondes: RONDES,
    kern: cpus()[0]?.model,
    druk: loadavg(),
    regels: tabel,
  };
  writeFileSync(UITVOER, `${JSON.stringify(uit, null, 2)}\n`);
}
