import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginHash, controleerKeten } from '../../platform/keten/index.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import {
  constatering,
  eenMelder,
  gesprek,
  haal,
  legEen,
  met,
  metReden,
  openEen,
  stuur,
} from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

const besluit = (velden: Record<string, unknown> = {}) => ({
  soort: 'besluit',
  op: '2026-11-20',
  besluitId: 'b1',
  orgaan: 'burgemeester',
  maatregel: 'last-onder-dwangsom',
  geadresseerden: ['Bewoner 1'],
  ...velden,
});
const ifMatch = (versie: number) => ({ 'if-match': `"${versie}"` });

describe('an event', () => {
  it('gets id, moment, function and organisation from the server and moves header and list', async () => {
    const id = await openEen(regisseur);
    const vast = await legEen(regisseur, id, {
      ...gesprek(),
      id: 'zelf bedacht',
      vastgelegdDoor: 'Jan',
      vastgelegdOp: '2020-01-01',
    });
    const [item] = met<{ items: Record<string, unknown>[] }>(
      await haal(regisseur, `/dossiers/${id}/gebeurtenissen`),
      200,
    ).items;
    expect(item).toMatchObject({
      plaats: 1,
      sleutel: vast.id,
      vastgelegdDoor: 'casusregisseur',
      vastgelegdOp: '2026-11-21T09:30',
      organisatie: 'Gemeente Weert',
    });
    expect(met(await haal(regisseur, `/dossiers/${id}`), 200)).toMatchObject({
      gebeurtenissen: 1,
      versie: 2,
      laatste: { op: '2026-11-10', soort: 'gesprek' },
    });
  });

  it('keeps `organisatie` where it says who acted', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, {
      soort: 'bestuurlijke-rapportage',
      op: '2026-11-01',
      organisatie: 'politie',
    });
    const { items } = met<{ items: { gebeurtenis: object }[] }>(
      await haal(regisseur, `/dossiers/${id}/gebeurtenissen`),
      200,
    );
    expect(items[0]!.gebeurtenis).toMatchObject({ organisatie: 'politie' });
  });

  it('names every fault at once and stores nothing', async () => {
    const id = await openEen(regisseur);
    const antwoord = await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, {
      soort: 'overtreding',
      op: '2026-02-30',
      besluitId: 'weg',
      waarneming: { functie: 'buurman', door: 'niemand' },
      naam: 'onbekend veld',
    });
    const { fouten } = met<{ fouten: { pad: string; reden: string }[] }>(antwoord, 400);
    expect(fouten.map((f) => f.pad).sort()).toEqual([
      '/besluitId',
      '/naam',
      '/op',
      '/waarneming/door',
      '/waarneming/functie',
    ]);
    expect(met(await haal(regisseur, `/dossiers/${id}`), 200)).toMatchObject({
      gebeurtenissen: 0,
      versie: 1,
    });
  });

  it.each([
    ['an unknown kind', { soort: 'klacht', op: '2026-11-01' }, '/soort'],
    [
      'a fact the policy does not know',
      { soort: 'oordeel', op: '2026-11-01', feit: 'bestaatNiet', waarde: true, motivering: 'x' },
      '/feit',
    ],
    ['a negative amount', { soort: 'betaling', op: '2026-11-01', besluitId: 'b1', bedrag: -1 }, '/bedrag'],
    ['text that no database can store', { ...gesprek(), toelichting: 'a\u0000b' }, '/toelichting'],
  ])('refuses %s', async (_wat, payload, pad) => {
    const id = await openEen(regisseur);
    const { fouten } = met<{ fouten: { pad: string }[] }>(
      await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, payload),
      400,
    );
    expect(fouten.map((f) => f.pad)).toContain(pad);
  });

  it('is carried out once for one Idempotency-Key', async () => {
    const id = await openEen(regisseur);
    const sleutel = { 'idempotency-key': 'een-gesprek' };
    const eerste = await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, gesprek(), sleutel);
    const tweede = await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, gesprek(), sleutel);
    expect(met(tweede, 201)).toEqual(met(eerste, 201));
    const ander = await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, gesprek('2026-11-11'), sleutel);
    expect(ander.statusCode).toBe(422);
    expect(met(await haal(regisseur, `/dossiers/${id}`), 200)).toMatchObject({ gebeurtenissen: 1 });
  });

  it('keeps an unbroken chain when twenty come in at once', async () => {
    const id = await openEen(regisseur);
    const dagen = Array.from({ length: 20 }, (_leeg, i) => `2026-11-${String(i + 1).padStart(2, '0')}`);
    await Promise.all(dagen.map((dag) => legEen(regisseur, id, gesprek(dag))));

    const { schakels, hoofd } = await o.deps.db.inTransactie(
      { rol: 'medewerker', gemeenteId: 'weert' },
      async (tx) => ({
        schakels: await tx
          .selectFrom('gebeurtenis')
          .selectAll()
          .where('dossier_id', '=', id)
          .orderBy('volgnummer')
          .execute(),
        hoofd: await tx.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
      }),
    );
    expect(
      controleerKeten(
        schakels.map((rij) => ({
          volgnummer: rij.volgnummer,
          gebeurtenisId: rij.id,
          verbintenis: rij.verbintenis,
          vorigeHash: rij.vorige_hash,
          hash: rij.hash,
        })),
        {
          begin: beginHash('weert', id),
          hoofd: { volgnummer: hoofd.keten_volgnummer, hash: hoofd.keten_hash! },
        },
      ),
    ).toMatchObject({ ok: true, volgnummer: 20 });
    expect(met(await haal(regisseur, `/dossiers/${id}`), 200)).toMatchObject({
      gebeurtenissen: 20,
      versie: 21,
    });
  });
});

