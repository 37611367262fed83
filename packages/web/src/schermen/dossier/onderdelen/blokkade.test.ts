import { describe, expect, it } from 'vitest';
import { waaromGeblokkeerd } from './blokkade.ts';

type Stap = Parameters<typeof waaromGeblokkeerd>[0];
const criterium = (aard: Stap['criteria'][number]['aard'], voldaan: boolean | 'onbekend', tekst: string) => ({
  id: tekst,
  aard,
  tekst,
  voldaan,
  bewijs: [],
  bron: `bron van ${aard}`,
});
const stap = (...criteria: Stap['criteria']): Stap => ({
  status: 'geblokkeerd',
  wie: 'burgemeester',
  criteria,
});

describe('why a step is blocked', () => {
  it('names the first condition that is open, where it stands, and that policy may be departed from by whom', () => {
    const zin = waaromGeblokkeerd(
      stap(criterium('beleid', true, 'Er is gesproken.'), criterium('beleid', false, 'Er is gewaarschuwd.')),
    );
    expect(zin).toBe(
      'Nog niet voldaan is: Er is gewaarschuwd (bron van beleid). Dit is eigen beleid: afwijken mag met een motivering, door wie deze stap neemt: burgemeester.',
    );
  });

  it.each([
    ['wet', 'wet'],
    ['bevoegdheid', 'bevoegd'],
    ['privacy', 'privacyregel'],
  ] as const)('puts %s before policy and says that nobody can depart from it', (aard, woord) => {
    const zin = waaromGeblokkeerd(stap(criterium('beleid', false, 'A.'), criterium(aard, 'onbekend', 'B.')));
    expect(zin).toContain('Nog niet bekend is: B');
    expect(zin).toContain(woord);
    expect(zin).toContain('kan niemand van afwijken');
  });

  it.each(['mogelijk', 'gedaan', 'niet-van-toepassing'] as const)(
    'says nothing of a step that is %s',
    (status) => {
      expect(waaromGeblokkeerd({ ...stap(criterium('wet', false, 'A.')), status })).toBeUndefined();
    },
  );

  it('says nothing when every open condition is withheld from this person', () => {
    expect(waaromGeblokkeerd(stap(criterium('wet', true, 'A.')))).toBeUndefined();
  });
});
