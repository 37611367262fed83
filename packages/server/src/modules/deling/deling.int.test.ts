import type { Deelvoorstel, DelingRegel, Zichtbaarheid } from '@luwte/core/contract';
import { datum, plusDagen } from '@luwte/core/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { formulier, geefPlaats } from '../../veiligheid/testWereld.ts';
import {
  eenMelder,
  gesprek,
  haal,
  legEen,
  met,
  openEen,
  redenVelden,
  stuur,
} from '../dossier/dossier.builder.ts';
import {
  deel,
  eenConvenant,
  eenDeling,
  gedeeld,
  leesAls,
  organisatieVan,
  redenenVan,
  verschuif,
} from './deling.builder.ts';
import { rondDelingenAf } from './rondDelingenAf.ts';

let o: Opstelling;
let regisseur: Persoon;
let corporatie: Persoon;
let politie: Persoon;
let convenantId: string;
let id: string;
beforeAll(async () => {
  o = await eenOpstelling();
  // The days of a share are also judged by the database, which has the clock of the machine.
  o.klok.zet(new Date().toISOString());
  regisseur = await o.als('casusregisseur');
  corporatie = await o.als('corporatie');
  politie = await o.als('politie');
  convenantId = await eenConvenant(o, ['corporatie', 'politie']);
});
beforeEach(async () => {
  id = await openEen(regisseur);
  await geefPlaats(o, 'weert', id, organisatieVan(o, 'corporatie'));
  await geefPlaats(o, 'weert', id, organisatieVan(o, 'politie'));
});
afterAll(() => o.sluit());

const eenGesprek = async (anders: Record<string, unknown> = {}) => ({
  soort: 'gebeurtenis',
  id: (
    await legEen(regisseur, id, { ...gesprek(), toelichting: 'De muziek gaat om elf uur uit.', ...anders })
  ).id,
});
const eenDocument = async (velden: Record<string, string> = {}, naam = 'rapport.txt') => {
  const antwoord = await regisseur.doe({
    method: 'POST',
    url: `/api/v1/dossiers/${id}/documenten`,
    ...formulier(
      { naam, inhoud: 'wat er gemeten is' },
      { ...redenVelden(velden.compartiment ?? 'gewoon'), ...velden },
    ),
  });
  return { soort: 'document', id: met<{ id: string }>(antwoord, 201).id };
};
const opConvenant = () => ({ grond: { soort: 'convenant', convenantId } });
const probeer = (body: unknown, wie = regisseur) => stuur(wie, `/dossiers/${id}/delingen`, body);
const ziet = async () => (await gedeeld(corporatie, id)).length;
const lijst = async (vraag = '') =>
  met<{ items: DelingRegel[] }>(await haal(regisseur, `/dossiers/${id}/delingen${vraag}`), 200).items;
const nacht = () =>
  o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
    rondDelingenAf(tx, 'weert', o.klok.vandaag(), o.klok.nu()),
  );

