import { describe, expect, it } from 'vitest';
import type { Dossier, Partij } from '../../dossier/index.ts';
import { goedBesluit, zwaartes } from './gebreken.builder.ts';
import { dag, g, huisverbod, metBesluit, oordeel, voor } from './gevallen.builder.ts';

const code = 'verkeerde-geadresseerde';
const dader: Partij = { id: 'p1', rol: 'overlastgever', geboortedatum: dag('1980-01-01') };
const ander = (rol: Partij['rol'], meer: Partial<Partij> = {}): Partij => ({ id: 'x', rol, ...meer });
type Woonvorm = NonNullable<Dossier['object']['woonvorm']>;
const aan = (wie: Partij, woonvorm?: Woonvorm, meer: Partij[] = [dader], extra = voor()): string[] =>
  zwaartes(
    metBesluit(extra, goedBesluit({ geadresseerden: [wie.id] }), {
      partijen: [...meer, wie],
      object: woonvorm === undefined ? {} : { woonvorm },
    }),
    code,
  );

describe('an order to who owns or lets the dwelling [WRT-2-04]', () => {
  it('is a risk where another lives in a dwelling that is owned', () => {
    expect(aan(ander('eigenaar'), 'koop')).toEqual(['risico']);
  });

  it('is a question where the way of living is not known, or a tenant gives the nuisance', () => {
    expect(aan(ander('eigenaar'))).toEqual(['aandacht']);
    expect(aan(ander('verhuurder', { rechtspersoon: true }), 'huur-corporatie')).toEqual(['aandacht']);
  });

  it('is right where nobody else gives it, or the dwelling is let by the night', () => {
    expect(aan(ander('eigenaar'), undefined, [])).toEqual([]);
    expect(aan(ander('verhuurder'), 'kort-verblijf')).toEqual([]);
    expect(aan(dader, 'huur-corporatie', [ander('verhuurder')])).toEqual([]);
  });
});

describe('an order to a landlord before 2021, when the user had to be registered nowhere in the municipality', () => {
  const toen = (ingeschreven: boolean | undefined, jaar: number): string[] =>
    zwaartes(
      metBesluit(
        [
          g('melding', { id: 'm', op: `${jaar}-01-05` }),
          ...(ingeschreven === undefined
            ? []
            : [{ ...oordeel('gebruikerInBRP', ingeschreven), op: dag(`${jaar}-01-27`) }]),
        ],
        goedBesluit({
          op: `${jaar}-03-10`,
          geadresseerden: ['x'],
          begunstigingTot: undefined,
          bezorging: {},
        }),
        { partijen: [dader, ander('eigenaar')], object: { woonvorm: 'kort-verblijf' } },
      ),
      code,
    );

  it('could not be given when he was', () => {
    expect(toen(true, 2019)).toEqual(['blokkerend']);
  });

  it('could when he was not, is asked about when unknown, and needs none of it since', () => {
    expect(toen(false, 2019)).toEqual([]);
    expect(toen(undefined, 2019)).toEqual(['aandacht']);
    expect(toen(true, 2021)).toEqual([]);
  });
});

describe('an order to another in the home', () => {
  it('asks why the one who gives the nuisance was not addressed', () => {
    expect(aan(ander('huisgenoot'), 'koop')).toEqual(['aandacht']);
    expect(aan(ander('huisgenoot'), 'koop', [])).toEqual([]);
  });

  it('is heavier as a presence ban', () => {
    const verbod = metBesluit(voor(), huisverbod('2026-03-10', '2026-03-20', { geadresseerden: ['x'] }), {
      partijen: [dader, ander('huisgenoot')],
    });
    expect(zwaartes(verbod, code)).toEqual(['risico']);
  });

  it('is right for the parent of a child that gives the nuisance', () => {
    const kind: Partij = { id: 'p1', rol: 'overlastgever', geboortedatum: dag('2012-01-01') };
    expect(aan(ander('ouder'), 'koop', [kind])).toEqual([]);
  });

  it('is a risk for a child alone, a question where its age is not known', () => {
    expect(aan(ander('kind', { minderjarig: true }), 'koop')).toEqual(['risico']);
    expect(aan(ander('kind'), 'koop')).toEqual(['aandacht']);
    expect(aan({ ...dader, geboortedatum: dag('2010-01-01') }, 'koop', [])).toEqual(['aandacht']);
    expect(aan({ ...dader, geboortedatum: dag('2008-03-10') }, 'koop', [])).toEqual([]);
  });
});
