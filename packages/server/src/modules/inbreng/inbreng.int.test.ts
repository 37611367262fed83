import type { Inbreng } from '@luwte/core/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { geefPlaats } from '../../veiligheid/testWereld.ts';
import {
  alleKanalen,
  eenConvenant,
  organisatieVan,
  redenenVan,
  verschuif,
} from '../deling/deling.builder.ts';
import { haal, met, openEen, stuur } from '../dossier/dossier.builder.ts';
import { hersleutelDossier } from '../sleutelbeheer/hersleutelDossier.ts';
import { rondInbrengAf } from './rondInbrengAf.ts';

let o: Opstelling;
let regisseur: Persoon;
let corporatie: Persoon;
let politie: Persoon;
let convenantId: string;
let id: string;
beforeAll(async () => {
  o = await eenOpstelling();
  o.klok.zet(new Date().toISOString());
  regisseur = await o.als('casusregisseur');
  corporatie = await o.als('corporatie');
  politie = await o.als('politie');
  convenantId = await eenConvenant(o, ['corporatie']);
  await alleKanalen(o);
});
beforeEach(async () => {
  id = await openEen(regisseur);
  await geefPlaats(o, 'weert', id, organisatieVan(o, 'corporatie'));
  await geefPlaats(o, 'weert', id, organisatieVan(o, 'politie'));
});
afterAll(() => o.sluit());

const gegeven = (anders: Record<string, unknown> = {}) => ({
  soort: 'gegeven',
  wat: 'De huurder heeft twee maanden achterstand.',
  grond: { soort: 'convenant', convenantId },
  doel: 'afstemmen wie het gesprek voert',
  noodzaak: 'anders voeren wij het dubbel',
  kanaal: 'portaal',
  tot: o.klok.vandaag(),
  ...anders,
});
const breng = (wie: Persoon, body: unknown) => stuur(wie, `/dossiers/${id}/inbrengen`, body);
const leest = async (wie = regisseur) =>
  met<{ items: Inbreng[] }>(await haal(wie, `/dossiers/${id}/inbrengen`), 200).items;
const eigen = async (wie = corporatie) =>
  met<{ items: Inbreng[] }>(await haal(wie, `/dossiers/${id}/eigen-inbrengen`), 200).items;

describe('what a partner tells of its own accord', () => {
  it('[BOZ-5.4-04] is read by the municipality with its ground, and by no other partner', async () => {
    met(await breng(corporatie, gegeven()), 201);
    expect(await leest()).toMatchObject([
      {
        wat: gegeven().wat,
        grondTekst: 'Convenant aanpak overlast',
        doel: gegeven().doel,
        tot: o.klok.vandaag(),
      },
    ]);
    expect(await eigen()).toHaveLength(1);
    expect(await eigen(politie)).toEqual([]);
    expect((await haal(corporatie, `/dossiers/${id}/inbrengen`)).statusCode).toBe(403);
    expect((await breng(regisseur, gegeven())).statusCode).toBe(403);
    expect((await breng(await o.als('zorg'), gegeven())).statusCode).toBe(404);
  });

  it('is gone for the municipality when it is withdrawn, after its last day, and with the convenant', async () => {
    const { id: een } = met<Inbreng>(await breng(corporatie, gegeven()), 201);
    const pad = `/dossiers/${id}/inbrengen/${een}/intrekkingen`;
    expect((await stuur(politie, pad, { reden: 'x' })).statusCode).toBe(404);
    met(await stuur(corporatie, pad, { reden: 'klaar' }), 201);
    expect(await leest()).toEqual([]);
    expect((await stuur(corporatie, pad, { reden: 'nog eens' })).statusCode).toBe(409);
    const { id: twee } = met<Inbreng>(await breng(corporatie, gegeven()), 201);
    await verschuif(o, 'update convenant_deelname set tot = current_date - 1 where convenant_id = $1', [
      convenantId,
    ]);
    expect(await leest()).toEqual([]);
    await verschuif(o, 'update convenant_deelname set tot = null where convenant_id = $1', [convenantId]);
    expect(await leest()).toHaveLength(1);
    await verschuif(o, 'update inbreng set van = van - 1, tot = tot - 1 where id = $1', [twee]);
    expect(await leest()).toEqual([]);
    const nacht = await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
      rondInbrengAf(o.deps, tx, 'weert'),
    );
    expect(nacht).toBe(1);
    expect((await eigen()).map(({ einde }) => einde?.soort)).toEqual(['verlopen', 'ingetrokken']);
  });

  it('[DOR-3.2-04] [DOR-3.2-06] of the police is encrypted police data, on the Wpg, and nothing new in a meeting', async () => {
    const wpg = { grond: { soort: 'wpg-20', besluit: 'Besluit 2026-3' }, wat: 'Zeer geheime registratie.' };
    expect(redenenVan(await breng(politie, gegeven({ ...wpg, kanaal: 'overleg' })))).toContain(
      'brengt in een casusoverleg niets nieuws in',
    );
    expect(redenenVan(await breng(politie, gegeven({ grond: { soort: 'wet', artikel: '1' } })))).toContain(
      'artikel van de Wpg',
    );
    met(await breng(politie, gegeven({ ...wpg, compartiment: 'gewoon' })), 201);
    expect(await leest()).toMatchObject([{ compartiment: 'politie', wat: wpg.wat }]);
    const rij = async () =>
      JSON.stringify(
        (await o.deps.db.sqlUitvoerder.executeSql('select * from inbreng where dossier_id = $1', [id])).rows,
      );
    expect(await rij()).not.toContain('Zeer geheim');
    await hersleutelDossier(o.deps, 'weert', id);
    expect(await leest()).toMatchObject([{ wat: wpg.wat }]);
    expect(await leest(await o.als('jurist'))).toHaveLength(1);
  });

  it('[DOR-3.2.2-03] that may not be shared is a record with its reason, and holds nobody up', async () => {
    const voor = met<{ fase: string }>(await haal(regisseur, `/dossiers/${id}`), 200).fase;
    const nee = { soort: 'mag-niet-delen', waarover: 'of er behandeling is', reden: 'beroepsgeheim' };
    met(await breng(corporatie, nee), 201);
    expect((await breng(corporatie, { ...nee, reden: 'zomaar' })).statusCode).toBe(400);
    expect(await leest()).toMatchObject([
      { soort: 'mag-niet-delen', reden: 'beroepsgeheim', wat: nee.waarover },
    ]);
    expect(met<{ fase: string }>(await haal(regisseur, `/dossiers/${id}`), 200).fase).toBe(voor);
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      `select handeling, reden from veiligheidslog where dossier_id = $1 and voorwerp_soort = 'inbreng'`,
      [id],
    );
    expect(rows).toEqual([{ handeling: 'inbreng:geweigerd', reden: 'beroepsgeheim' }]);
  });
});
