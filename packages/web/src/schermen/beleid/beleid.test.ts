import { describe, expect, it } from 'vitest';
import {
  bronInWoorden,
  bronKort,
  type Stap,
  sleutelInWoorden,
  termijnbegin,
  termijnlengte,
  treden,
} from './beleid.ts';

describe('a term of the policy', () => {
  it('says its length and never invents one', () => {
    expect(termijnlengte({ lengte: 1, eenheid: 'weken' })).toBe('1 week');
    expect(termijnlengte({ lengte: 6, eenheid: 'weken' })).toBe('6 weken');
    expect(termijnlengte({ totVeld: 'zienswijzeTot' })).toBe('tot de dag die in het stuk staat');
    expect(termijnlengte({ totVeld: 'zienswijzeTot', lengte: 2, eenheid: 'weken' })).toBe(
      'tot de dag die in het stuk staat, anders 2 weken',
    );
    expect(termijnlengte({})).toBe('niet genoemd in de bron');
  });
  it('says where it starts when that is not the day itself', () => {
    expect(termijnbegin({ start: ['bezorging.verzondenOp', 'bezorging.ontvangenOp', 'op'] })).toBe(
      'vanaf de verzending, anders de ontvangst',
    );
    expect(termijnbegin({ start: ['op'] })).toBeUndefined();
  });
});

it('prints a source; a bare article number gets its word', () => {
  expect(bronInWoorden({ regeling: 'Gemeentewet', artikel: '151d lid 1' }, 'g')).toBe(
    'Gemeentewet, artikel 151d lid 1',
  );
  expect(bronInWoorden({ regeling: 'Beleidsregels', artikel: 'par. 4' }, 'g')).toBe('Beleidsregels, par. 4');
  expect(bronInWoorden({ regeling: 'Awb', uitspraak: 'ECLI:NL:X' }, 'g')).toBe('Awb, ECLI:NL:X');
  expect(bronInWoorden(undefined, 'g')).toBe('g');
});

it('reads a key as words', () => {
  expect(sleutelInWoorden('incidentenMinstens')).toBe('Incidenten minstens');
  expect(sleutelInWoorden('zienswijze-termijn')).toBe('Zienswijze termijn');
});

it('puts the rungs in order and leaves out what is no rung', () => {
  const stap = (id: string, trede?: number) => ({ id, trede }) as Stap;
  expect(treden({ stappen: [stap('c', 3), stap('x'), stap('a', 1)] }).map(({ id }) => id)).toEqual([
    'a',
    'c',
  ]);
});

it('names only the paragraph of the policy that is read, and any other source in full', () => {
  const par = { regeling: 'Beleidsregels Weert', artikel: 'par. 4' };
  expect(bronKort(par, 'p', 'Beleidsregels Weert')).toBe('Par. 4');
  expect(bronKort(par, 'p', 'Iets anders')).toBe('Beleidsregels Weert, par. 4');
  expect(bronKort({ regeling: 'Beleidsregels Weert' }, 'p', 'Beleidsregels Weert')).toBe(
    'Beleidsregels Weert',
  );
  expect(bronKort(undefined, 'p', 'X')).toBe('p');
});
