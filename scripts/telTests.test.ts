import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noemGevallen, telTests } from './telTests.mjs';

const bestand = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((uitkomst) => ({ status: uitkomst })),
});

describe('telTests', () => {
  it('adds up all runs', () => {
    const eerste = {
      testResults: [bestand('passed', 'passed', 'passed'), bestand('failed', 'failed', 'passed')],
    };
    const tweede = { testResults: [bestand('passed', 'passed', 'skipped', 'pending', 'todo')] };
    expect(telTests([eerste, tweede])).toEqual({ passed: 4, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded, or whose hook failed, as failed', () => {
    expect(telTests([{ testResults: [bestand('failed')] }])).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(telTests([{ testResults: [bestand('failed', 'passed')] }]).failed).toBe(1);
  });

  it('counts nothing in nothing', () => {
    expect(telTests([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

const gevallen = (name: string, message: string, ...redenen: [string, string][]) => ({
  name: join(process.cwd(), name),
  status: 'failed',
  message,
  assertionResults: [
    { status: 'passed', fullName: 'goed' },
    ...redenen.map(([fullName, reden]) => ({ status: 'failed', fullName, failureMessages: [reden] })),
  ],
});

describe('noemGevallen', () => {
  it('says of each failure where, which and the first line of why, without colours', () => {
    const rood = '\u001b[31mAssertionError: 1 is not 2\u001b[39m\n    at a.test.ts:3';
    expect(
      noemGevallen([
        { testResults: [gevallen('a.test.ts', '', ['deel een', rood], ['deel twee', ''])] },
        { testResults: [bestand('passed', 'passed'), gevallen('b.test.ts', 'Cannot find module x\nmore')] },
      ]),
    ).toEqual([
      'failed test: a.test.ts > deel een: AssertionError: 1 is not 2',
      'failed test: a.test.ts > deel twee: no reason given',
      'failed test: b.test.ts: Cannot find module x',
    ]);
    expect(noemGevallen([{ testResults: [bestand('passed', 'passed')] }])).toEqual([]);
  });

  it('keeps to twenty lines, each short: the tail of a log has to hold them', () => {
    const veel = Array.from({ length: 30 }, (_, i): [string, string] => [`t${i}`, 'x'.repeat(5_000)]);
    const regels = noemGevallen([{ testResults: [gevallen('a.test.ts', '', ...veel)] }]);
    expect(regels).toHaveLength(21);
    expect(regels.at(-1)).toBe('failed test: and 10 more');
    expect(Math.max(...regels.map(({ length }) => length))).toBeLessThan(400);
  });

  it('stands before the closing line', () => {
    const map = mkdtempSync(join(tmpdir(), 'luwte-tel-'));
    const verslag = { testResults: [gevallen('a.test.ts', '', ['stuk', 'Error: om deze reden'])] };
    writeFileSync(join(map, 'alles.json'), JSON.stringify(verslag));
    try {
      execFileSync(process.execPath, [join(import.meta.dirname, 'telTests.mjs'), map], { encoding: 'utf8' });
      expect.unreachable('a failure is exit 1');
    } catch (fout) {
      expect(fout).toMatchObject({
        status: 1,
        stdout: 'failed test: a.test.ts > stuk: Error: om deze reden\ntests: 1 passed, 1 failed, 0 skipped\n',
      });
    } finally {
      rmSync(map, { recursive: true });
    }
  });
});
