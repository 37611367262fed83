import { expect, it } from 'vitest';
import { eenBeleidsbestand, gelezen } from './beleid.builder.ts';
import { zoekLegeWaarden } from './leegte.ts';
import { metEen } from './onderdelen.builder.ts';

const lege = (anders: Record<string, unknown>) =>
  zoekLegeWaarden(gelezen(eenBeleidsbestand(anders))).map(({ pad, soort, bron }) => [pad, soort, bron]);
const bedrag = { eurocent: 50_000, bron: 'par' };
const termijn = { id: 't', naam: 'T', bij: { soort: 'melding' }, atw: 'nee', gevolg: 'G.', bron: 'par' };

it('finds nothing in a policy that is whole', () => {
  expect(lege({})).toEqual([]);
});

it.each<[string, Record<string, unknown>, string, string]>([
  ['the day', { geldigVan: null, aangenomenGeldigVan: '2026-01-01' }, '/geldigVan', 'datum'],
  ['the APV article', { apvArtikel: { artikel: null, bron: 'wet' } }, '/apvArtikel/artikel', 'tekst'],
  ['a term', { termijnen: [{ ...termijn, lengte: null }] }, '/termijnen/t/lengte', 'duur'],
  [
    'the amount of a breach',
    { bedragen: { dwangsom: { perOvertreding: null, maximum: bedrag, aard: 'standaard' } } },
    '/bedragen/dwangsom/perOvertreding',
    'bedrag',
  ],
  [
    'the maximum',
    { bedragen: { dwangsom: { perOvertreding: bedrag, maximum: null, aard: 'standaard' } } },
    '/bedragen/dwangsom/maximum',
    'bedrag',
  ],
  [
    'a norm with a unit',
    { normen: { n: { waarde: null, eenheid: 'weken', bron: 'par' } } },
    '/normen/n/waarde',
    'aantal',
  ],
  ['a norm in words', { normen: { n: { waarde: null, bron: 'par' } } }, '/normen/n/waarde', 'tekst'],
  ['a limit', metEen('grenzen', { aantal: null }), '/grenzen/g/aantal', 'aantal'],
  [
    'how often a meeting is',
    metEen('overlegvormen', { frequentie: null }),
    '/overlegvormen/o/frequentie',
    'tekst',
  ],
  ['who chairs', metEen('overlegvormen', { voorzitter: null }), '/overlegvormen/o/voorzitter', 'tekst'],
  ['who signs', metEen('brieven', { ondertekenaar: null }), '/brieven/b/ondertekenaar', 'tekst'],
  ['how long is kept', metEen('bewaring', { lengte: null, eenheid: null }), '/bewaring/bw/lengte', 'duur'],
  ['who may act', metEen('mandaten', { namens: null }), '/mandaten/m/namens', 'tekst'],
])('finds that %s is empty', (_wat, anders, pad, soort) => {
  const bron = /^\/(geldigVan|apvArtikel|bedragen)/.test(pad) ? 'wet' : 'par';
  expect(lege(anders)).toEqual([[pad, soort, bron]]);
});

it('asks who may act for whom, and in words what a norm is without an explanation', () => {
  const vraag = (anders: Record<string, unknown>) =>
    zoekLegeWaarden(gelezen(eenBeleidsbestand(anders))).map((leeg) => leeg.vraag);
  for (const [orgaan, wie] of [
    ['burgemeester', 'de burgemeester'],
    ['college', 'het college'],
    ['anders', 'het orgaan'],
  ]) {
    expect(vraag(metEen('mandaten', { orgaan, namens: null }))[0]).toContain(`namens ${wie} optreden`);
  }
  const norm = { waarde: null, bron: 'par' };
  expect(vraag({ normen: { n: norm } })).toEqual(['Wat is de waarde van "n"?']);
  expect(vraag({ normen: { n: { ...norm, toelichting: 'Hoe lang?' } } })).toEqual(['Hoe lang?']);
});

it('asks in a whole Dutch sentence and names the source that leaves it open', () => {
  const [eerste] = zoekLegeWaarden(gelezen(eenBeleidsbestand(metEen('grenzen', { aantal: null }))));
  expect(eerste).toMatchObject({ vraag: 'Wat is de grens "Naam van g"?', bron: 'par' });
});
