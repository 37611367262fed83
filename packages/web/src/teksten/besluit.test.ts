import { BESLUITACHTIG, isFormeel as opDeServer } from '@luwte/core/dossier';
import { expect, it } from 'vitest';
import { BESLUITEN, isFormeel } from './besluit.ts';
import { SOORT } from './nl.ts';

it('holds back the same decisions as the server, and lays ready the same steps', () => {
  expect([...BESLUITEN].sort()).toEqual([...BESLUITACHTIG].sort());
  for (const soort of Object.keys(SOORT)) expect(isFormeel(soort), soort).toBe(opDeServer(soort));
});