describe('an item that is shared', () => {
  it('shows its receiver exactly the preview, and nobody else anything [DOR-3.2.2-03] [BOZ-3.7.5-02]', async () => {
    const melder = await eenMelder(regisseur, id, 'Truus Buurvrouw');
    const melding = await legEen(regisseur, id, {
      soort: 'melding',
      op: '2026-11-10T23:00',
      melder,
      categorieen: ['geluid'],
      toelichting: 'Harde muziek.',
    });
    const item = { soort: 'gebeurtenis', id: melding.id };
    const body = eenDeling(o, 'corporatie', item, opConvenant());
    const voorstel = met<Deelvoorstel>(
      await stuur(regisseur, `/dossiers/${id}/delingvoorstellen`, {
        item,
        aanOrganisatieId: body.aanOrganisatieId,
        ...opConvenant(),
      }),
      200,
    );
    expect(voorstel).toMatchObject({
      mag: true,
      redenen: [],
      gronden: [{ soort: 'convenant', convenantId }, { soort: 'toestemming' }, { soort: 'wet' }],
    });
    expect(await gedeeld(corporatie, id)).toEqual([]);
    await deel(regisseur, id, body);
    const [gekregen, ...meer] = await gedeeld(corporatie, id);
    expect(meer).toEqual([]);
    expect(gekregen?.afschrift).toEqual(voorstel.voorbeeld.afschrift);
    expect(gekregen).toMatchObject({
      doel: body.doel,
      grondTekst: 'Convenant aanpak overlast',
      mededeling: voorstel.voorbeeld.mededeling,
    });
    expect(gekregen?.afschrift.velden).toMatchObject({ melder: 'Melder A', toelichting: 'Harde muziek.' });
    expect(JSON.stringify(gekregen)).not.toContain('Truus');
    expect(gekregen).not.toHaveProperty('noodzaak');
    expect(await gedeeld(politie, id)).toEqual([]);
    expect((await haal(await o.als('zorg'), `/dossiers/${id}/gedeeld`)).statusCode).toBe(404);
    expect((await haal(await o.als('corporatie', 'dordrecht'), `/dossiers/${id}/gedeeld`)).statusCode).toBe(
      404,
    );
    expect((await haal(corporatie, `/dossiers/${id}/gebeurtenissen`)).statusCode).toBe(403);
    expect(met<{ items: unknown[] }>(await haal(corporatie, '/gedeeld'), 200).items).toContainEqual(gekregen);
  });

  it('stands on the list of what was given, with who, why and until when [BOZ-5.4-01] [CCV-2.2-21] [DOR-3.1-16]', async () => {
    const melder = await eenMelder(regisseur, id, 'Truus Buurvrouw');
    const { id: itemId } = await legEen(regisseur, id, {
      soort: 'melding',
      op: '2026-11-10',
      melder,
      categorieen: ['geluid'],
    });
    await deel(regisseur, id, eenDeling(o, 'corporatie', { soort: 'gebeurtenis', id: itemId }));
    await deel(regisseur, id, eenDeling(o, 'politie', await eenGesprek(), { kanaal: 'telefoon' }));
    const [tweede, eerste] = await lijst();
    expect(eerste).toMatchObject({
      item: { soort: 'gebeurtenis', naam: 'melding', op: '2026-11-10' },
      noodzaak: 'de huurder luistert alleen naar de verhuurder',
      kanaal: 'portaal',
      stand: 'loopt',
      over: ['Melder A'],
      tot: o.klok.vandaag(),
    });
    expect(tweede).toMatchObject({ kanaal: 'telefoon' });
    // Told by telephone: recorded, and nothing to read here.
    expect(await gedeeld(politie, id)).toEqual([]);
    expect((await lijst(`?partij=${encodeURIComponent('Melder A')}`)).map((d) => d.id)).toEqual([eerste?.id]);
    expect((await haal(regisseur, `/dossiers/${id}/delingen?partij=Niemand`)).statusCode).toBe(404);
  });

  it('is gone at once when it is withdrawn, and that is written down once', async () => {
    const deling = await deel(regisseur, id, eenDeling(o, 'corporatie', await eenGesprek()));
    expect(await ziet()).toBe(1);
    const pad = `/dossiers/${id}/delingen/${deling.id}/intrekkingen`;
    expect(met<DelingRegel>(await stuur(regisseur, pad, { reden: 'niet meer nodig' }), 201)).toMatchObject({
      stand: 'beeindigd',
      einde: { soort: 'ingetrokken', reden: 'niet meer nodig' },
    });
    expect(await ziet()).toBe(0);
    expect((await stuur(regisseur, pad, { reden: 'nog eens' })).statusCode).toBe(409);
    expect((await stuur(regisseur, pad, {})).statusCode).toBe(400);
    expect((await stuur(corporatie, pad, { reden: 'x' })).statusCode).toBe(403);
  });

  it('is gone the day after its last day, without any work of the night', async () => {
    const deling = await deel(regisseur, id, eenDeling(o, 'corporatie', await eenGesprek()));
    expect(await ziet()).toBe(1);
    await verschuif(o, 'update deling set van = van - 1, tot = tot - 1 where id = $1', [deling.id]);
    expect(await ziet()).toBe(0);
    expect((await lijst())[0]).toMatchObject({ stand: 'beeindigd' });
    expect(await nacht()).toBe(1);
    expect((await lijst())[0]?.einde).toMatchObject({ soort: 'verlopen' });
    expect(await nacht()).toBe(0);
  });

  it('is gone with the place in the dossier, and does not come back with it', async () => {
    const deling = await deel(regisseur, id, eenDeling(o, 'corporatie', await eenGesprek()));
    const zet = (tot: string) =>
      verschuif(o, `update dossier_toegang set tot = ${tot} where dossier_id = $1 and organisatie_id = $2`, [
        id,
        organisatieVan(o, 'corporatie'),
      ]);
    await zet('current_date - 1');
    expect((await haal(corporatie, `/dossiers/${id}/gedeeld`)).statusCode).toBe(404);
    expect((await leesAls(o, 'corporatie')).delingen).not.toContain(deling.id);
    expect((await lijst())[0]?.stand).toBe('rust');
    await nacht();
    await zet('null');
    expect(await ziet()).toBe(0);
    expect((await lijst())[0]?.einde).toMatchObject({ soort: 'plaats-beeindigd' });
  });

  it('is gone with the convenant that it rests on [CCV-2.1-07]', async () => {
    const item = await eenGesprek();
    await deel(regisseur, id, eenDeling(o, 'corporatie', item, opConvenant()));
    expect(await ziet()).toBe(1);
    const zet = (tot: string) =>
      verschuif(o, `update convenant set tot = ${tot} where id = $1`, [convenantId]);
    await zet('current_date - 1');
    expect(await ziet()).toBe(0);
    expect(redenenVan(await probeer(eenDeling(o, 'corporatie', item, opConvenant())))).toContain(
      'niet mee aan dit convenant',
    );
    await nacht();
    await zet('null');
    expect(await ziet()).toBe(0);
    expect((await lijst())[0]?.einde).toMatchObject({ soort: 'convenant-beeindigd' });
  });

  it('is for one person where one was named', async () => {
    const ander = o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!.medewerkers.get('zorg')!;
    const body = eenDeling(o, 'corporatie', await eenGesprek(), { aanMedewerkerId: ander });
    expect((await probeer(body)).statusCode).toBe(400);
    const deling = await deel(regisseur, id, {
      ...body,
      aanMedewerkerId: o.gemeenten
        .find(({ gemeente }) => gemeente.id === 'weert')!
        .medewerkers.get('corporatie')!,
    });
    expect(await ziet()).toBe(1);
    await verschuif(o, 'update deling set aan_medewerker_id = $2 where id = $1', [deling.id, ander]);
    expect(await ziet()).toBe(0);
  });
});