describe('a decision', () => {
  async function metBewoner(): Promise<string> {
    const id = await openEen(regisseur);
    await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'B. Bewoner' });
    return id;
  }
  async function geadresseerde(id: string): Promise<string> {
    const { items } = met<{ items: { sleutel: string; rol: string }[] }>(
      await haal(regisseur, `/dossiers/${id}/partijen`),
      200,
    );
    return items.find((p) => p.rol === 'overlastgever')!.sleutel;
  }

  it('asks for If-Match and is refused on a file that has moved', async () => {
    const id = await metBewoner();
    const wie = { geadresseerden: [await geadresseerde(id)] };
    const pad = `/dossiers/${id}/gebeurtenissen`;
    expect((await stuur(regisseur, pad, besluit(wie))).statusCode).toBe(428);
    await legEen(regisseur, id, gesprek());
    const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
    expect((await stuur(regisseur, pad, besluit(wie), ifMatch(versie - 1))).statusCode).toBe(412);
    expect((await stuur(regisseur, pad, besluit(wie), ifMatch(versie))).statusCode).toBe(201);
    expect(met(await haal(regisseur, `/dossiers/${id}`), 200)).toMatchObject({
      lopendBesluit: { besluitId: 'b1', maatregel: 'last-onder-dwangsom', op: '2026-11-20' },
    });
  });

  it('names every fault of a bare decision at once, on both roads', async () => {
    const id = await metBewoner();
    const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
    for (const pad of ['gebeurtenissen', 'besluiten']) {
      const burgemeester = pad === 'besluiten' ? await o.als('burgemeester') : regisseur;
      const antwoord = await stuur(
        burgemeester,
        `/dossiers/${id}/${pad}`,
        { soort: 'besluit' },
        ifMatch(versie),
      );
      const { fouten } = met<{ fouten: { pad: string }[] }>(antwoord, 400);
      expect(fouten.map((f) => f.pad).sort()).toEqual(['/besluitId', '/geadresseerden', '/maatregel', '/op']);
    }
  });

  it.each(['*', '"1", "2"', 'abc'])(
    'asks for one version, and does not blame a colleague for If-Match %s',
    async (kop) => {
      const id = await metBewoner();
      const wie = { geadresseerden: [await geadresseerde(id)] };
      const antwoord = await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, besluit(wie), {
        'if-match': kop,
      });
      const probleem = met<{ title: string; detail: string }>(antwoord, 428);
      expect(probleem.detail).toContain('de versie uit de ETag');
      expect(probleem.title).not.toContain('Iemand anders');
    },
  );

  it('can be recorded by the burgemeester, and not by a boa [WRT-2-05]', async () => {
    const id = await metBewoner();
    const wie = { geadresseerden: [await geadresseerde(id)] };
    const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
    const boa = await o.als('boa');
    const geweigerd = await stuur(boa, `/dossiers/${id}/gebeurtenissen`, besluit(wie), ifMatch(versie));
    expect(geweigerd.statusCode).toBe(403);
    const burgemeester = await o.als('burgemeester');
    const pad = `/dossiers/${id}/besluiten`;
    expect((await stuur(burgemeester, pad, gesprek(), ifMatch(versie))).statusCode).toBe(400);
    expect((await stuur(burgemeester, pad, besluit(wie), ifMatch(versie))).statusCode).toBe(201);
    expect((await stuur(boa, `/dossiers/${id}/besluiten`, besluit(wie), ifMatch(versie))).statusCode).toBe(
      403,
    );
  });

  it('is one of two when two people decide on the same file at once', async () => {
    const id = await metBewoner();
    const wie = { geadresseerden: [await geadresseerde(id)] };
    const { versie } = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200);
    const pad = `/dossiers/${id}/gebeurtenissen`;
    const beide = await Promise.all(
      ['b1', 'b2'].map((besluitId) => stuur(regisseur, pad, besluit({ ...wie, besluitId }), ifMatch(versie))),
    );
    expect(beide.map((a) => a.statusCode).sort()).toEqual([201, 412]);
  });
});

