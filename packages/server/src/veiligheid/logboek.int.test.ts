import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import { alleWegen, inhoudVoor, urlVoor } from './testVerzoeken.ts';
import { eenWereld, GEHEIM, iemand, zoekGeheimen } from './testWereld.ts';

/** What the server writes to its log while everything happens, at its most talkative. */
let o: Opstelling;
const regels: string[] = [];
beforeAll(async () => {
  o = await eenOpstelling();
  const stroom = Object.getOwnPropertySymbols(o.app.log).find((s) => s.description === 'pino.stream');
  if (!stroom) throw new Error('pino keeps its stream somewhere else now: this test would see nothing');
  (o.app.log as unknown as Record<symbol, unknown>)[stroom] = {
    write: (regel: string) => regels.push(regel),
  };
  o.app.log.level = 'trace';
});
afterAll(() => o.sluit());

describe('the log', () => {
  it('holds no secret, address, search text, name or content of anything, whatever goes right or wrong', async () => {
    const wereld = await eenWereld(o, 'weert');
    const regisseur = await iemand(o, 'casusregisseur', 'weert');
    const beheerder = await iemand(o, 'beheerder', 'weert');
    const gehad = new Set<string>();
    for (const weg of await alleWegen(o)) {
      if (weg.pad === '/sessies/huidige') continue;
      const url = urlVoor(weg, wereld);
      const gewoon = inhoudVoor(weg, wereld);
      const geheim = {
        kwabveld: GEHEIM.gebeurtenis,
        adres: GEHEIM.adres,
        tekst: GEHEIM.adres,
        wat: GEHEIM.taak,
      };
      const kop = { referer: `https://x/${GEHEIM.adres}`, 'user-agent': GEHEIM.taak };
      const vraag = { method: weg.methode as 'GET', headers: kop };
      // Right once with the whole road, and once for each way in which a road is refused before it begins.
      for (const persoon of [regisseur, beheerder, o.niemand])
        await persoon.doe({ ...vraag, url, ...gewoon, headers: { ...kop, ...gewoon.headers } });
      await regisseur.doe({
        ...vraag,
        url: `${url}?zoek=${encodeURIComponent(GEHEIM.adres)}&fase=${GEHEIM.titel}`,
      });
      if (weg.methode === 'GET') continue;
      await regisseur.doe({ ...vraag, url, payload: geheim });
      await regisseur.doe({ ...vraag, url, payload: { ...geheim, [GEHEIM.titel]: '\u0000kwabnul' } });
      // Not JSON, and an address that is none: the server is done with it before it knows which road it is.
      const soort = `${weg.methode} ${weg.pad.split('/')[1]}`;
      if (gehad.has(soort)) continue;
      gehad.add(soort);
      for (const persoon of [regisseur, o.niemand]) {
        const json = { ...kop, 'content-type': 'application/json' };
        await persoon.doe({ ...vraag, url, headers: json, payload: `{"a": ${GEHEIM.gebeurtenis}` });
        await persoon.doe({ ...vraag, url: `${url}/${GEHEIM.titel}%zz` });
        await persoon.doe({ ...vraag, url: `${url}/${GEHEIM.titel.repeat(60)}` });
      }
    }
    await o.niemand.doe({
      method: 'POST',
      url: '/api/v1/sessies',
      payload: { gebruikersnaam: 'kwabgebruiker@weert.demo', wachtwoord: 'kwabwachtwoord' },
    });
    await o.niemand.doe({ method: 'GET', url: '/', headers: { cookie: 'luwte_sessie=kwabtoken' } });
    expect(regels.length).toBeGreaterThan(300);
    expect(regels.filter((regel) => /kwab/i.test(regel)).map((regel) => regel.slice(0, 400))).toEqual([]);
    expect(zoekGeheimen(regels.join('\n'))).toEqual([]);
    for (const regel of regels) expect(regel).not.toMatch(/luwte_sessie|wachtwoord-van-de-test|127\.0\.0\.1/);
  });

  it('names a route by its pattern, so that an id or a search never stands there', () => {
    const routes = new Set(
      regels.flatMap((regel) => (JSON.parse(regel).req?.route as string | undefined) ?? []),
    );
    expect(routes).toContain('/api/v1/dossiers/:id');
    for (const route of routes) expect(route).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('of an error of ours holds its kind, and the answer only a number to ask for', async () => {
    const regisseur = await iemand(o, 'casusregisseur', 'weert');
    const echt = o.deps.adressen.zoek;
    const fout = Object.assign(new Error('kapot'), {
      detail: `Key (adres)=(${GEHEIM.adres}) already exists.`,
      query: `select '${GEHEIM.gebeurtenis}'`,
      params: [GEHEIM.melderNaam],
      cause: new Error(GEHEIM.getuige),
    });
    Object.assign(o.deps.adressen, { zoek: () => Promise.reject(fout) });
    regels.length = 0;
    const antwoord = await regisseur.doe({
      method: 'POST',
      url: '/api/v1/adressen/zoekopdrachten',
      payload: { tekst: GEHEIM.adres },
    });
    Object.assign(o.deps.adressen, { zoek: echt });
    const nummer = /Noem nummer (\S+) als/.exec(antwoord.json().detail)?.[1];
    expect(antwoord.statusCode).toBe(500);
    expect(antwoord.json()).toEqual({
      type: '/problemen/storing',
      title: 'Er ging iets mis bij ons',
      status: 500,
      detail: `Er is niets opgeslagen. Noem nummer ${nummer} als u dit meldt.`,
    });
    expect(antwoord.body).not.toMatch(/kapot|kwab|adressen|\.ts|node_modules/i);
    const regel = regels.find((r) => r.includes('kapot'));
    expect(JSON.parse(regel!)).toMatchObject({
      level: 50,
      reqId: nummer,
      err: { type: 'Error', message: 'kapot' },
    });
    expect(regels.filter((r) => /kwab/i.test(r))).toEqual([]);
  });

  it('of an error of the database holds no value', async () => {
    regels.length = 0;
    const regisseur = await iemand(o, 'casusregisseur', 'weert');
    const echt = o.deps.nieuweId;
    Object.assign(o.deps, { nieuweId: () => GEHEIM.melderNaam });
    const antwoord = await regisseur.doe({
      method: 'POST',
      url: '/api/v1/dossiers',
      payload: { object: { adres: GEHEIM.adres } },
    });
    Object.assign(o.deps, { nieuweId: echt });
    expect(antwoord.statusCode).toBe(500);
    expect(antwoord.body).not.toMatch(/kwab/i);
    expect(regels.some((regel) => JSON.parse(regel).err?.code === '22P02')).toBe(true);
    expect(regels.filter((regel) => /kwab/i.test(regel))).toEqual([]);
  });
});
