import { describe, expect, it } from 'vitest';
import {
  type Beleid,
  bronInWoorden,
  bronKort,
  eigenRegeling,
  legeVraag,
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

describe('an open value', () => {
  const normen = { bewaartermijn: { waarde: null, eenheid: 'jaren', bron: 'p' } };
  it('names a norm, of which the source only gives a remark', () => {
    const vraag = (tekst: string) =>
      legeVraag({ pad: '/normen/bewaartermijn/waarde', vraag: tekst }, { normen });
    expect(vraag('Niet in het beleid.')).toEqual({
      vraag: 'Bewaartermijn: Niet in het beleid.',
      eenheid: 'jaren',
    });
    expect(vraag('Wat is de waarde van "bewaartermijn"?').vraag).toBe('Bewaartermijn?');
  });
  it('leaves every other question as it is', () => {
    expect(legeVraag({ pad: '/geldigVan', vraag: 'Sinds wanneer?' }, { normen })).toEqual({
      vraag: 'Sinds wanneer?',
      eenheid: undefined,
    });
  });
});

it('knows how the sources call the policy of a town', () => {
  const bronnen = {
    a: { regeling: 'Aanpak Voorbeeldstad', artikel: 'par. 1' },
    b: { regeling: 'Aanpak Voorbeeldstad', artikel: 'par. 2' },
    c: { regeling: 'APV Voorbeeldstad', artikel: '2:79' },
    d: { regeling: 'Awb', artikel: '4:8' },
  };
  const beleid = { naam: 'De aanpak', bronnen } as unknown as Beleid;
  expect(eigenRegeling({ ...beleid, gemeente: 'Voorbeeldstad' })).toBe('Aanpak Voorbeeldstad');
  expect(eigenRegeling({ ...beleid })).toBe('De aanpak');
});