describe('what may not be shared', () => {
  it('names every reason with its source and stores nothing [DOR-S-04] [BOZ-1.1-06]', async () => {
    const fout = redenenVan(await probeer(eenDeling(o, 'zorg', await eenGesprek(), opConvenant())));
    expect(fout).toContain('niet bij dit dossier betrokken');
    expect(fout).toContain('AVG');
    expect(await lijst()).toEqual([]);
  });

  it('is a text in which a reporter can be recognised', async () => {
    await eenMelder(regisseur, id, 'Truus Buurvrouw');
    const item = await eenGesprek({ toelichting: 'Mevrouw Buurvrouw van hierboven vertelde het.' });
    expect(redenenVan(await probeer(eenDeling(o, 'corporatie', item)))).toContain('die meldde of getuigde');
  });

  it('is who reported, in whatever field [DOR-1-01]', async () => {
    const sleutel = await eenMelder(regisseur, id, 'Truus Buurvrouw');
    const item = { soort: 'partij', id: sleutel, velden: ['naam'] };
    const voorstel = met<Deelvoorstel>(
      await stuur(regisseur, `/dossiers/${id}/delingvoorstellen`, {
        item,
        aanOrganisatieId: organisatieVan(o, 'corporatie'),
      }),
      200,
    );
    expect(voorstel.mag).toBe(false);
    expect(JSON.stringify(voorstel)).not.toContain('Truus');
    expect(redenenVan(await probeer(eenDeling(o, 'corporatie', item)))).toContain('met niemand');
  });

  it('is police data that were not released; released they say so [DOR-3.2-06] [DOR-3.2-04]', async () => {
    const gewoon = await eenDocument();
    const vrijgave = (item: unknown, wie = regisseur) =>
      stuur(wie, `/dossiers/${id}/vrijgaven`, {
        item,
        artikel: '20',
        referentie: 'Besluit Wpg 2026-3',
        vooroverlegOp: '2026-11-01',
      });
    expect((await vrijgave(gewoon)).statusCode).toBe(409);
    const item = await eenDocument({ compartiment: 'politie' });
    expect(redenenVan(await probeer(eenDeling(o, 'corporatie', item, opConvenant())))).toContain(
      'tot ze zijn vrijgegeven',
    );
    expect((await vrijgave(item, await o.als('jurist'))).statusCode).toBe(403);
    met(await vrijgave(item), 201);
    expect((await vrijgave(item)).statusCode).toBe(409);
    // Weert has no row of a matrix that names police data: released is not yet allowed.
    expect(redenenVan(await probeer(eenDeling(o, 'corporatie', item, opConvenant())))).toContain(
      'Het beleid noemt dit soort gegevens niet',
    );
  });

  it('is what lies in a compartment that is closed to who shares', async () => {
    const item = await eenGesprek({ compartiment: 'inkomen' });
    const wijkmanager = await o.als('wijkmanager');
    expect((await probeer(eenDeling(o, 'corporatie', item), wijkmanager)).statusCode).toBe(404);
    expect(
      (await haal(wijkmanager, `/dossiers/${id}/zichtbaarheid?soort=gebeurtenis&id=${item.id}`)).statusCode,
    ).toBe(404);
  });

  it('is anything without a last day, or longer than the policy allows', async () => {
    const { tot: _weg, ...zonder } = eenDeling(o, 'corporatie', await eenGesprek());
    expect(
      met<{ fouten: { pad: string }[] }>(await probeer(zonder), 400).fouten.map(({ pad }) => pad),
    ).toEqual(['/tot']);
    const dag = (n: number) => plusDagen(datum(o.klok.vandaag()), n);
    expect(redenenVan(await probeer({ ...zonder, tot: dag(184) }))).toContain('hoogstens 183 dagen');
    met(await probeer({ ...zonder, tot: dag(183) }), 201);
  });

  it('is not for who does not run the case', async () => {
    const body = eenDeling(o, 'corporatie', await eenGesprek());
    for (const rol of ['boa', 'burgemeester', 'beheerder', 'corporatie', 'privacyfunctionaris'] as const) {
      expect([rol, (await probeer(body, await o.als(rol))).statusCode]).toEqual([rol, 403]);
    }
  });
});