describe('the timeline', () => {
  it('shows who reported as a code, in every field and also in the free ones', async () => {
    const id = await openEen(regisseur);
    const melder = await eenMelder(regisseur, id, 'Anna Achternaam');
    expect(melder).toBe('Melder A');
    await legEen(regisseur, id, {
      soort: 'melding',
      op: '2026-11-01',
      melder,
      categorieen: ['geluid'],
      kanaal: 'telefoon',
    });
    const lijst = await haal(regisseur, `/dossiers/${id}/gebeurtenissen`);
    expect(lijst.body).toContain('"melder":"Melder A"');
    for (const pad of ['', '/gebeurtenissen', '/toets', '/partijen', '/stand-van-zaken']) {
      const { body } = await haal(regisseur, `/dossiers/${id}${pad}`);
      expect([pad, body.includes('Achternaam')]).toEqual([pad, false]);
    }
    expect((await haal(regisseur, '/dossiers')).body).not.toContain('Achternaam');
    // The code is also how a reader points at the reporter again.
    await legEen(regisseur, id, { soort: 'gesprek', op: '2026-11-02', met: 'melder', personen: [melder] });
  });

  it('pages newest first, filters by kind and refuses a broken cursor', async () => {
    const id = await openEen(regisseur);
    for (const dag of ['01', '03', '02']) await legEen(regisseur, id, gesprek(`2026-11-${dag}`));
    await legEen(regisseur, id, constatering());
    const pad = `/dossiers/${id}/gebeurtenissen`;
    type Pagina = { items: { op: string; bewijskracht?: string }[]; volgende?: string };
    const eerste = met<Pagina>(await haal(regisseur, `${pad}?aantal=3`), 200);
    expect(eerste.items.map((i) => i.op)).toEqual(['2026-11-12T23:10', '2026-11-03', '2026-11-02']);
    expect(eerste.items[0]!.bewijskracht).toBe('eigen-waarneming');
    const tweede = met<Pagina>(await haal(regisseur, `${pad}?aantal=3&na=${eerste.volgende}`), 200);
    expect(tweede.items.map((i) => i.op)).toEqual(['2026-11-01']);
    expect(tweede.volgende).toBeUndefined();
    const gefilterd = met<Pagina>(await haal(regisseur, `${pad}?soort=constatering,besluit`), 200);
    expect(gefilterd.items).toHaveLength(1);
    for (const leeg of ['', ',']) {
      expect(met<Pagina>(await haal(regisseur, `${pad}?soort=${leeg}`), 200).items).toHaveLength(4);
    }
    for (const na of [
      'x',
      Buffer.from('[1]').toString('base64url'),
      Buffer.from('{').toString('base64url'),
    ]) {
      const { fouten } = met<{ fouten: object[] }>(await haal(regisseur, `${pad}?na=${na}`), 400);
      expect(fouten).toMatchObject([{ pad: '/query/na' }]);
    }
  });

  it('keeps what was corrected or withdrawn, marked', async () => {
    const id = await openEen(regisseur);
    const een = await legEen(regisseur, id, gesprek('2026-11-01'));
    const twee = await legEen(regisseur, id, gesprek('2026-11-02'));
    await legEen(regisseur, id, { ...gesprek('2026-11-03'), corrigeert: een.sleutel });
    await legEen(regisseur, id, {
      soort: 'intrekking',
      op: '2026-11-04',
      betreft: [twee.sleutel],
      reden: 'Verkeerd dossier.',
    });
    const { items } = met<{ items: { sleutel: string; vervallen?: string }[] }>(
      await haal(regisseur, `/dossiers/${id}/gebeurtenissen`),
      200,
    );
    const vervallen = Object.fromEntries(items.map((i) => [i.sleutel, i.vervallen]));
    expect(vervallen[een.sleutel]).toBe('gecorrigeerd');
    expect(vervallen[twee.sleutel]).toBe('ingetrokken');
    expect(items.filter((i) => i.vervallen === undefined)).toHaveLength(2);
  });

  it('keeps health data from a boa, in the timeline and in what was last', async () => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, gesprek('2026-11-01'));
    await legEen(regisseur, id, {
      soort: 'zorgadvies',
      op: '2026-11-05',
      organisatie: 'GGZ-team',
      compartiment: 'gezondheid',
    });
    const boa = await o.als('boa');
    const lijst = await haal(boa, `/dossiers/${id}/gebeurtenissen`);
    expect(lijst.body).not.toContain('zorgadvies');
    expect(met<{ items: object[] }>(lijst, 200).items).toHaveLength(1);
    expect(met(await haal(boa, `/dossiers/${id}`), 200)).toMatchObject({ laatste: { soort: 'gesprek' } });
  });
});

