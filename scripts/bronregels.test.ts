import { describe, expect, it } from 'vitest';
import { controleerBron, REGELS } from './bronregels.mjs';

const CORE = 'packages/core/src/toets/toets.ts';
const MODULE = 'packages/server/src/modules/melding/melding.routes.ts';

/** What breaks each rule, and what looks like it and does not. */
const GEVALLEN: [regel: string, pad: string, fout: string[], goed: string[]][] = [
  [
    'core-geen-klok-of-toeval',
    CORE,
    ['new Date()', 'new Date', 'Date()', 'Date.now()', 'const x = { y: [Math.random()] }'],
    ["new Date('2026-03-01')", 'Date.UTC(2026, 2, 1)', "'Date.now()'", '// new Date()', 'Math.max(1, 2)'],
  ],
  [
    'sql-alleen-in-store',
    MODULE,
    ["tx.selectFrom('melding')", "deps.db.insertInto('melding')", "tx.deleteFrom('x').execute()"],
    ['deps.loadMeldingen(tx)', 'lijst.select(1)'],
  ],
  [
    'db-alleen-als-type',
    MODULE,
    [
      "import { db } from '../../platform/db/index.ts'",
      "import '../../platform/db/pool.ts'",
      "import { type Tx, db } from '../../platform/db.ts'",
    ],
    [
      "import type { Tx } from '../../platform/db/index.ts'",
      "import { type Tx } from '../../platform/db/index.ts'",
      "import { log } from '../../platform/log.ts'",
    ],
  ],
];

describe('controleerBron', () => {
  it('has a case below for every rule', () => {
    expect(GEVALLEN.map(([regel]) => regel)).toEqual(REGELS.map((regel) => regel.naam));
  });

  it.each(GEVALLEN)('%s is broken by each wrong line and by no right one', (regel, pad, fout, goed) => {
    for (const regelTekst of fout)
      expect(controleerBron(pad, regelTekst), regelTekst).toMatchObject([{ regel, pad }]);
    for (const regelTekst of goed) expect(controleerBron(pad, regelTekst), regelTekst).toEqual([]);
  });

  it.each([
    ['packages/core/src/toets/toets.test.ts', 'Date.now()'],
    ['packages/server/src/platform/clock.ts', 'Date.now()'],
    ['packages/server/src/modules/melding/melding.store.ts', "tx.selectFrom('melding')"],
    ['packages/server/src/platform/db/migreer.ts', "tx.selectFrom('melding')"],
  ])('lets %s do what is its work', (pad, tekst) => {
    expect(controleerBron(pad, tekst)).toEqual([]);
  });

  it('reads tsx', () => {
    expect(controleerBron('packages/core/src/a/b.tsx', 'const x = <p>{Date.now()}</p>')).toHaveLength(1);
  });
});