describe('a document and a party', () => {
  it('come with the bytes, as a download, for as long as they are shared', async () => {
    const item = await eenDocument();
    const deling = await deel(regisseur, id, eenDeling(o, 'corporatie', item));
    const pad = `/dossiers/${id}/gedeeld/${deling.id}/inhoud`;
    const bytes = await haal(corporatie, pad);
    expect(bytes.rawPayload.toString()).toBe('wat er gemeten is');
    expect(bytes.headers['content-disposition']).toMatch(/^attachment/);
    expect((await haal(politie, pad)).statusCode).toBe(404);
    expect((await haal(corporatie, `/dossiers/${id}/documenten/${item.id}/inhoud`)).statusCode).toBe(403);
    expect((await leesAls(o, 'corporatie')).documenten).toContain(item.id);
    expect((await leesAls(o, 'politie')).documenten).not.toContain(item.id);
    met(
      await stuur(regisseur, `/dossiers/${id}/delingen/${deling.id}/intrekkingen`, { reden: 'klaar' }),
      201,
    );
    expect((await haal(corporatie, pad)).statusCode).toBe(404);
    expect((await leesAls(o, 'corporatie')).documenten).not.toContain(item.id);
  });

  it('of a party goes no more than the fields that were chosen', async () => {
    const { sleutel } = met<{ sleutel: string }>(
      await stuur(regisseur, `/dossiers/${id}/partijen`, {
        rol: 'overlastgever',
        naam: 'Bas Bewoner',
        telefoon: '0612345678',
      }),
      201,
    );
    const item = (velden: string[]) => ({ soort: 'partij', id: sleutel, velden });
    expect((await probeer(eenDeling(o, 'corporatie', item(['email'])))).statusCode).toBe(400);
    await deel(regisseur, id, eenDeling(o, 'corporatie', item(['naam', 'email'])));
    const [gekregen] = await gedeeld(corporatie, id);
    expect(gekregen?.afschrift).toEqual({
      soort: 'partij',
      naam: 'Bewoner 1',
      velden: { rol: 'overlastgever', naam: 'Bas Bewoner' },
    });
  });
});

