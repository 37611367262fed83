import { type GebeurtenisSoort, zGebeurtenis } from '@luwte/core/dossier';
import { describe, expect, it } from 'vitest';
import { FORMULIEREN, MENU } from './formulieren.ts';
import { leegWaarden, naarGebeurtenis, naarOordeel, naarWaarden, zoekLege } from './naarGebeurtenis.ts';
import type { FormulierVorm, Veld, Waarden } from './veldsoort.ts';

const NU = '2026-05-15T21:30';
const SOORTEN = Object.keys(FORMULIEREN) as GebeurtenisSoort[];

/** Something a person could fill in. */
function voorbeeld(veld: Veld): string | readonly string[] {
  switch (veld.soort) {
    case 'keuze':
      return veld.keuzes[0]!.waarde;
    case 'chips':
      return [veld.keuzes[0]!.waarde];
    case 'partijen':
    case 'gebeurtenissen':
      return ['x1', 'x2'];
    case 'punten':
      return ['Eerste punt', 'Antwoord', 'Tweede punt', ''];
    case 'ja-nee':
      return 'nee';
    case 'dag':
      return '2026-05-20';
    case 'moment':
      return '2026-05-20T10:00';
    case 'euro':
      return '1250,50';
    case 'getal':
      return '3';
    case 'regels':
    case 'gedragsregels':
      return 'Een\nTwee';
    default:
      return 'tekst';
  }
}

const vul = (vorm: FormulierVorm, velden: readonly Veld[]): Waarden => ({
  ...leegWaarden({ velden: vorm.velden.map((veld) => ({ ...veld, standaard: undefined as never })) }, NU),
  op: NU,
  ...Object.fromEntries(velden.map((veld) => [veld.pad, voorbeeld(veld)])),
});
const maak = (soort: GebeurtenisSoort, waarden: Waarden) =>
  naarGebeurtenis(soort, FORMULIEREN[soort]!, waarden, soort === 'besluit' ? { besluitId: 'b1' } : {});
const fouten = (body: object) => {
  const gelezen = zGebeurtenis.safeParse({ id: 'e1', ...body });
  return gelezen.success ? [] : gelezen.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
};

describe('every form', () => {
  it.each(SOORTEN)('%s: filled in completely it is an event of the format', (soort) => {
    const vorm = FORMULIEREN[soort]!;
    expect(fouten(maak(soort, vul(vorm, vorm.velden)))).toEqual([]);
  });
  it.each(SOORTEN)('%s: with only what it asks for it is one too, and holds nothing else', (soort) => {
    const vorm = FORMULIEREN[soort]!;
    const verplicht = vorm.velden.filter((veld) => veld.verplicht);
    const waarden = vul(vorm, verplicht);
    const body = maak(soort, waarden);
    expect(zoekLege(vorm, waarden)).toBeUndefined();
    expect(fouten(body)).toEqual([]);
    const mag = new Set([
      'soort',
      'op',
      'besluitId',
      ...Object.keys(vorm.vast ?? {}),
      ...verplicht.map((veld) => veld.pad.split('.')[0]!),
      ...vorm.velden.flatMap((veld) => ('leegTelt' in veld ? [veld.pad] : [])),
    ]);
    expect(Object.keys(body).filter((veld) => !mag.has(veld))).toEqual([]);
  });
  it.each(SOORTEN)('%s: comes back out of the event as it was filled in', (soort) => {
    const vorm = FORMULIEREN[soort]!;
    const body = maak(soort, vul(vorm, vorm.velden));
    expect(maak(soort, naarWaarden(vorm, body))).toEqual(body);
  });
  it.each(SOORTEN)('%s: asks no field twice', (soort) => {
    const paden = FORMULIEREN[soort]!.velden.map((veld) => veld.pad);
    expect(new Set(paden).size).toBe(paden.length);
  });
});

describe('the menu', () => {
  const inMenu = MENU.flatMap(({ soorten }) => soorten);
  it('offers every form once', () => {
    expect([...inMenu].sort()).toEqual([...SOORTEN].sort());
  });
});

it('leaves an answer about health readable as an event, in its compartment', () => {
  const body = maak('oordeel', vul(FORMULIEREN.oordeel!, FORMULIEREN.oordeel!.velden));
  const uit = naarOordeel(body, 'ja', { type: 'ja-nee', compartiment: 'gezondheid' });
  expect(fouten(uit)).toEqual([]);
  expect(uit).toMatchObject({ waarde: true, compartiment: 'gezondheid' });
});
