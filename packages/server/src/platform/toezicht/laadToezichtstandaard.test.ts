import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PRIVACY_SLEUTELS } from '@luwte/core/contract';
import { describe, expect, it } from 'vitest';
import { laadToezichtstandaard, leesToezichtstandaard } from './index.ts';

const BELEID = fileURLToPath(new URL('../../../../../beleid/', import.meta.url));
const echt = () => readFile(`${BELEID}privacytoezicht.yaml`, 'utf8');

describe('the numbers of the watch over the logs', () => {
  it('are all there, each with a name, bounds and a source', async () => {
    const standaard = await laadToezichtstandaard(BELEID);
    expect(Object.keys(standaard).sort()).toEqual([...PRIVACY_SLEUTELS].sort());
    for (const { naam, bron } of Object.values(standaard)) expect([naam, bron].every(Boolean)).toBe(true);
    expect(standaard['patroon-eigen-straat'].bron).toBe('artikel 2:4 Awb');
  });

  it.each([
    ['without one of them', / {2}patroon-noodtoegang:[\s\S]*$/, '', 'patroon-noodtoegang'],
    ['without a source', '    bron: { regeling: AVG, artikel: 5 lid 1 onder f }\n', '', 'bron'],
    ['with a value outside its bounds', 'waarde: 4', 'waarde: 400', 'waarde'],
    ['with one that nothing asks for', 'getallen:\n', 'getallen:\n  verzonnen: { naam: x }\n', 'verzonnen'],
  ])('refuse a file %s', async (_wat, van, naar, noemt) => {
    const tekst = (await echt()).replace(van, naar);
    expect(() => leesToezichtstandaard(Buffer.from(tekst))).toThrow(noemt);
  });
});
