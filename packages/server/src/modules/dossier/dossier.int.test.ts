import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { eenMelder, gesprek, haal, legEen, met, OBJECT, openEen, stuur, wijzig } from './dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let agent: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  agent = await o.als('politie');
});
afterAll(() => o.sluit());

type Lijst = { items: Record<string, unknown>[]; volgende?: string };

/** Gives the police a place in the dossier, up to and including a day. */
async function geefToegang(dossierId: string, tot?: string): Promise<void> {
  const weert = o.gemeenten.find((g) => g.gemeente.id === 'weert')!;
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
    tx
      .insertInto('dossier_toegang')
      .values({
        gemeente_id: 'weert',
        dossier_id: dossierId,
        organisatie_id: weert.organisaties.politie,
        rol: 'partner',
        van: '2020-01-01',
        tot: tot ?? null,
      })
      .execute(),
  );
}

describe('a new dossier', () => {
  it('opens under the policy of the municipality with a readable kenmerk', async () => {
    const eerste = met(await stuur(regisseur, '/dossiers', { object: OBJECT }), 201);
    const tweede = met(await stuur(regisseur, '/dossiers', { object: OBJECT }), 201);
    expect(eerste.kenmerk).toBe('WRT-2026-00001');
    expect(tweede.kenmerk).toBe('WRT-2026-00002');
    const kop = await haal(regisseur, `/dossiers/${eerste.id}`);
    expect(kop.headers.etag).toBe('"1"');
    expect(met(kop, 200)).toMatchObject({
      status: 'open',
      spoor: 'woonoverlast',
      beleid: { id: 'weert' },
      object: OBJECT,
      adres: 'Kastanjelaan 12',
      gebeurtenissen: 0,
      acties: [],
      versie: 1,
    });
  });

  it('gives every one of ten made at once its own kenmerk', async () => {
    const tien = await Promise.all(
      Array.from({ length: 10 }, () => stuur(regisseur, '/dossiers', { object: OBJECT })),
    );
    expect(new Set(tien.map((a) => met(a, 201).kenmerk)).size).toBe(10);
  });

  it('is made once for one Idempotency-Key', async () => {
    const kop = { 'idempotency-key': 'open-een' };
    const eerste = met(await stuur(regisseur, '/dossiers', { object: OBJECT }, kop), 201);
    expect(met(await stuur(regisseur, '/dossiers', { object: OBJECT }, kop), 201)).toEqual(eerste);
  });

  it('names every fault of the form at once', async () => {
    const { fouten } = met<{ fouten: { pad: string }[] }>(
      await stuur(regisseur, '/dossiers', {
        object: { adres: 1, woonvorm: 'tent' },
        naam: 'x',
        spoor: 'zee',
      }),
      400,
    );
    expect(fouten.map((f) => f.pad).sort()).toEqual(['/naam', '/object/adres', '/object/woonvorm', '/spoor']);
  });

  it('changes title and place on the version that was seen only', async () => {
    const id = await openEen(regisseur);
    const pad = `/dossiers/${id}`;
    expect((await wijzig(regisseur, pad, { titel: 'A' })).statusCode).toBe(428);
    expect((await wijzig(regisseur, pad, {}, 1)).statusCode).toBe(400);
    const gewijzigd = await wijzig(regisseur, pad, { titel: 'Blaffende hond' }, 1);
    expect(met(gewijzigd, 200)).toMatchObject({ titel: 'Blaffende hond', object: OBJECT, versie: 2 });
    expect((await wijzig(regisseur, pad, { titel: 'B' }, 1)).statusCode).toBe(412);
  });

  it('shows what came in since the last visit, and keeps it marked during the visit', async () => {
    const id = await openEen(regisseur);
    await haal(regisseur, `/dossiers/${id}`);
    const wijkmanager = await o.als('wijkmanager');
    await haal(wijkmanager, `/dossiers/${id}`);
    await legEen(regisseur, id, gesprek());
    o.klok.zet('2026-11-21T09:01:00Z');
    const gezien = async () => met(await haal(wijkmanager, `/dossiers/${id}`), 200).gezienTot;
    expect(await gezien()).toBe(0);
    expect(await gezien()).toBe(0);
    o.klok.zet('2026-11-21T09:32:00Z');
    expect(await gezien()).toBe(1);
  });
});

