import { expect, it } from 'vitest';
import { eenGebeurtenis } from '../dossier/dossier.builder.ts';
import { gecompileerd } from './beleid.builder.ts';
import { compartimentVan } from './compartimentVan.ts';

const vraag = { naam: 'F', vraag: 'Ja?', bron: 'par' };
const beleid = gecompileerd({
  feiten: { ziek: { ...vraag, compartiment: 'gezondheid' }, spoed: vraag },
});
const oordeel = (anders: object) => compartimentVan(beleid, eenGebeurtenis('oordeel', anders));

it('is that of the question, for a judgement that does not say', () => {
  expect(oordeel({ feit: 'ziek' })).toBe('gezondheid');
  expect(oordeel({ feit: 'ziek', compartiment: 'gewoon' })).toBe('gezondheid');
  expect(oordeel({ feit: 'spoed' })).toBe('gewoon');
  expect(oordeel({ feit: 'onbekend' })).toBe('gewoon');
});

it('is what the event says itself, whatever the question', () => {
  expect(oordeel({ feit: 'ziek', compartiment: 'politie' })).toBe('politie');
  expect(compartimentVan(beleid, eenGebeurtenis('melding', { compartiment: 'inkomen' }))).toBe('inkomen');
});

it('is that of the kind: advice of a carer is about health', () => {
  expect(compartimentVan(beleid, eenGebeurtenis('zorgadvies'))).toBe('gezondheid');
  expect(compartimentVan(beleid, eenGebeurtenis('zorgadvies', { compartiment: 'gewoon' }))).toBe(
    'gezondheid',
  );
  expect(compartimentVan(beleid, eenGebeurtenis('melding'))).toBe('gewoon');
});