describe('who can see this and why', () => {
  const zicht = async (item: { soort: string; id: string }) =>
    met<Zichtbaarheid>(
      await haal(regisseur, `/dossiers/${id}/zichtbaarheid?soort=${item.soort}&id=${item.id}`),
      200,
    );

  it('[LAB-1.5-04] names roles and organisations, with ground and last day', async () => {
    const item = await eenGesprek();
    await deel(regisseur, id, eenDeling(o, 'corporatie', item));
    const { rollen, organisaties } = await zicht(item);
    expect(rollen.find(({ rol }) => rol === 'boa')).toMatchObject({ ziet: true });
    expect(rollen.find(({ rol }) => rol === 'beheerder')).toMatchObject({ ziet: false });
    const van = (soort: string) => organisaties.find((organisatie) => organisatie.soort === soort);
    expect(van('politie')).toMatchObject({
      ziet: false,
      waarom: 'Dit is niet met deze organisatie gedeeld.',
    });
    expect(van('corporatie')).toMatchObject({
      ziet: true,
      waarom: expect.stringContaining('met de huurder praten'),
      tot: o.klok.vandaag(),
    });
    expect(van('zorg')).toBeUndefined();
  });

  it('names who of a role has a place, and speaks of others, not to who reads it', async () => {
    const item = await eenGesprek();
    const wie = async () => (await zicht(item)).rollen.find(({ rol }) => rol === 'voorzitter-kerngroep');
    expect(await wie()).toMatchObject({ ziet: false, waarom: expect.stringMatching(/^Niemand heeft/) });
    const g = o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!;
    met(
      await stuur(regisseur, `/dossiers/${id}/plaatsen`, {
        organisatieId: g.organisaties.gemeente,
        medewerkerId: g.medewerkers.get('voorzitter-kerngroep'),
        rol: 'voorzitter-kerngroep',
        grond: 'eigen-gemeente',
        reden: 'Zit het overleg voor.',
        van: o.klok.vandaag(),
      }),
      201,
    );
    expect(await wie()).toMatchObject({ ziet: true, waarom: expect.stringContaining('Vera Kerngroep') });
    const { rollen, organisaties } = await zicht(item);
    const teksten = [...rollen, ...organisaties].map(({ waarom }) => waarom).join(' ');
    expect(teksten).not.toMatch(/\b(u|uw)\b/i);
    expect(rollen.map(({ rol }) => rol)).not.toContain('jongerenwerk');
  });

  it('agrees with what each role gets when it asks', async () => {
    for (const compartiment of ['gewoon', 'gezondheid', 'inkomen', 'politie']) {
      const item = await eenGesprek({ compartiment });
      for (const { rol, ziet: magHet } of (await zicht(item)).rollen) {
        const wie = await o.als(rol as never);
        const antwoord = await haal(wie, `/dossiers/${id}/gebeurtenissen`);
        const staatErin = antwoord.statusCode === 200 && antwoord.body.includes(item.id);
        expect([compartiment, rol, staatErin]).toEqual([compartiment, rol, magHet]);
      }
    }
  });
});