describe('the list', () => {
  it('pages without gaps or doubles in every order, and refuses a cursor of another order', async () => {
    for (const sorteer of ['laatste', 'termijn', 'kenmerk']) {
      const gezien: unknown[] = [];
      let na: string | undefined;
      do {
        const pagina = met<Lijst>(
          await haal(regisseur, `/dossiers?sorteer=${sorteer}&aantal=5${na ? `&na=${na}` : ''}`),
          200,
        );
        gezien.push(...pagina.items.map((i) => i.id));
        na = pagina.volgende;
      } while (na !== undefined);
      expect(new Set(gezien).size).toBe(gezien.length);
      expect(gezien.length).toBeGreaterThanOrEqual(13);
    }
    const { volgende } = met<Lijst>(await haal(regisseur, '/dossiers?aantal=1'), 200);
    expect((await haal(regisseur, `/dossiers?aantal=1&sorteer=kenmerk&na=${volgende}`)).statusCode).toBe(400);
    expect((await haal(regisseur, '/dossiers?na=onzin')).statusCode).toBe(400);
    expect((await haal(regisseur, '/dossiers?aantal=201')).statusCode).toBe(400);
    expect((await haal(regisseur, '/dossiers?adres=Kastanjelaan')).statusCode).toBe(400);
  });

  it('leaves a closed dossier out until it is asked for', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, { soort: 'afsluiting', op: '2026-11-20', reden: 'gestopt' });
    const ids = async (vraag: string) =>
      met<Lijst>(await haal(regisseur, `/dossiers?aantal=200${vraag}`), 200).items.map((i) => i.id);
    expect(await ids('')).not.toContain(id);
    expect(await ids('&status=gesloten')).toEqual([id]);
    expect(await ids('&status=alle')).toContain(id);
    await legEen(regisseur, id, { soort: 'heropening', op: '2026-11-21', uitkomst: 'Het begon weer.' });
    expect(await ids('')).toContain(id);
  });

  it('filters by phase, regie and open defects', async () => {
    const [regel] = met<Lijst>(await haal(regisseur, '/dossiers?aantal=1'), 200).items;
    const fase = met<Lijst>(await haal(regisseur, `/dossiers?fase=${regel!.fase}`), 200);
    expect(fase.items.length).toBeGreaterThan(0);
    expect(met<Lijst>(await haal(regisseur, '/dossiers?fase=bestaat-niet'), 200).items).toEqual([]);
    expect(met<Lijst>(await haal(regisseur, '/dossiers?regie=niemand'), 200).items).toEqual([]);
  });

  it('finds by kenmerk and by the beginning of an address, whatever the capitals', async () => {
    const id = await openEen(regisseur, { object: { adres: 'Prinses Beatrixstraat 7' } });
    const zoek = async (tekst: string) =>
      met<Lijst>(await stuur(regisseur, '/dossiers/zoekopdrachten', { tekst }), 200).items;
    expect((await zoek('prinses beatrixSTR')).map((i) => i.id)).toEqual([id]);
    const { kenmerk } = met<{ kenmerk: string }>(await haal(regisseur, `/dossiers/${id}`), 200);
    expect((await zoek(kenmerk.toLowerCase())).map((i) => i.id)).toEqual([id]);
    expect(await zoek('straat 7')).toEqual([]);
    expect(await zoek('%')).toEqual([]);
    const dordrecht = await o.als('casusregisseur', 'dordrecht');
    const daar = await stuur(dordrecht, '/dossiers/zoekopdrachten', { tekst: 'Prinses Beatrix' });
    expect(met<Lijst>(daar, 200).items).toEqual([]);
  });
});

describe('a partner', () => {
  it('gets kenmerk, phase and its own tasks, and nothing else [WRT-5.3-04]', async () => {
    const id = await openEen(regisseur, { titel: 'Geheime titel' });
    await legEen(regisseur, id, gesprek());
    await geefToegang(id);
    const weert = o.gemeenten.find((g) => g.gemeente.id === 'weert')!;
    const actie = (soort: string, wat: string, wieOrganisatieId: string) =>
      stuur(regisseur, `/dossiers/${id}/taken`, { soort, wat, wieOrganisatieId });
    met(await actie('taak', 'Ga langs', weert.organisaties.politie), 201);
    met(await actie('wacht-op', 'Bel de huurder', weert.organisaties.corporatie), 201);

    const kop = await haal(agent, `/dossiers/${id}`);
    expect(Object.keys(met(kop, 200)).sort()).toEqual([
      'faseNaam',
      'id',
      'kenmerk',
      'spoor',
      'status',
      'taken',
      'versie',
    ]);
    const lijst = await haal(agent, '/dossiers');
    const regels = met<Lijst>(lijst, 200).items;
    expect(regels.map((r) => r.id)).toEqual([id]);
    expect(Object.keys(regels[0]!).sort()).toEqual(['faseNaam', 'id', 'kenmerk', 'spoor', 'status', 'taken']);
    for (const { body } of [kop, lijst]) {
      expect(body).toContain('Ga langs');
      expect(body).not.toMatch(/Bel de huurder|Geheime titel|Kastanjelaan/);
    }
  });

  it('learns nothing from a filter, a search or another road', async () => {
    const met1 = await haal(agent, '/dossiers?gebrek=blokkerend&fase=x');
    expect(met<Lijst>(met1, 200).items.length).toBe(
      met<Lijst>(await haal(agent, '/dossiers'), 200).items.length,
    );
    const zoek = await stuur(agent, '/dossiers/zoekopdrachten', { tekst: 'Kastanjelaan' });
    expect(met<Lijst>(zoek, 200).items).toEqual([]);
    const [{ id } = { id: '' }] = met<{ items: { id: string }[] }>(await haal(agent, '/dossiers'), 200).items;
    for (const pad of [
      '/toets',
      '/gebeurtenissen',
      '/partijen',
      '/documenten',
      '/export',
      '/stand-van-zaken',
    ]) {
      expect([pad, (await haal(agent, `/dossiers/${id}${pad}`)).statusCode]).toEqual([pad, 403]);
    }
    expect((await stuur(agent, '/dossiers', { object: OBJECT })).statusCode).toBe(403);
  });

  it('has no way in without a place in the dossier, or after it ended', async () => {
    const zonder = await openEen(regisseur);
    const voorbij = await openEen(regisseur);
    await geefToegang(voorbij, '2026-11-20');
    for (const id of [zonder, voorbij]) expect((await haal(agent, `/dossiers/${id}`)).statusCode).toBe(404);
  });
});

