import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legeMapPad, maakLegeMap, zetLegeMap } from './legeMap.ts';
import { openPglite } from './pglite.database.ts';

const map = mkdtempSync(join(tmpdir(), 'luwte-leeg-'));
const dist = join(map, 'dist');
beforeAll(() => maakLegeMap(dist));
afterAll(() => rmSync(map, { recursive: true }));

describe('the empty directory that install makes', () => {
  it('is made once, whole, and replaces the one of another version', async () => {
    mkdirSync(join(dist, 'leeg-0.0.1'));
    const merk = join(legeMapPad(dist), 'merk');
    writeFileSync(merk, '');
    await maakLegeMap(dist);
    expect(existsSync(merk)).toBe(true);
    rmSync(legeMapPad(dist), { recursive: true });
    await Promise.all([maakLegeMap(dist), maakLegeMap(dist)]);
    expect(readdirSync(dist)).toEqual([legeMapPad(dist).split('/').at(-1)]);
    expect(existsSync(join(legeMapPad(dist), 'PG_VERSION'))).toBe(true);
  });

  it('copied, is a database like any other: it migrates and keeps its rows over a restart', async () => {
    const data = join(map, 'data', 'database');
    expect(zetLegeMap(data, dist)).toBe(true);
    const db = await openPglite({ map: data });
    await db.migreer();
    await db.sqlUitvoerder.executeSql("insert into gemeente values ('weert', 'Weert', 'WRT')");
    await db.sluit();
    const weer = await openPglite({ map: data });
    expect((await weer.migreer()).toegepast).toEqual([]);
    expect((await weer.sqlUitvoerder.executeSql('select gemeente_id from gemeente')).rows).toEqual([
      { gemeente_id: 'weert' },
    ]);
    await weer.sluit();
    expect(readdirSync(join(map, 'data')).toSorted()).toEqual(['database']);
  });

  it('never goes over what is there already', () => {
    const data = join(map, 'vol');
    mkdirSync(data);
    writeFileSync(join(data, 'iets'), 'van iemand');
    expect(zetLegeMap(data, dist)).toBe(false);
    expect(readdirSync(data)).toEqual(['iets']);
  });

  it('that is missing or cannot be read leaves the making to the database itself', () => {
    expect(zetLegeMap(join(map, 'zonder'), join(map, 'geen-dist'))).toBe(false);
    const kapot = join(map, 'kapot');
    mkdirSync(join(legeMapPad(kapot), 'base'), { recursive: true });
    chmodSync(join(legeMapPad(kapot), 'base'), 0o000);
    // Root reads everything: then it is copied, and is whole or not at all either way.
    const gezet = zetLegeMap(join(map, 'data2'), kapot);
    expect(gezet).toBe(process.getuid?.() === 0);
    expect(existsSync(join(map, 'data2'))).toBe(gezet);
    chmodSync(join(legeMapPad(kapot), 'base'), 0o700);
    expect(readdirSync(map).filter((naam) => naam.startsWith('data2.'))).toEqual([]);
  });
});
