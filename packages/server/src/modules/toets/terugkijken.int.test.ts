import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let id: string;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  id = await openEen(regisseur);
  // Held on 10 November, recorded on 21 November: known to have happened, not yet known then.
  await legEen(regisseur, id, { ...gesprek(), op: '2026-11-10' });
});
afterAll(() => o.sluit());

const gesprekOp = async (vraag: string) => {
  const { toets } = met<{ toets: { peildatum: string; stappen: { id: string; status: string }[] } }>(
    await haal(regisseur, `/dossiers/${id}/toets${vraag}`),
    200,
  );
  return [toets.peildatum, toets.stappen.find((s) => s.id === 'gesprek')?.status === 'gedaan'];
};

describe('the toets of an earlier day', () => {
  it('knows what had happened by then, the last day included', async () => {
    expect(await gesprekOp('')).toEqual(['2026-11-21', true]);
    expect(await gesprekOp('?op=2026-11-10')).toEqual(['2026-11-10', true]);
    expect(await gesprekOp('?op=2026-11-09')).toEqual(['2026-11-09', false]);
  });

  it('knows with bekendOp only what had been recorded by then', async () => {
    expect(await gesprekOp('?op=2026-11-20&bekendOp=2026-11-20')).toEqual(['2026-11-20', false]);
    expect(await gesprekOp('?op=2026-11-20&bekendOp=2026-11-21')).toEqual(['2026-11-20', true]);
  });

  it('refuses a day that cannot be meant', async () => {
    for (const op of ['0001-01-01', '2026-02-30', 'gisteren']) {
      const antwoord = await haal(regisseur, `/dossiers/${id}/toets?op=${op}`);
      expect([op, antwoord.statusCode]).toEqual([op, 400]);
      expect(antwoord.json().fouten[0].pad).toBe('/query/op');
    }
  });
});