describe('an event that has yet to happen', () => {
  it.each([
    ['today', '2026-11-21', 201],
    ['tomorrow', '2026-11-22', 400],
    ['ten years on', '2036-11-21', 400],
  ])('is refused from tomorrow on: %s', async (_wanneer, op, status) => {
    const id = await openEen(regisseur);
    const antwoord = await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, gesprek(op));
    expect(antwoord.statusCode).toBe(status);
    if (status === 400) expect(antwoord.json().fouten[0].pad).toBe('/op');
  });

  it('may be a meeting that is planned', async () => {
    const id = await openEen(regisseur);
    const overleg = {
      soort: 'overleg',
      op: '2026-12-01',
      vorm: 'casusoverleg',
      organisaties: [],
      status: 'gepland',
    };
    expect((await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, overleg)).statusCode).toBe(201);
  });
});

describe('a doelredenering', () => {
  const advies = { soort: 'zorgadvies', op: '2026-11-06', organisatie: 'GGZ-team', kanNaleven: true };
  const fouten = (antwoord: Awaited<ReturnType<typeof stuur>>) =>
    met<{ fouten: { pad: string }[] }>(antwoord, 400).fouten.map(({ pad }) => pad);

  it('is asked before health data are kept, and stands with them [CCV-2.2-02]', async () => {
    const id = await openEen(regisseur);
    const weg = `/dossiers/${id}/gebeurtenissen`;
    expect(fouten(await stuur(regisseur, weg, advies))).toEqual(['/doelredenering/waarom']);
    const anders = { ...advies, ...metReden('politie') };
    expect(fouten(await stuur(regisseur, weg, anders))).toEqual(['/doelredenering/grond']);
    expect(met<{ items: [] }>(await haal(regisseur, weg), 200).items).toEqual([]);
    met(await stuur(regisseur, weg, { ...advies, ...metReden('gezondheid') }), 201);
    const { items } = met<{ items: { doelredenering: object; gebeurtenis: object }[] }>(
      await haal(regisseur, weg),
      200,
    );
    expect(items[0]!.doelredenering).toMatchObject({
      waarom: 'Zonder dit past de maatregel niet bij de persoon.',
      grond: expect.stringContaining('artikel 9 lid 2 onder f AVG'),
    });
    expect(items[0]!.gebeurtenis).not.toHaveProperty('doelredenering');
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      "select 1 from verwerking where dossier_id = $1 and activiteit = 'bijzondere-gegevens-vastleggen'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is not taken along with ordinary data: it would be lost', async () => {
    const id = await openEen(regisseur);
    const body = { ...gesprek(), ...metReden('gezondheid') };
    expect(fouten(await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, body))).toEqual([
      '/doelredenering',
    ]);
  });
});

