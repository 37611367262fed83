import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let intake: Persoon;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  intake = await o.als('intake');
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

type Melding = {
  id: string;
  status: string;
  versie: number;
  dossierId?: string;
  kenmerk?: string;
  melderCode?: string;
};
const invoer = (anders: Record<string, unknown> = {}) => ({
  op: '2026-11-20T23:30',
  kanaal: 'telefoon',
  categorieen: ['geluid'],
  adres: 'Kastanjelaan 12',
  melder: { naam: 'Anna Achternaam', telefoon: '0612345678', adres: 'Kastanjelaan 14' },
  ...anders,
});
const meld = async (anders: Record<string, unknown> = {}, wie = intake) =>
  met<Melding>(await stuur(wie, '/meldingen', invoer(anders)), 201);
const doe = (wie: Persoon, melding: Melding, deel: string, body: object, versie = melding.versie) =>
  stuur(wie, `/meldingen/${melding.id}/${deel}`, body, { 'if-match': `"${versie}"` });
const tijdlijn = async (dossierId: string) =>
  met<{ items: { soort: string; gebeurtenis: Record<string, unknown>; vervallen?: string }[] }>(
    await haal(regisseur, `/dossiers/${dossierId}/gebeurtenissen`),
    200,
  ).items;

describe('a melding', () => {
  it('stands alone, and its reporter shows as a code in no list', async () => {
    const melding = await meld();
    expect(melding).toMatchObject({ status: 'ontvangen', melderCode: 'Melder', versie: 1 });
    expect(melding.dossierId).toBeUndefined();
    for (const pad of ['/meldingen', `/meldingen/${melding.id}`]) {
      expect((await haal(intake, pad)).body).not.toMatch(/Achternaam|0612345678|Kastanjelaan 14/);
    }
  });

  it('opens a dossier at its address under the policy of the town', async () => {
    const melding = await meld({ dossier: 'nieuw', woonvorm: 'koop' }, regisseur);
    expect(melding).toMatchObject({ status: 'gekoppeld', melderCode: 'Melder A' });
    expect(melding.kenmerk).toMatch(/^WRT-2026-\d{5}$/);
    const kop = met(await haal(regisseur, `/dossiers/${melding.dossierId}`), 200);
    expect(kop).toMatchObject({
      adres: 'Kastanjelaan 12',
      object: { woonvorm: 'koop' },
      beleid: { id: 'weert' },
      bewijs: { meldingen: 1 },
      gebeurtenissen: 1,
    });
    expect(await tijdlijn(melding.dossierId!)).toMatchObject([
      { soort: 'melding', gebeurtenis: { melder: 'Melder A', kanaal: 'telefoon', categorieen: ['geluid'] } },
    ]);
  });

  it('counts two people at one address as one household, and a third apart', async () => {
    const dossier = await openEen(regisseur);
    await meld({ dossier });
    await meld({ dossier, melder: { naam: 'B', adres: 'kastanjelaan 14' } });
    await meld({ dossier, melder: { naam: 'C', adres: 'Kastanjelaan 16' } });
    const { items } = met<{ items: { code: string; huishouden: string }[] }>(
      await haal(regisseur, `/dossiers/${dossier}/partijen`),
      200,
    );
    expect(items.map(({ code, huishouden }) => [code, huishouden])).toEqual([
      ['Melder A', 'huishouden 1'],
      ['Melder B', 'huishouden 1'],
      ['Melder C', 'huishouden 2'],
    ]);
  });

  it('is linked later, taken out with a reason that stays, and linked elsewhere', async () => {
    const eerste = await openEen(regisseur);
    const tweede = await openEen(regisseur);
    const los = await meld();
    const gekoppeld = met<Melding>(await doe(intake, los, 'koppelingen', { dossierId: eerste }), 201);
    expect(gekoppeld).toMatchObject({ status: 'gekoppeld', dossierId: eerste, versie: 2 });
    expect((await doe(intake, gekoppeld, 'koppelingen', { dossierId: tweede })).statusCode).toBe(409);

    expect((await doe(intake, gekoppeld, 'ontkoppelingen', { reden: '' })).statusCode).toBe(400);
    const vrij = met<Melding>(
      await doe(intake, gekoppeld, 'ontkoppelingen', { reden: 'Gaat over de buren.' }),
      201,
    );
    expect(vrij.status).toBe('ontvangen');
    expect(vrij.dossierId).toBeUndefined();
    expect(await tijdlijn(eerste)).toMatchObject([
      { soort: 'intrekking', gebeurtenis: { reden: 'Gaat over de buren.' } },
      { soort: 'melding', vervallen: 'ingetrokken' },
    ]);
    expect(met(await haal(regisseur, `/dossiers/${eerste}`), 200)).toMatchObject({
      bewijs: { meldingen: 0 },
    });
    expect((await doe(intake, vrij, 'ontkoppelingen', { reden: 'Nog eens.' })).statusCode).toBe(409);
    const elders = met<Melding>(await doe(intake, vrij, 'koppelingen', { dossierId: tweede }), 201);
    expect(elders.dossierId).toBe(tweede);
  });

  it('ends as advice given, at once or later, and can still be linked after', async () => {
    const advies = 'Praat eerst met de buren; wij sturen een folder.';
    expect(await meld({ advies })).toMatchObject({ status: 'advies-gegeven', advies });
    const los = await meld();
    const klaar = met<Melding>(await doe(intake, los, 'adviezen', { advies }), 201);
    expect(klaar).toMatchObject({ status: 'advies-gegeven', advies });
    const gekoppeld = met<Melding>(await doe(intake, klaar, 'koppelingen', { dossierId: 'nieuw' }), 201);
    expect(gekoppeld.status).toBe('gekoppeld');
    expect((await doe(intake, gekoppeld, 'adviezen', { advies })).statusCode).toBe(409);
  });

  it('is changed on the version that was seen only', async () => {
    const melding = await meld();
    const dossierId = await openEen(regisseur);
    const zonder = await stuur(intake, `/meldingen/${melding.id}/koppelingen`, { dossierId });
    expect(zonder.statusCode).toBe(428);
    expect((await doe(intake, melding, 'koppelingen', { dossierId }, 9)).statusCode).toBe(412);
  });

  it('lands in one dossier when two people link it at once', async () => {
    const melding = await meld();
    const dossiers = await Promise.all([openEen(regisseur), openEen(regisseur)]);
    const beide = await Promise.all(
      dossiers.map((dossierId) => doe(intake, melding, 'koppelingen', { dossierId })),
    );
    expect(beide.map((a) => a.statusCode).sort()).toEqual([201, 412]);
    const alle = (await Promise.all(dossiers.map(tijdlijn))).flat();
    expect(alle).toHaveLength(1);
  });

  it('asks for a channel and takes all that are typed [WRT-5.1-01]', async () => {
    const { kanaal: _kanaal, ...zonder } = invoer();
    const { fouten } = met<{ fouten: { pad: string }[] }>(await stuur(intake, '/meldingen', zonder), 400);
    expect(fouten).toMatchObject([{ pad: '/kanaal' }]);
    for (const kanaal of ['telefoon', 'e-mail', 'brief', 'website', 'balie', 'politie', 'woningcorporatie']) {
      await meld({ kanaal });
    }
  });

  it('names every fault of the form at once and stores nothing', async () => {
    const tel = async () =>
      met<{ items: unknown[] }>(await haal(intake, '/meldingen?aantal=200'), 200).items.length;
    const voor = await tel();
    const fout = invoer({
      op: '2026-02-30',
      categorieen: [],
      ernst: 6,
      adres: ' ',
      naam: 'x',
      strafbaar: 'ja',
    });
    const { fouten } = met<{ fouten: { pad: string }[] }>(await stuur(intake, '/meldingen', fout), 400);
    expect(fouten.map((f) => f.pad).sort()).toEqual([
      '/adres',
      '/categorieen',
      '/ernst',
      '/naam',
      '/op',
      '/strafbaar',
    ]);
    const samen = invoer({ anoniem: true, advies: 'x', dossier: 'nieuw', tot: '2026-11-19' });
    const tweede = met<{ fouten: { pad: string }[] }>(await stuur(intake, '/meldingen', samen), 400);
    expect(tweede.fouten.map((f) => f.pad).sort()).toEqual(['/advies', '/melder', '/tot']);
    const weg = invoer({ dossier: '018f0000-0000-7000-8000-000000000000' });
    expect(met<{ fouten: object[] }>(await stuur(intake, '/meldingen', weg), 400).fouten).toMatchObject([
      { pad: '/dossier' },
    ]);
    expect(await tel()).toBe(voor);
  });

  it('is taken once for one Idempotency-Key', async () => {
    const kop = { 'idempotency-key': 'een-melding' };
    const eerste = met<Melding>(await stuur(intake, '/meldingen', invoer(), kop), 201);
    expect(met<Melding>(await stuur(intake, '/meldingen', invoer(), kop), 201).id).toBe(eerste.id);
  });

  it('pages latest first, by status, and refuses a broken cursor', async () => {
    const gezien: string[] = [];
    let na: string | undefined;
    do {
      const pagina: { items: Melding[]; volgende?: string } = met(
        await haal(intake, `/meldingen?aantal=3${na ? `&na=${na}` : ''}`),
        200,
      );
      gezien.push(...pagina.items.map((m) => m.id));
      na = pagina.volgende;
    } while (na !== undefined);
    expect(new Set(gezien).size).toBe(gezien.length);
    const los = met<{ items: Melding[] }>(await haal(intake, '/meldingen?status=ontvangen&aantal=200'), 200);
    expect(los.items.every((m) => m.status === 'ontvangen')).toBe(true);
    expect((await haal(intake, '/meldingen?na=x')).statusCode).toBe(400);
  });
});

