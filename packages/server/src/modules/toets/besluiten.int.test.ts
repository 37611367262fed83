import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

type Besluiten = { toets: { dwangsommen: { besluitId: string }[] }; besluiten: unknown[] };

let o: Opstelling;
let regisseur: Persoon;
let id: string;
let bewoner: string;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  id = await openEen(regisseur);
  await legEen(regisseur, id, gesprek());
  const partij = { rol: 'overlastgever', naam: 'B' };
  bewoner = met<{ sleutel: string }>(await stuur(regisseur, `/dossiers/${id}/partijen`, partij), 201).sleutel;
});
afterAll(() => o.sluit());

const toetsVan = async (vraag = '') =>
  met<Besluiten>(await haal(regisseur, `/dossiers/${id}/toets${vraag}`), 200);

/** Records a decision on the dossier as it is now. */
async function besluit(velden: Record<string, unknown>): Promise<string> {
  const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
  const invoer = { soort: 'besluit', orgaan: 'burgemeester', geadresseerden: [bewoner], ...velden };
  const pad = `/dossiers/${id}/gebeurtenissen`;
  return met<{ sleutel: string }>(await stuur(regisseur, pad, invoer, { 'if-match': `"${versie}"` }), 201)
    .sleutel;
}

const DWANGSOM = { dwangsom: { per: 'overtreding', bedrag: 50_000, maximum: 300_000 } };

describe('the decisions beside the toets', () => {
  it('names those of the ledger by measure and day, in the version that counts', async () => {
    expect((await toetsVan()).besluiten).toEqual([]);
    const eerste = await besluit({
      besluitId: 'b1',
      op: '2026-11-16',
      maatregel: 'last-onder-dwangsom',
      begunstigingTot: '2026-11-18',
      ...DWANGSOM,
    });
    await besluit({ besluitId: 'b2', op: '2026-11-17', maatregel: 'last-onder-bestuursdwang' });
    const { toets, besluiten } = await toetsVan();
    expect(toets.dwangsommen.map(({ besluitId }) => besluitId)).toEqual(['b1']);
    expect(besluiten).toEqual([{ besluitId: 'b1', op: '2026-11-16', maatregel: 'last-onder-dwangsom' }]);
    expect((await toetsVan('?op=2026-11-15')).besluiten).toEqual([]);

    await besluit({
      besluitId: 'b1',
      op: '2026-11-15',
      maatregel: 'gedragsaanwijzing',
      begunstigingTot: '2026-11-18',
      corrigeert: eerste,
      ...DWANGSOM,
    });
    expect((await toetsVan()).besluiten).toEqual([
      { besluitId: 'b1', op: '2026-11-15', maatregel: 'gedragsaanwijzing' },
    ]);
  });
});