it('words that may tell of special data ask where they belong; the answer is kept [BOZ-5.2-02]', async () => {
  const id = await openEen(regisseur);
  const weg = `/dossiers/${id}/gebeurtenissen`;
  const body = { ...gesprek(), toelichting: 'Volgens de zus heeft hij schizofrenie.' };
  const { fouten } = met<{ fouten: { pad: string; reden: string }[] }>(
    await stuur(regisseur, weg, body),
    400,
  );
  expect(fouten.map(({ pad }) => pad)).toEqual(['/toelichting', '/woordenGezien']);
  expect(fouten[0]!.reden).toContain('“schizofrenie”');
  expect(met<{ items: [] }>(await haal(regisseur, weg), 200).items).toEqual([]);
  // Put where it belongs nobody asks.
  const dicht = { ...body, compartiment: 'gezondheid', ...metReden('gezondheid') };
  met(await stuur(regisseur, weg, dicht), 201);
  met(await stuur(regisseur, weg, { ...body, woordenGezien: true }), 201);
  const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
    `select toelichting from veiligheidslog where dossier_id = $1 and toelichting like 'bevestigd%'`,
    [id],
  );
  expect(rows).toEqual([{ toelichting: 'bevestigd dat dit gewone gegevens zijn: gezondheid' }]);
});

describe('an answer about health', () => {
  it('is kept apart by the question of the policy, whatever was sent', async () => {
    const id = await openEen(regisseur);
    const motivering = 'Zo bleek uit het gesprek.';
    for (const compartiment of [undefined, 'gewoon']) {
      await legEen(regisseur, id, {
        soort: 'oordeel',
        op: '2026-11-05',
        feit: 'verslaving',
        waarde: true,
        motivering,
        ...(compartiment && { compartiment }),
        ...metReden('gezondheid'),
      });
    }
    await legEen(regisseur, id, {
      soort: 'zorgadvies',
      op: '2026-11-06',
      organisatie: 'GGZ-team',
      kanNaleven: true,
    });
    const boa = await o.als('boa');
    expect(met<{ items: object[] }>(await haal(boa, `/dossiers/${id}/gebeurtenissen`), 200).items).toEqual(
      [],
    );
    const eigen = await haal(regisseur, `/dossiers/${id}/gebeurtenissen`);
    expect(met<{ items: { compartiment: string }[] }>(eigen, 200).items.map((i) => i.compartiment)).toEqual([
      'gezondheid',
      'gezondheid',
      'gezondheid',
    ]);
  });
});

describe('another desk', () => {
  it('finds no dossier of another municipality, and the same answer as for none at all', async () => {
    const id = await openEen(regisseur);
    const dordrecht = await o.als('casusregisseur', 'dordrecht');
    const niets = '018f0000-0000-7000-8000-000000000000';
    for (const pad of [
      '',
      '/gebeurtenissen',
      '/toets',
      '/partijen',
      '/documenten',
      '/export',
      '/stand-van-zaken',
    ]) {
      const vreemd = await haal(dordrecht, `/dossiers/${id}${pad}`);
      const geen = await haal(dordrecht, `/dossiers/${niets}${pad}`);
      expect([pad, vreemd.statusCode]).toEqual([pad, 404]);
      expect(vreemd.json()).toEqual(geen.json());
    }
    const vast = await stuur(dordrecht, `/dossiers/${id}/gebeurtenissen`, gesprek());
    expect(vast.statusCode).toBe(404);
    expect((await haal(regisseur, '/dossiers/geen-id')).statusCode).toBe(404);
  });

  it('refuses a partner, a beheerder and intake [WRT-5.3-04]', async () => {
    const id = await openEen(regisseur);
    for (const rol of ['politie', 'beheerder', 'privacyfunctionaris', 'intake'] as const) {
      const wie = await o.als(rol);
      expect([rol, (await stuur(wie, `/dossiers/${id}/gebeurtenissen`, gesprek())).statusCode]).toEqual([
        rol,
        403,
      ]);
      expect([rol, (await haal(wie, `/dossiers/${id}/gebeurtenissen`)).statusCode]).toEqual([rol, 403]);
      expect([rol, (await haal(wie, `/dossiers/${id}/toets`)).statusCode]).toEqual([rol, 403]);
    }
  });
});
