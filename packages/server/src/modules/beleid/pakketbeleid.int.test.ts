import type { DossierKop, OmzettingRegel } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controleerPakket, openPakket } from '../../pakket/index.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { zetAllesOm } from '../../watals/omzetting.ts';
import { gesprek, haal, legEen, met, openEen } from '../dossier/dossier.builder.ts';
import { neemBeleidOver } from './pakketbeleid.ts';
import { handelAf, stelVersieVoor } from './voorstel.builder.ts';
import { kiesBesluiter, zoekGeactiveerd } from './zetBeleidOm.ts';

const GEMEENTE = 'weert';
let o: Opstelling;
let regisseur: Persoon;
let id: string;
let zip: Buffer;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  id = await openEen(regisseur);
  await legEen(regisseur, id, gesprek());
  const { id: voorstel } = await stelVersieVoor(await o.als('beleidsmedewerker'));
  met(await handelAf(await o.als('jurist'), voorstel, 'activeringen'), 201);
  const naar = await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: GEMEENTE }, (tx) =>
    zoekGeactiveerd(tx, GEMEENTE, 'weert', undefined),
  );
  const jurist = await kiesBesluiter(o.deps, GEMEENTE, 'jurist@weert.demo', 'Het beleid is herzien.');
  if (!jurist.ok) throw new Error(jurist.error);
  expect(await zetAllesOm(o.deps, GEMEENTE, naar!, jurist.value, async () => undefined)).toBe(1);
});
afterAll(() => o.sluit());

const omzettingenVan = async (wie: Persoon, dossier: string) =>
  met<{ items: OmzettingRegel[] }>(await haal(wie, `/dossiers/${dossier}/omzettingen`), 200).items;
const toetsVan = async (wie: Persoon, dossier: string, vraag = '') => {
  const pad = `/dossiers/${dossier}/toets${vraag}`;
  const { toets, beleid } = met<{ toets: object; beleid: { sleutel: string } }>(await haal(wie, pad), 200);
  return { toets: { ...toets, dossier: '' }, beleid };
};
const kopVan = async (wie: Persoon, dossier: string) =>
  met<DossierKop>(await haal(wie, `/dossiers/${dossier}`), 200);
const importeer = async (wie: Persoon, pakket = zip) =>
  met<{ id: string; beleidAnders?: string }>(
    await wie.doe({
      method: 'POST',
      url: '/api/v1/dossiers/importen',
      payload: pakket,
      headers: { 'content-type': 'application/zip' },
    }),
    201,
  );

describe('a dossier that moved to another version', () => {
  it('tells in its timeline who moved it, when, why, from what and to what', async () => {
    expect(await omzettingenVan(regisseur, id)).toMatchObject([
      {
        vanaf: '2026-11-21',
        van: { id: 'weert', versie: '2018-06-06', ingevuld: false },
        naar: { id: 'weert', ingevuld: true },
        reden: 'Het beleid is herzien.',
        door: 'Juri Awbema',
        functie: 'jurist',
      },
    ]);
  });

  it('leads to the page of the version that holds, now and on an earlier day', async () => {
    const { beleid } = await kopVan(regisseur, id);
    expect(beleid).toMatchObject({ ingevuld: true });
    expect(
      met<{ ingevuld: boolean }>(await haal(regisseur, `/beleid/${beleid!.sleutel}`), 200),
    ).toMatchObject({ ingevuld: true, leeg: 0 });
    expect((await toetsVan(regisseur, id)).beleid.sleutel).toBe(beleid!.sleutel);
    const eerder = await toetsVan(regisseur, id, '?op=2026-11-20');
    expect(eerder.beleid).toMatchObject({ sleutel: 'weert.woonoverlast.2018-06-06', ingevuld: false });
  });

  it('is no business of a partner or of who may not see the timeline', async () => {
    met(await haal(await o.als('politie'), `/dossiers/${id}/omzettingen`), 403);
    met(await haal(await o.als('beleidsmedewerker'), `/dossiers/${id}/omzettingen`), 403);
    met(await haal(await o.als('casusregisseur', 'dordrecht'), `/dossiers/${id}/omzettingen`), 404);
  });
});

describe('its export', () => {
  it('tells it to people and to machines, under the same signature, outside the fixed names of the dossier', async () => {
    zip = (await haal(regisseur, `/dossiers/${id}/export`)).rawPayload;
    expect(await controleerPakket(zip)).toMatchObject({
      ok: true,
      value: { beleid: { nu: { id: 'weert' }, omzettingen: [{ vanaf: '2026-11-21', door: 'Juri Awbema' }] } },
    });
    const pakket = await openPakket(zip);
    if (!pakket.ok) throw new Error('unreadable');
    const lees = async (naam: string) => Buffer.from((await pakket.value.lees(naam))!).toString('utf8');
    expect(await lees('LEESMIJ.txt')).toContain(
      'Op 2026-11-21 omgezet van weert, versie 2018-06-06 naar weert',
    );
    expect(JSON.parse(await lees('dossier.json'))).toMatchObject({ beleid: 'weert' });
    expect(await lees('dossier.json')).not.toContain('omzetting');
    pakket.value.sluit();
  });

  it('gives elsewhere the same toets, today and on a day before the move', async () => {
    const elders = await o.als('casusregisseur', 'dordrecht');
    const kopie = await importeer(elders);
    expect(kopie.beleidAnders).toBeUndefined();
    for (const vraag of ['', '?op=2026-11-20']) {
      expect(await toetsVan(elders, kopie.id, vraag), vraag).toEqual(await toetsVan(regisseur, id, vraag));
    }
    expect(await omzettingenVan(elders, kopie.id)).toMatchObject([
      { vanaf: '2026-11-21', door: 'Juri Awbema', reden: 'Het beleid is herzien.' },
    ]);
    // Its policy can be read there, and was put into force by nobody there.
    const { beleid } = await kopVan(elders, kopie.id);
    expect(met(await haal(elders, `/beleid/${beleid!.sleutel}`), 200)).toMatchObject({
      inGebruik: false,
      voorstelbaar: false,
    });
    // And it can be handed on once more.
    const weer = (await haal(elders, `/dossiers/${kopie.id}/export`)).rawPayload;
    const derde = await o.als('casusregisseur', 'bergen-op-zoom');
    const kopieVanKopie = await importeer(derde, weer);
    expect((await toetsVan(derde, kopieVanKopie.id, '?op=2026-11-20')).toets).toEqual(
      (await toetsVan(regisseur, id, '?op=2026-11-20')).toets,
    );
  });

  it('takes nothing over when the text here is not the same to the letter', async () => {
    const gecontroleerd = await controleerPakket(zip);
    if (!gecontroleerd.ok) throw new Error('does not verify');
    const { nu, omzettingen } = gecontroleerd.value.beleid!;
    const met = (ingevuld: object) => ({
      nu: { ...nu, ingevuld: { ...nu.ingevuld!, ...ingevuld } },
      omzettingen,
    });
    const neem = (beleid: Parameters<typeof neemBeleidOver>[4]) =>
      o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'dordrecht' }, (tx) =>
        neemBeleidOver(o.deps, tx, 'dordrecht', 'woonoverlast', beleid),
      );
    expect(await neem({ nu, omzettingen })).toBeDefined();
    expect(await neem(met({ vingerafdruk: 'f'.repeat(64) }))).toBeUndefined();
    expect(await neem(met({ waarden: [] }))).toBeUndefined();
    expect(await neem(met({ basis: '1999-01-01' }))).toBeUndefined();
  });
});
