import { describe, expect, it } from 'vitest';
import { allePatronen, beoordeelPatroon, veiligeLijst } from './patronen.mjs';

describe('every pattern in the product', () => {
  it('is seen by this test, and a slow one is found by it', () => {
    expect(allePatronen().size).toBeGreaterThan(150);
    expect(beoordeelPatroon({ bron: String.raw`^\s*(a|\s)*\s*$`, vlaggen: '' })).toBe('vulnerable');
  });

  it('reads a text in time that grows with its length alone, whoever wrote it (ReDoS)', () => {
    const bekend = veiligeLijst();
    // What is new is checked here; `npm run patronen` puts it on the list.
    const traag = [...allePatronen()].flatMap(([naam, patroon]) => {
      const oordeel = bekend.has(naam) ? 'safe' : beoordeelPatroon(patroon);
      return oordeel === 'safe' ? [] : [`${patroon.pad}: ${naam} is ${oordeel}`];
    });
    expect(traag).toEqual([]);
  });
});
