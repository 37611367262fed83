import type { DossierKop, Noodtoegang, NoodtoegangKort } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { eenWereld, GEHEIM, type Wereld } from '../../veiligheid/testWereld.ts';
import { haal, met, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let wereld: Wereld;
let boa: Persoon;
let officier: Persoon;
const REDEN = 'Acuut gevaar in de woning, de regisseur is niet bereikbaar.';
beforeAll(async () => {
  o = await eenOpstelling();
  wereld = await eenWereld(o, 'weert');
  boa = await o.als('boa');
  officier = await o.als('privacyfunctionaris');
}, 120_000);
afterAll(() => o.sluit());

const tijdlijn = async (wie = boa) =>
  JSON.stringify(met(await haal(wie, `/dossiers/${wereld.dossier}/gebeurtenissen`), 200));
const kop = async (wie = boa) => met<DossierKop>(await haal(wie, `/dossiers/${wereld.dossier}`), 200);
const open = (wie: Persoon = boa, reden = REDEN) =>
  stuur(wie, `/dossiers/${wereld.dossier}/noodtoegangen`, { reden });
const sql = async (tekst: string) => (await o.deps.db.sqlUitvoerder.executeSql(tekst)).rows;

describe('breaking the glass [CCV-2.1-05]', () => {
  it('is not there for who may not: roles beside casework, partners, another municipality', async () => {
    for (const rol of [
      'beheerder',
      'beleidsmedewerker',
      'privacyfunctionaris',
      'intake',
      'politie',
      'zorg',
    ] as const) {
      expect([rol, (await open(await o.als(rol))).statusCode]).toEqual([rol, 403]);
    }
    expect((await open(await o.als('boa', 'dordrecht'))).statusCode).toBe(404);
    // Who may open every part already has nothing to break.
    expect((await open(await o.als('jurist'))).statusCode).toBe(409);
    // Only the one that the world of the tests begins with.
    expect(await sql('select id from noodtoegang')).toHaveLength(1);
  });

  it('asks a reason of some length', async () => {
    expect(met<{ fouten: { pad: string }[] }>(await open(boa, 'kort'), 400).fouten[0]!.pad).toBe('/reden');
  });

  it('opens closed parts to look, tells who watches at once, and ends by the clock', async () => {
    expect(await tijdlijn()).not.toContain(GEHEIM.gezondheid);
    expect((await kop()).noodtoegangKan).toBe(true);
    const { id, tot } = met<NoodtoegangKort>(await open(), 201);
    expect(tot).toBe('2026-11-21T13:30');
    expect(await tijdlijn()).toContain(GEHEIM.gezondheid);
    expect(await kop()).toMatchObject({ noodtoegang: { id, tot } });
    expect((await open()).statusCode).toBe(409);
    // No colleague gets it along, and no reporter is named.
    const melder = `/dossiers/${wereld.dossier}/partijen/${encodeURIComponent(wereld.melder)}/onthullingen`;
    expect((await stuur(boa, melder, { doel: 'x' })).statusCode).toBe(403);
    expect(await tijdlijn()).not.toContain(GEHEIM.melderNaam);

    const [bericht] = await sql(
      "select aan, inhoud::text as inhoud from bericht where soort = 'noodtoegang'",
    );
    expect(bericht!.aan).toBe('privacyfunctionaris@weert.demo');
    expect(bericht!.inhoud).not.toMatch(/Handhaver|Acuut|kwab/i);
    const regels = await sql(`select handeling from veiligheidslog where noodtoegang_id = '${id}'`);
    expect(regels.map((r) => r.handeling)).toEqual(
      expect.arrayContaining(['noodtoegang:openen', 'gebeurtenis:inzien', 'dossier:inzien']),
    );

    o.klok.zet('2026-11-21T12:29:59Z');
    expect(await tijdlijn(await vers())).toContain(GEHEIM.gezondheid);
    o.klok.zet('2026-11-21T12:30:00Z');
    expect(await tijdlijn(await vers())).not.toContain(GEHEIM.gezondheid);
    expect((await kop(await vers())).noodtoegang).toBeUndefined();
  });

  it('can be ended earlier by who took it, and by nobody else', async () => {
    const zelf = await vers();
    const { id } = met<NoodtoegangKort>(await open(zelf), 201);
    const einde = (wie: Persoon) => stuur(wie, `/noodtoegangen/${id}/beeindigingen`, {});
    expect((await einde(await aanmelden('wijkmanager'))).statusCode).toBe(404);
    expect(await tijdlijn(zelf)).toContain(GEHEIM.gezondheid);
    expect((await einde(zelf)).statusCode).toBe(204);
    expect(await tijdlijn(zelf)).not.toContain(GEHEIM.gezondheid);
    expect((await einde(zelf)).statusCode).toBe(404);
  });

  it('is judged afterwards, once, by who watches', async () => {
    officier = await aanmelden('privacyfunctionaris');
    const lijst = async () =>
      met<{ items: Noodtoegang[] }>(await haal(officier, '/noodtoegangen'), 200).items;
    const [laatste, eerste] = (await lijst()).filter(({ wie }) => wie === 'Bo Handhaver');
    expect(laatste).toMatchObject({ wie: 'Bo Handhaver', reden: REDEN, loopt: false });
    expect(laatste).toHaveProperty('beeindigdOp');
    expect(eerste!.handelingen).toBeGreaterThan(3);
    const oordeel = (wie: Persoon) =>
      stuur(wie, `/noodtoegangen/${eerste!.id}/beoordelingen`, { akkoord: false, opmerking: 'Niet nodig.' });
    expect((await oordeel(await vers())).statusCode).toBe(403);
    expect(met<Noodtoegang>(await oordeel(officier), 201).beoordeling).toMatchObject({ akkoord: false });
    expect((await oordeel(officier)).statusCode).toBe(409);
    expect(JSON.stringify(await lijst())).not.toMatch(/kwab/i);
  });
});

/** A new session: the old one has idled away while the clock moved. */
async function aanmelden(rol: string): Promise<Persoon> {
  const antwoord = await o.niemand.doe({
    method: 'POST',
    url: '/api/v1/sessies',
    payload: { gebruikersnaam: `${rol}@weert.demo`, wachtwoord: 'wachtwoord-van-de-test' },
  });
  const cookie = `${antwoord.cookies[0]!.name}=${antwoord.cookies[0]!.value}`;
  return { doe: (opties) => o.niemand.doe({ ...opties, headers: { ...opties.headers, cookie } }) };
}
const vers = () => aanmelden('boa');
