import { datum } from '@luwte/core/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';
import { isConvenantpartij, loadConvenantstand } from './convenantstand.ts';

let o: Opstelling;
let politie: string;
let corporatie: string;
const convenantId = '018f0000-0000-7000-8000-00000000c001';
beforeAll(async () => {
  o = await eenOpstelling();
  ({ politie, corporatie } = o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!.organisaties);
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => {
    await tx
      .insertInto('convenant')
      .values({
        gemeente_id: 'weert',
        id: convenantId,
        naam: 'Convenant woonoverlast',
        besluit: 'Getekend op 1 maart 2026',
        sporen: ['woonoverlast'],
        reikwijdte: 'Aanpak woonoverlast',
        van: '2026-03-01',
        tot: '2026-11-21',
        vastgelegd_op: new Date(),
      })
      .execute();
    await tx
      .insertInto('convenant_deelname')
      .values({
        gemeente_id: 'weert',
        id: o.deps.nieuweId(),
        convenant_id: convenantId,
        organisatie_id: politie,
        van: '2026-04-01',
        ondertekend_door: 'De teamchef',
        vastgelegd_op: new Date(),
      })
      .execute();
  });
});
afterAll(() => o.sluit());

const stand = (op: string, gemeenteId = 'weert') =>
  o.deps.db.inTransactie({ rol: 'medewerker', gemeenteId }, (tx) =>
    loadConvenantstand(tx, gemeenteId, [politie, corporatie], datum(op)),
  );

describe('who takes part in a convenant', () => {
  it('[DOR-1-01] is known per organisation and day: from signing up to and including the last day of the convenant', async () => {
    expect((await stand('2026-03-31')).size).toBe(0);
    expect([...(await stand('2026-04-01'))]).toEqual([
      [politie, [{ id: convenantId, sporen: ['woonoverlast'] }]],
    ]);
    expect((await stand('2026-11-21')).has(politie)).toBe(true);
    expect((await stand('2026-11-22')).size).toBe(0);
    expect((await stand('2026-11-21', 'dordrecht')).size).toBe(0);
  });

  it('covers the tracks that the convenant names, and no other', async () => {
    const convenanten = (await stand('2026-11-21')).get(politie);
    expect(isConvenantpartij(convenanten, 'woonoverlast')).toBe(true);
    expect(isConvenantpartij(convenanten, 'openbare-ruimte')).toBe(false);
    expect(isConvenantpartij(undefined, 'woonoverlast')).toBe(false);
  });
});
