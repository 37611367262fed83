import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eenDossier, eenGebeurtenis as g } from '../dossier/dossier.builder.ts';
import {
  type Compartiment,
  type Dossier,
  type Gebeurtenis,
  isInZicht,
  zCompartiment,
  zichtenBinnen,
  zichtVan,
} from '../dossier/index.ts';
import { datum, eurocent } from '../shared/index.ts';
import { berekenStand } from './stand.ts';
import { berekenStanden } from './standPerZicht.ts';
import { eenBeleid, toetsOp } from './toets.builder.ts';

const OP = '2026-03-10';
const beleid = eenBeleid();
const met = (...kroniek: Gebeurtenis[]): Dossier =>
  eenDossier({ kroniek, volledig: ['bewijs', 'formeel-spoor'] });
const vraagVan = (dossier: Dossier) => ({
  dossier,
  toets: toetsOp(dossier, OP),
  beleid,
  peildatum: datum(OP),
  afdoeningen: [],
});
const standen = (dossier: Dossier) =>
  new Map(berekenStanden(vraagVan(dossier)).map(({ zicht, stand }) => [zicht, stand]));

const melding = g('melding', { id: 'm1', op: '2026-03-01', melder: 'b1' });
const zorg = g('zorgadvies', { op: '2026-03-05', compartiment: 'gezondheid' });
const betaling = g('betaling', {
  op: '2026-03-06',
  besluitId: 'b1',
  bedrag: eurocent(100),
  compartiment: 'inkomen',
});

describe('the read model per set of compartments', () => {
  it('is one when everything is ordinary, and the same as before', () => {
    const dossier = met(melding);
    expect(berekenStanden(vraagVan(dossier))).toEqual([{ zicht: 0, stand: berekenStand(vraagVan(dossier)) }]);
  });

  it('counts and names for each only what they may open', () => {
    const per = standen(met(melding, zorg, betaling));
    expect([...per.keys()]).toEqual([9, 8, 1, 0]);
    expect([...per.values()].map(({ laatste, gebeurtenissen }) => [laatste?.soort, gebeurtenissen])).toEqual([
      ['betaling', 3],
      ['betaling', 2],
      ['zorgadvies', 2],
      ['melding', 1],
    ]);
  });

  it('counts no report that lies in a closed compartment, in numbers nor in weeks', () => {
    const politie: Gebeurtenis = {
      ...g('melding', { id: 'm2', op: '2026-03-04', melder: 'b2' }),
      compartiment: 'politie',
    };
    const per = standen(met(melding, politie));
    expect(per.get(zichtVan(['politie']))?.bewijs.meldingen).toBe(2);
    expect(per.get(0)?.bewijs.meldingen).toBe(1);
    expect(per.get(0)?.weken).toEqual([{ van: '2026-02-23', meldingen: 1, bevestigd: 0 }]);
  });

  it('keeps the phase, who leads and a warning for who goes there, whatever is closed', () => {
    const dossier = met(melding, g('afsluiting', { op: '2026-03-08', compartiment: 'strafrechtelijk' }));
    const heel = berekenStand(vraagVan(dossier));
    const { status, fase, faseNaam, regie, herzienOp } = standen(dossier).get(0)!;
    expect({ status, fase, faseNaam, regie, herzienOp }).toEqual({
      status: 'gesloten',
      fase: heel.fase,
      faseNaam: heel.faseNaam,
      regie: heel.regie,
      herzienOp: heel.herzienOp,
    });
  });

  const inhoud = fc.record({
    soort: fc.constantFrom('melding', 'gesprek', 'constatering', 'zorgadvies'),
    dag: fc.integer({ min: 1, max: 9 }),
    compartiment: fc.constantFrom<Compartiment>(...zCompartiment.options),
  });
  const kroniekVan = (delen: readonly { soort: string; dag: number; compartiment: Compartiment }[]) =>
    delen.map(
      ({ soort, dag, compartiment }, i) =>
        ({
          ...g(soort as 'melding', { id: `g${i}`, op: `2026-03-0${dag}` }),
          compartiment,
        }) as Gebeurtenis,
    );

  it('never changes by what is in a closed compartment: counts, last event and weeks tell nothing of it', () => {
    fc.assert(
      fc.property(
        fc.array(inhoud, { maxLength: 8 }),
        fc.subarray([...zCompartiment.options]),
        (delen, open) => {
          const kroniek = kroniekVan(delen);
          const mag = zichtVan(open);
          const gebruikt = zichtVan(kroniek.map(({ compartiment }) => compartiment ?? 'gewoon'));
          const gezien = standen(met(...kroniek)).get(mag & gebruikt)!;
          const zonder = kroniek.filter(({ compartiment }) => isInZicht(mag, compartiment ?? 'gewoon'));
          const alleen = berekenStand(vraagVan(met(...zonder)));
          for (const veld of ['bewijs', 'weken', 'laatste', 'laatstBevestigd', 'gebeurtenissen'] as const) {
            expect(gezien[veld], veld).toEqual(alleen[veld]);
          }
          expect(zichtenBinnen(gebruikt)).toContain(mag & gebruikt);
        },
      ),
    );
  });
});
