import { describe, expect, it } from 'vitest';
import { dossierMet, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import { type Gebeurtenis, leesKroniek } from '../dossier/index.ts';
import { datum } from '../shared/index.ts';
import { bouwBesluitstanden } from './besluitstand.ts';
import { maakOordelen } from './oordelen.ts';
import { bouwToetsmomenten, type Toetsmoment } from './toetsmoment.ts';

function momenten(...gebeurtenissen: Gebeurtenis[]): Toetsmoment[] {
  const kroniek = leesKroniek(dossierMet(...gebeurtenissen), { peildatum: datum('2026-12-31') });
  return bouwToetsmomenten(kroniek, bouwBesluitstanden(kroniek), maakOordelen(kroniek), {});
}
/** The next formal step, as `stage` or `stage event`. */
function volgende(...gebeurtenissen: Gebeurtenis[]): string | undefined {
  const een = momenten(...gebeurtenissen).find((m) => !m.genomen);
  return een && [een.stadium, een.bij].filter((deel) => deel !== undefined).join(' ');
}

const weging = (ernstig = true, herhaaldelijk = true) =>
  g('weging', { op: '2026-01-10', ernstig, herhaaldelijk, motivering: 'Elke nacht.' });
const waarschuwing = (op = '2026-02-01') => g('waarschuwing', { id: 'w', op });
const voornemen = (op = '2026-03-01') =>
  g('voornemen', { id: 'v', op, maatregel: 'last-onder-bestuursdwang' });
const besluit = (op = '2026-04-01') => g('besluit', { id: 'b', op });
const beslissing = (op: string, uitkomst: 'opleggen' | 'niet-opleggen' | 'waarschuwing') =>
  g('beslissing-voornemen', { op, uitkomst });
const afsluiting = (op: string) => g('afsluiting', { op });
const heropening = (op: string) => g('heropening', { op });
const gestopt = g('oordeel', {
  op: '2026-11-01',
  feit: 'overlastGestopt',
  waarde: true,
  motivering: 'Stil.',
});

describe('a decision that was taken', () => {
  it('is a moment with what there was before it, not after', () => {
    const melding = (id: string, op: string) => g('melding', { id, op });
    const lijst = momenten(
      melding('m1', '2026-01-05'),
      g('gesprek', { op: '2026-01-06' }),
      besluit('2026-04-01T10:00'),
      melding('m2', '2026-05-01'),
      g('gesprek', { op: '2026-05-06' }),
    );
    expect(lijst).toHaveLength(1);
    expect(lijst[0]).toMatchObject({
      stadium: 'besluit',
      genomen: true,
      bij: 'b',
      dag: '2026-04-01',
      plaats: 2,
      maatregel: 'last-onder-dwangsom',
      stand: { besluitId: 'b1' },
      bewijs: { meldingen: 1 },
    });
    const zonder = momenten(melding('m1', '2026-01-05'), besluit());
    expect(zonder[0]!.middelen).not.toEqual(lijst[0]!.middelen);
  });

  it('is one moment per number of a decision: the last one under it', () => {
    const lijst = momenten(besluit('2026-04-01'), g('besluit', { id: 'c', op: '2026-05-01' }));
    expect(lijst.map((m) => m.bij)).toEqual(['c']);
    const twee = momenten(besluit(), g('besluit', { id: 'c', op: '2026-05-01', besluitId: 'b2' }));
    expect(twee.map((m) => [m.bij, m.plaats])).toEqual([
      ['b', 0],
      ['c', 1],
    ]);
  });
});

describe('the next formal step', () => {
  it('is a warning once somebody judged it serious and repeated, and nothing before', () => {
    expect(volgende()).toBeUndefined();
    expect(volgende(g('melding'))).toBeUndefined();
    expect(volgende(weging())).toBe('waarschuwing');
    expect(volgende(weging(true, false))).toBeUndefined();
    expect(volgende(weging(false, true))).toBeUndefined();
  });

  it('holds everything up to the reference date', () => {
    const [een] = momenten(g('melding', { op: '2026-01-01' }), weging());
    expect(een).toMatchObject({
      genomen: false,
      dag: '2026-12-31',
      plaats: 2,
      bewijs: { meldingen: 1 },
    });
    expect(een!.maatregel).toBeUndefined();
    expect(een!.stand).toBeUndefined();
  });

  it('is a voornemen after a warning, a decision after a voornemen', () => {
    expect(volgende(waarschuwing())).toBe('voornemen');
    expect(volgende(waarschuwing(), voornemen())).toBe('besluit v');
    expect(momenten(voornemen())[0]!.maatregel).toBe('last-onder-bestuursdwang');
    // A warning after the voornemen does not take it back.
    expect(volgende(voornemen(), waarschuwing('2026-03-05'))).toBe('besluit v');
  });

  it('is none once the decision was taken, until there is a new voornemen', () => {
    expect(volgende(weging(), waarschuwing(), voornemen(), besluit())).toBeUndefined();
    expect(volgende(besluit('2026-02-01'), voornemen())).toBe('besluit v');
    expect(volgende(besluit('2026-02-01'), waarschuwing('2026-03-01'))).toBeUndefined();
  });

  it('is none when the burgemeester refrained from it after that voornemen', () => {
    expect(volgende(voornemen(), beslissing('2026-03-10', 'niet-opleggen'))).toBeUndefined();
    expect(volgende(voornemen(), beslissing('2026-03-10', 'waarschuwing'))).toBeUndefined();
    expect(volgende(voornemen(), beslissing('2026-03-10', 'opleggen'))).toBe('besluit v');
    expect(volgende(beslissing('2026-02-10', 'niet-opleggen'), voornemen())).toBe('besluit v');
  });

  it('is none while the file is closed or the nuisance stopped', () => {
    expect(volgende(weging(), afsluiting('2026-06-01'))).toBeUndefined();
    expect(volgende(weging(), afsluiting('2026-06-01'), heropening('2026-07-01'))).toBe('waarschuwing');
    expect(volgende(heropening('2026-05-01'), weging(), afsluiting('2026-06-01'))).toBeUndefined();
    expect(volgende(voornemen(), gestopt)).toBeUndefined();
    expect(volgende(voornemen(), { ...gestopt, waarde: false } as Gebeurtenis)).toBe('besluit v');
  });

  it('starts anew after a closed file was opened again', () => {
    const dichtEnOpen = [afsluiting('2026-06-01'), heropening('2026-07-01')];
    expect(volgende(waarschuwing(), voornemen(), ...dichtEnOpen)).toBeUndefined();
    expect(volgende(waarschuwing(), ...dichtEnOpen, weging())).toBe('waarschuwing');
    expect(volgende(weging(), besluit(), ...dichtEnOpen)).toBe('waarschuwing');
    expect(volgende(besluit(), ...dichtEnOpen, waarschuwing('2026-08-01'))).toBe('voornemen');
    expect(volgende(...dichtEnOpen, voornemen('2026-08-01'))).toBe('besluit v');
  });
});