describe('a boa', () => {
  it('sees the dossier without what the toets says of it', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, gesprek());
    const boa = await o.als('boa');
    const kop = met(await haal(boa, `/dossiers/${id}`), 200);
    expect(kop).toMatchObject({ adres: 'Kastanjelaan 12', laatste: { soort: 'gesprek' } });
    const regel = met<Lijst>(await haal(boa, '/dossiers?aantal=1'), 200).items[0]!;
    for (const veld of ['bewijs', 'gebreken', 'nogNodig', 'aanZet', 'weken', 'lopendBesluit']) {
      expect(kop).not.toHaveProperty(veld);
      expect(regel).not.toHaveProperty(veld);
    }
  });
});

describe('what is closed to somebody', () => {
  it('is not what happened last, also when only its kind says that it is about health', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, gesprek('2026-11-01'));
    await legEen(regisseur, id, { soort: 'zorgadvies', op: '2026-11-05', organisatie: 'GGZ-team' });
    const boa = await o.als('boa');
    expect(met(await haal(boa, `/dossiers/${id}`), 200)).toMatchObject({
      laatste: { op: '2026-11-01', soort: 'gesprek' },
    });
    expect((await haal(boa, '/dossiers')).body).not.toContain('zorgadvies');
    // A later event moves the read model anew, with what was there already.
    await legEen(regisseur, id, gesprek('2026-11-02'));
    expect((await haal(boa, `/dossiers/${id}`)).body).not.toContain('zorgadvies');
  });

  it('is not counted', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, gesprek());
    await legEen(regisseur, id, { ...gesprek(), compartiment: 'politie' });
    const aantal = async (wie: Persoon) =>
      met<{ gebeurtenissen: number }>(await haal(wie, `/dossiers/${id}`), 200).gebeurtenissen;
    expect(await aantal(await o.als('boa'))).toBe(1);
    expect(await aantal(regisseur)).toBe(2);
  });

  it('is not new either: what was seen is counted as what there is', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, gesprek());
    await legEen(regisseur, id, { ...gesprek(), compartiment: 'politie' });
    const kop = async (wie: Persoon) => met(await haal(wie, `/dossiers/${id}`), 200);
    const boa = await o.als('boa');
    for (const wie of [boa, regisseur]) await kop(wie);
    // Another visit.
    o.klok.zet(new Date(o.klok.nu().getTime() + 31 * 60_000).toISOString());
    expect(await kop(regisseur)).toMatchObject({ gezienTot: 2, gebeurtenissen: 2 });
    expect(await kop(boa)).toMatchObject({ gezienTot: 1, gebeurtenissen: 1 });
    await legEen(regisseur, id, { ...gesprek(), compartiment: 'politie' });
    expect(await kop(boa)).toMatchObject({ gezienTot: 1, gebeurtenissen: 1 });
    expect(await kop(regisseur)).toMatchObject({ gezienTot: 2, gebeurtenissen: 3 });
    await legEen(regisseur, id, gesprek());
    expect(await kop(boa)).toMatchObject({ gezienTot: 1, gebeurtenissen: 2 });
  });

  it('leaves no gap in the places of the timeline, and none in its pages', async () => {
    const id = await openEen(regisseur);
    for (const compartiment of ['gewoon', 'politie', 'inkomen', 'gewoon', 'gezondheid', 'gewoon']) {
      await legEen(regisseur, id, { ...gesprek(), compartiment });
    }
    type Blad = { items: { plaats: number; compartiment: string }[]; volgende?: string };
    const boa = await o.als('boa');
    const gezien: number[] = [];
    for (let na = ''; ; ) {
      const blad = met<Blad>(await haal(boa, `/dossiers/${id}/gebeurtenissen?aantal=1${na}`), 200);
      gezien.push(...blad.items.map(({ plaats }) => plaats));
      if (blad.volgende === undefined) break;
      na = `&na=${blad.volgende}`;
      expect(Buffer.from(blad.volgende, 'base64url').toString()).not.toMatch(/[4-6]\]/);
    }
    expect(gezien).toEqual([3, 2, 1]);
    const alles = met<Blad>(await haal(regisseur, `/dossiers/${id}/gebeurtenissen`), 200);
    expect(alles.items.map(({ plaats }) => plaats)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('moves nobody up a list, and counts in none of its columns', async () => {
    const ids = [await openEen(regisseur), await openEen(regisseur)] as const;
    for (const id of ids) await legEen(regisseur, id, gesprek('2026-11-03'));
    const burgemeester = await o.als('burgemeester');
    const boa = await o.als('boa');
    const lijst = async (wie: Persoon) => {
      const { items } = met<Lijst>(await haal(wie, '/dossiers?sorteer=laatste&aantal=100'), 200);
      return items.filter(({ id }) => ids.includes(id as string));
    };
    const voor = { boa: await lijst(boa), burgemeester: await lijst(burgemeester) };
    const [onder] = ids;
    expect(voor.boa.map(({ id }) => id)).toEqual([ids[1], onder]);
    const melder = await eenMelder(regisseur, onder, 'M');
    await legEen(regisseur, onder, {
      soort: 'melding',
      op: '2026-11-18',
      melder,
      categorieen: ['geluid'],
      compartiment: 'inkomen',
    });
    expect(await lijst(boa)).toEqual(voor.boa);
    // The count of the list and of the header is that of the check: what is closed is in none of them.
    expect(await lijst(burgemeester)).toEqual(voor.burgemeester);
    const [boven] = await lijst(regisseur);
    expect(boven).toMatchObject({
      id: onder,
      bewijs: { meldingen: 1 },
      laatste: { op: '2026-11-18', soort: 'melding' },
    });
  });

  it('is not the decision that runs, nor its term, in the header and on half a page', async () => {
    const id = await openEen(regisseur);
    const { sleutel } = met<{ sleutel: string }>(
      await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'Bewoner' }),
      201,
    );
    const besluit = {
      soort: 'besluit',
      op: '2026-11-19',
      besluitId: 'b1',
      orgaan: 'burgemeester',
      maatregel: 'last-onder-dwangsom',
      geadresseerden: [sleutel],
      begunstigingTot: '2026-12-10',
      compartiment: 'inkomen',
    };
    const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
    const koppen = { 'if-match': `"${versie}"` };
    met(await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, besluit, koppen), 201);
    const burgemeester = await o.als('burgemeester');
    expect(met(await haal(burgemeester, `/dossiers/${id}`), 200)).not.toHaveProperty('lopendBesluit');
    expect(met(await haal(regisseur, `/dossiers/${id}`), 200)).toHaveProperty('lopendBesluit');
    const stand = async (wie: Persoon) => (await haal(wie, `/dossiers/${id}/stand-van-zaken`)).body;
    for (const zin of ['Er loopt een besluit', 'De eerstvolgende termijn']) {
      expect(await stand(regisseur)).toContain(zin);
      expect(await stand(burgemeester)).not.toContain(zin);
    }
  });
});

describe('a beheerder', () => {
  it('sees no case content at all', async () => {
    const id = await openEen(regisseur);
    const beheerder = await o.als('beheerder');
    for (const pad of ['/dossiers', `/dossiers/${id}`, '/meldingen', '/vandaag', '/taken']) {
      expect([pad, (await haal(beheerder, pad)).statusCode]).toEqual([pad, 403]);
    }
    const zoek = await stuur(beheerder, '/dossiers/zoekopdrachten', { tekst: 'Kastanjelaan' });
    expect(zoek.statusCode).toBe(403);
  });
});

describe('the processing log', () => {
  it('gets one line per request, with the dossier and without a name', async () => {
    const id = await openEen(regisseur);
    await haal(regisseur, `/dossiers/${id}/toets`);
    const regels = await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
      tx.selectFrom('verwerking').selectAll().where('dossier_id', '=', id).orderBy('op').execute(),
    );
    expect(regels.map((r) => r.activiteit).sort()).toEqual(['dossier-aanmaken', 'toets-inzien']);
  });
});
