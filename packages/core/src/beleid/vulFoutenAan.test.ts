import { describe, expect, it } from 'vitest';
import { eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { leesbaarDeel, leesDossier, MEEST_FOUTEN } from '../dossier/index.ts';
import { gecompileerd } from './beleid.builder.ts';
import { vulFoutenAan } from './vulFoutenAan.ts';

const beleid = gecompileerd();
const bestand = (anders: Record<string, unknown>) => ({
  formaat: 'luwte-dossier/1',
  gemeente: 'Voorbeeldstad',
  spoor: beleid.spoor,
  object: {},
  partijen: [],
  kroniek: [],
  ...anders,
});

/** Paths of all faults, as a reader of the file gets them. */
function paden(invoer: unknown): string[] {
  const gelezen = leesDossier(invoer);
  if (gelezen.ok) throw new Error('this file has no fault of form');
  const deel = leesbaarDeel(invoer);
  return (deel ? vulFoutenAan(gelezen.error, deel, beleid) : gelezen.error).map(({ pad }) => pad);
}

describe('vulFoutenAan', () => {
  it('names a fact the policy does not know beside the faults of form', () => {
    expect(paden(bestand({ kleur: 1, feiten: { speod: true } }))).toEqual(['/kleur', '/feiten/speod']);
  });

  it('names a judgement at its own place, also after events that cannot be read', () => {
    const oordeel = { ...eenGebeurtenis('oordeel'), feit: 'speod' };
    expect(paden(bestand({ kroniek: [7, oordeel] }))).toEqual(['/kroniek/0', '/kroniek/1/feit']);
  });

  it('gives a place no second fault', () => {
    expect(paden(bestand({ feiten: { spoed: { ja: true } } }))).toEqual(['/feiten/spoed']);
    expect(paden(bestand({ feiten: { aantalMeldingen: 3 } }))).toEqual(['/feiten/aantalMeldingen']);
  });

  it('keeps to the limit, and leaves a file without a known track as it is', () => {
    const veel = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`onbekend${i}`, true]));
    expect(paden(bestand({ kleur: 1, feiten: veel }))).toHaveLength(MEEST_FOUTEN);
    expect(paden(bestand({ spoor: 'straat', feiten: { speod: true } }))).toEqual(['/spoor']);
  });
});
