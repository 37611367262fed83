import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const WORTEL = join(import.meta.dirname, '..');
const TSC = join(WORTEL, 'node_modules/typescript/bin/tsc');

/** What core may not touch, as a file that must not compile, and the name that the compiler should stumble over. */
const MUREN = {
  bestand: ["import { readFileSync } from 'node:fs'; export const x = readFileSync;", 'node:fs'],
  proces: ['export const x = process.env;', 'process'],
  netwerk: ["export const x = fetch('');", 'fetch'],
  scherm: ["console.log('');", 'console'],
  dom: ['export const x = document.title;', 'document'],
  toeval: ['export const x = crypto.randomUUID();', 'crypto'],
  wekker: ['setTimeout(() => {}, 1);', 'setTimeout'],
  enum: ['export enum Kleur { rood }', 'erasableSyntaxOnly'],
} as const;

let basis = '';
beforeAll(() => {
  mkdirSync(join(WORTEL, '.tmp'), { recursive: true });
  basis = mkdtempSync(join(WORTEL, '.tmp', 'muren-'));
  mkdirSync(join(basis, 'packages/core/src'), { recursive: true });
  cpSync(join(WORTEL, 'tsconfig.base.json'), join(basis, 'tsconfig.base.json'));
  cpSync(join(WORTEL, 'packages/core/tsconfig.json'), join(basis, 'packages/core/tsconfig.json'));
});
afterAll(() => rmSync(basis, { recursive: true, force: true }));

function compileer(bestanden: Record<string, string>): { status: number | null; stdout: string } {
  const src = join(basis, 'packages/core/src');
  rmSync(src, { recursive: true });
  mkdirSync(src);
  for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(join(src, `${naam}.ts`), tekst);
  return spawnSync(process.execPath, [TSC, '-p', join(basis, 'packages/core')], { encoding: 'utf8' });
}

describe('the compiler settings of core', () => {
  it('let pure code through', () => {
    const goed = {
      goed: "import { z } from 'zod'; export const x = z.string().parse([1].map(String).join(''));",
    };
    expect(compileer(goed)).toMatchObject({ status: 0, stdout: '' });
  });

  it('stop every way to the outside', () => {
    const { status, stdout } = compileer(
      Object.fromEntries(Object.entries(MUREN).map(([naam, [tekst]]) => [naam, tekst])),
    );
    expect(status).not.toBe(0);
    for (const [naam, [, woord]] of Object.entries(MUREN)) {
      const regels = stdout.split('\n').filter((regel) => regel.includes(`/${naam}.ts(`));
      expect(regels, naam).toHaveLength(1);
      expect(regels[0]).toContain(woord);
    }
  });
});