describe('the address field', () => {
  it('proposes the dossier that is already there, before a new one [WRT-5.1-02] [BOZ-C-01]', async () => {
    const id = await openEen(regisseur, { object: { adres: 'Beekstraat 3', woonvorm: 'huur-corporatie' } });
    await meld({ adres: 'Beekstraat 3', dossier: id });
    const zoek = await stuur(intake, '/adressen/zoekopdrachten', { tekst: 'beekstr' });
    expect(met(zoek, 200)).toEqual({
      items: [
        {
          adres: 'Beekstraat 3',
          woonvorm: 'huur-corporatie',
          dossiers: [{ id, kenmerk: expect.any(String), faseNaam: expect.any(String), status: 'open' }],
          meldingen: 1,
        },
      ],
    });
    const dordrecht = await o.als('intake', 'dordrecht');
    expect(met(await stuur(dordrecht, '/adressen/zoekopdrachten', { tekst: 'beekstr' }), 200)).toEqual({
      items: [],
    });
  });
});

describe('another desk', () => {
  it('reads and links nothing of it', async () => {
    const melding = await meld();
    const dordrecht = await o.als('intake', 'dordrecht');
    expect((await haal(dordrecht, `/meldingen/${melding.id}`)).statusCode).toBe(404);
    expect((await doe(dordrecht, melding, 'koppelingen', { dossierId: 'nieuw' })).statusCode).toBe(404);
    const eigen = met<Melding>(await stuur(dordrecht, '/meldingen', invoer()), 201);
    const hier = await openEen(regisseur);
    expect((await doe(dordrecht, eigen, 'koppelingen', { dossierId: hier })).statusCode).toBe(400);
    for (const rol of ['politie', 'beheerder', 'burgemeester', 'privacyfunctionaris'] as const) {
      const wie = await o.als(rol);
      expect([rol, (await haal(wie, '/meldingen')).statusCode]).toEqual([rol, 403]);
      expect([rol, (await stuur(wie, '/meldingen', invoer())).statusCode]).toEqual([rol, 403]);
    }
  });
});
