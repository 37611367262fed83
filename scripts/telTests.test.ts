import { describe, expect, it } from 'vitest';
import { telTests } from './telTests.mjs';

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
