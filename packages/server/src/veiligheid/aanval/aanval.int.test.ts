import { afterAll, beforeAll } from 'vitest';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';
import { alleWegen } from '../testVerzoeken.ts';
import { eenWereld, iedereen } from '../testWereld.ts';
import { type Aanval, maakAanval } from './testAanval.ts';
import { idInLichaam } from './testIdInLichaam.ts';
import { kopvervalsing } from './testKopvervalsing.ts';
import { massatoewijzing } from './testMassatoewijzing.ts';
import { naarBuiten } from './testNaarBuiten.ts';
import { opmaak } from './testOpmaak.ts';
import { sqlInVraag } from './testSqlInVraag.ts';

/**
 * What an attacker who is signed in tries on every road there is, one file per kind, on one server. A new route joins by
 * itself. The kinds that have a place of their own: ids of others and of other municipalities (afscherming), fixation,
 * other websites, spelling of an address, brute force and names that exist (sessie, aanmelden, tweedeFactor), paths in
 * names of files and decompression (uploads), patterns that hang (scripts/patronen.test.ts), formulas in CSV (logboek),
 * a text in a real browser (e2e/afscherming.test.ts).
 */
let o: Opstelling;
let aanval: Aanval;
beforeAll(async () => {
  o = await eenOpstelling();
  const mensen = await iedereen(o, ['weert']);
  aanval = maakAanval(o, await alleWegen(o), mensen, await eenWereld(o, 'weert'));
});
afterAll(() => o.sluit());

for (const soort of [sqlInVraag, naarBuiten, kopvervalsing, idInLichaam, massatoewijzing, opmaak]) {
  soort(() => aanval);
}
