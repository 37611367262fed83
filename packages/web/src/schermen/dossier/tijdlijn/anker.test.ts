import { expect, it } from 'vitest';
import { ankerVan, sleutelUit } from './anker.ts';

it('finds the event an address points at', () => {
  expect(sleutelUit(`#${ankerVan('melding-1')}`)).toBe('melding-1');
  expect(sleutelUit('#g-m%20%C3%A9')).toBe('m é');
  expect(sleutelUit('#g-100%')).toBe('100%');
});

it('leaves an address alone that points elsewhere', () => {
  for (const hash of ['', '#', '#g-', '#stappen', '#stap-gesprek', 'g-melding-1']) {
    expect(sleutelUit(hash), hash).toBeUndefined();
  }
});
