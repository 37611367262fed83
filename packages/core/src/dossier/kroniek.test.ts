import { describe, expect, it } from 'vitest';
import { dag, dossierMet, eenDossier, eenGebeurtenis } from './dossier.builder.ts';
import { deelVan, GEBEURTENIS_SOORTEN, leesKroniek } from './index.ts';

const ids = (dossier = eenDossier(), peildatum = '2026-12-31') =>
  leesKroniek(dossier, { peildatum: dag(peildatum) }).gebeurtenissen.map((g) => g.id);
const nazorg = (id: string, op: string, meer = {}) => eenGebeurtenis('nazorg', { id, op, ...meer });

describe('leesKroniek', () => {
  it('puts a day before every time on that day, then time, then file order', () => {
    const dossier = dossierMet(
      nazorg('laat', '2026-03-02T23:00'),
      nazorg('dag', '2026-03-02'),
      nazorg('vroeg', '2026-03-02T00:00'),
      nazorg('dag-b', '2026-03-02'),
      nazorg('eerder', '2026-03-01T23:59'),
    );
    expect(ids(dossier)).toEqual(['eerder', 'dag', 'dag-b', 'vroeg', 'laat']);
  });

  it('includes the whole reference day and nothing after it', () => {
    const dossier = dossierMet(nazorg('op', '2026-03-02T23:59'), nazorg('na', '2026-03-03'));
    expect(ids(dossier, '2026-03-02')).toEqual(['op']);
    expect(ids(dossier, '2026-03-03')).toEqual(['op', 'na']);
  });

  it('no longer counts what was corrected or withdrawn, from the day of the correction', () => {
    const dossier = dossierMet(
      nazorg('a', '2026-03-01'),
      nazorg('b', '2026-03-01'),
      nazorg('a2', '2026-03-05', { corrigeert: 'a' }),
      eenGebeurtenis('intrekking', { id: 'i', op: '2026-03-06', betreft: ['b'] }),
    );
    expect(ids(dossier, '2026-03-04')).toEqual(['a', 'b']);
    expect(ids(dossier, '2026-03-05')).toEqual(['b', 'a2']);
    expect(ids(dossier, '2026-03-06')).toEqual(['a2', 'i']);
  });

  it('lets an event count again when its withdrawal is withdrawn', () => {
    const dossier = dossierMet(
      nazorg('a', '2026-03-01'),
      eenGebeurtenis('intrekking', { id: 'i1', op: '2026-03-02', betreft: ['a'] }),
      eenGebeurtenis('intrekking', { id: 'i2', op: '2026-03-03', betreft: ['i1'] }),
    );
    expect(ids(dossier)).toEqual(['a', 'i2']);
  });

  it('answers what was known on a day from when it was recorded', () => {
    const dossier = dossierMet(
      nazorg('a', '2026-03-01', { vastgelegdOp: '2026-03-09' }),
      nazorg('b', '2026-03-01'),
    );
    const toen = leesKroniek(dossier, { peildatum: dag('2026-03-31'), bekendOp: dag('2026-03-08') });
    expect(toen.gebeurtenissen.map((g) => g.id)).toEqual(['b']);
  });

  it('finds events by kind, id and place, and parties by id', () => {
    const kroniek = leesKroniek(
      dossierMet(nazorg('a', '2026-03-01'), eenGebeurtenis('melding', { id: 'm' })),
      {
        peildatum: dag('2026-03-31'),
      },
    );
    expect(kroniek.van('melding').map((g) => g.id)).toEqual(['m']);
    expect(kroniek.van('besluit')).toEqual([]);
    expect(kroniek.opId('m')?.soort).toBe('melding');
    expect([kroniek.plaats('a'), kroniek.plaats('m'), kroniek.plaats('weg')]).toEqual([0, 1, -1]);
    expect(kroniek.partij('m1')?.rol).toBe('melder');
  });

  it('reads a missing event as "no" only in a part that is complete', () => {
    const kroniek = leesKroniek(eenDossier({ volledig: ['bewijs'] }), { peildatum: dag('2026-03-31') });
    expect(kroniek.isVolledigVoor('melding')).toBe(true);
    expect(kroniek.isVolledigVoor('gesprek')).toBe(false);
    expect(kroniek.isVolledigVoor('weging')).toBe(false);
  });

  it('does not change the dossier', () => {
    const dossier = dossierMet(nazorg('b', '2026-03-02'), nazorg('a', '2026-03-01'));
    const voor = JSON.stringify(dossier);
    ids(dossier);
    expect(JSON.stringify(dossier)).toBe(voor);
  });
});

describe('deelVan', () => {
  it('puts evidence, lighter means and the formal track in their part, and the rest in none', () => {
    const inDeel = (deel: string | undefined) =>
      GEBEURTENIS_SOORTEN.filter((soort) => deelVan(soort) === deel);
    expect(inDeel('bewijs')).toHaveLength(8);
    expect(inDeel('lichtere-middelen')).toHaveLength(7);
    expect(inDeel('formeel-spoor')).toHaveLength(25);
    expect(inDeel(undefined)).toContain('weging');
  });
});
