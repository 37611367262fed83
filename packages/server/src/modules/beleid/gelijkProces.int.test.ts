import type { BeleidDetail, BeleidRegel, DossierToets } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
beforeAll(async () => {
  o = await eenOpstelling();
});
afterAll(() => o.sluit());

/** The steps of a dossier with what each asks: the process, apart from how far it is. */
async function proces(wie: Persoon, id: string) {
  const { toets } = met<DossierToets>(await haal(wie, `/dossiers/${id}/toets`), 200);
  return toets.stappen.map((stap) => ({ id: stap.id, criteria: stap.criteria.map((c) => c.id) }));
}
const beleidVan = async (wie: Persoon, id: string) =>
  met<{ beleid: { id: string; versie: string } }>(await haal(wie, `/dossiers/${id}`), 200).beleid;

describe('two wijken of one municipality', () => {
  it('have the same steps and gates, and each dossier its own interventions [DOR-S-01]', async () => {
    const regisseur = await o.als('casusregisseur', 'dordrecht');
    const spoor = 'openbare-ruimte';
    const wijk = (naam: string) => openEen(regisseur, { spoor, object: { wijk: naam, gebied: 'plein' } });
    const [centrum, stadspolders] = [await wijk('Centrum'), await wijk('Stadspolders')];
    const eerst = await proces(regisseur, centrum);
    expect(eerst.length).toBeGreaterThan(3);
    expect(eerst.flatMap((stap) => stap.criteria).length).toBeGreaterThan(3);

    const interventie = (id: string, aard: string, organisatie: string) =>
      legEen(regisseur, id, { soort: 'interventie', op: '2026-11-10', aard, organisatie });
    await interventie(centrum, 'extra verlichting', 'gemeente');
    await interventie(stadspolders, 'straatcoach', 'jongerenwerk');
    await interventie(stadspolders, 'sportaanbod', 'welzijn');

    expect(await proces(regisseur, centrum)).toEqual(eerst);
    expect(await proces(regisseur, stadspolders)).toEqual(eerst);
    expect(await beleidVan(regisseur, stadspolders)).toEqual(await beleidVan(regisseur, centrum));
  });
});

describe('who runs a dossier', () => {
  it('takes no step out of the process, and every dossier names its version [CCV-2.2-06]', async () => {
    const regisseur = await o.als('casusregisseur');
    const id = await openEen(regisseur);
    const eerst = await proces(regisseur, id);
    const { items } = met<{ items: BeleidRegel[] }>(await haal(regisseur, '/beleid'), 200);
    const { sleutel } = items.find((b) => b.inGebruik && b.spoor === 'woonoverlast')!;
    const detail = met<BeleidDetail>(await haal(regisseur, `/beleid/${sleutel}`), 200);

    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      for (const url of [`/beleid/${sleutel}`, `/beleid/${sleutel}/stappen/waarschuwing`]) {
        const { statusCode } = await regisseur.doe({ method, url: `/api/v1${url}`, payload: {} });
        expect([method, url, [403, 404, 405].includes(statusCode)]).toEqual([method, url, true]);
      }
    }
    const weg = { waarden: [{ pad: '/stappen/waarschuwing', waarde: 'weg', bron: 'B' }], toelichting: 'T.' };
    met(await stuur(regisseur, `/beleid/${sleutel}/voorstellen`, weg), 403);
    // Who may propose fills in what the source leaves open, and cannot take out a step either.
    met(await stuur(await o.als('beleidsmedewerker'), `/beleid/${sleutel}/voorstellen`, weg), 400);

    expect(met<BeleidDetail>(await haal(regisseur, `/beleid/${sleutel}`), 200).beleid).toEqual(detail.beleid);
    expect(await proces(regisseur, id)).toEqual(eerst);
    expect(eerst.map((stap) => stap.id)).toContain('waarschuwing');
    const { versie } = await beleidVan(regisseur, id);
    expect(sleutel).toBe(`weert.woonoverlast.${versie}`);
  });
});
