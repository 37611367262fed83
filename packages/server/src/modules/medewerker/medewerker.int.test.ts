import type { Medewerker } from '@luwte/core/contract';
import { RECHTEN, ROLLEN, type Rol, waaromRollenNiet } from '@luwte/core/toegang';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, met, stuur, wijzig } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let beheerder: Persoon;
const stad = (id: string) => o.gemeenten.find(({ gemeente }) => gemeente.id === id)!;
const wie = (rol: Rol, gemeente = 'weert') => stad(gemeente).medewerkers.get(rol)!;
beforeAll(async () => {
  o = await eenOpstelling();
  beheerder = await o.als('beheerder');
});
afterAll(() => o.sluit());

const rollenVan = async (gemeente = 'weert') => {
  const { items } = met<{ items: Medewerker[] }>(
    await haal(await o.als('beheerder', gemeente), '/medewerkers'),
    200,
  );
  return new Map(items.map(({ id, rollen, tot }) => [id, `${[...rollen].sort()} ${tot ?? ''}`]));
};

describe('who may change whom', () => {
  it('is the beheerder of that municipality, never for the own roles, and only to roles that go together', async () => {
    const mensen = [
      'beheerder',
      'leidinggevende',
      'casusregisseur',
      'politie',
      'privacyfunctionaris',
    ] as const;
    const actoren = fc.tuple(fc.constantFrom(...ROLLEN), fc.constantFrom('weert', 'dordrecht'));
    const gevallen = fc.sample(
      fc.record({
        door: fc.oneof(actoren, fc.constant(['beheerder', 'weert'] as const)),
        van: fc.constantFrom(...mensen),
        rollen: fc.uniqueArray(fc.constantFrom(...ROLLEN), { minLength: 1, maxLength: 3 }),
      }),
      { seed: 4, numRuns: 40 },
    );
    let gedaan = 0;
    const oud = await rollenVan();
    for (const { door, van, rollen } of gevallen) {
      const [rol, gemeente] = door;
      if (RECHTEN[rol].length === 0) continue;
      const antwoord = await wijzig(await o.als(rol, gemeente), `/medewerkers/${wie(van)}`, { rollen });
      const soort = van === 'politie' ? 'politie' : 'gemeente';
      const hoort =
        rol !== 'beheerder'
          ? 403
          : gemeente !== 'weert'
            ? 404
            : van === 'beheerder' || waaromRollenNiet(rollen, soort) !== undefined
              ? 400
              : 200;
      expect([door, van, rollen, antwoord.statusCode]).toEqual([door, van, rollen, hoort]);
      if (hoort === 200) gedaan += 1;
      if (hoort === 200) oud.set(wie(van), `${[...rollen].sort()} `);
      expect(await rollenVan()).toEqual(oud);
    }
    expect(gedaan).toBeGreaterThan(0);
    for (const van of mensen.slice(1)) {
      met(await wijzig(beheerder, `/medewerkers/${wie(van)}`, { rollen: [van] }), 200);
    }
  });

  it('reaches no further than one person: not by another place of work of the same account', async () => {
    const { organisaties } = stad('weert');
    const tweede = met<{ id: string }>(
      await stuur(beheerder, '/medewerkers', {
        naam: 'Dezelfde mens',
        organisatieId: organisaties.gemeente,
        rollen: ['archivaris'],
        van: '2026-01-01',
      }),
      201,
    ).id;
    await o.deps.db.sqlUitvoerder.executeSql(
      'update medewerker set account_id = (select account_id from medewerker where id = $1) where id = $2',
      [wie('beheerder'), tweede],
    );
    const antwoord = await wijzig(beheerder, `/medewerkers/${tweede}`, { rollen: ['casusregisseur'] });
    expect(met<{ fouten: { pad: string }[] }>(antwoord, 400).fouten[0]?.pad).toBe('/rollen');
    // A name is no right.
    met(await wijzig(beheerder, `/medewerkers/${tweede}`, { naam: 'Nog steeds dezelfde' }), 200);
  });

  it('ends nobody of another municipality, and not oneself', async () => {
    const voor = await rollenVan('dordrecht');
    const einden = [
      `/medewerkers/${wie('boa', 'dordrecht')}`,
      `/organisaties/${stad('dordrecht').organisaties.politie}`,
    ];
    for (const pad of einden)
      expect((await stuur(beheerder, `${pad}/beeindigingen`, {})).statusCode).toBe(404);
    expect((await stuur(beheerder, `/medewerkers/${wie('beheerder')}/beeindigingen`, {})).statusCode).toBe(
      400,
    );
    expect(
      (await stuur(beheerder, `/organisaties/${stad('weert').organisaties.gemeente}/beeindigingen`, {}))
        .statusCode,
    ).toBe(400);
    expect(await rollenVan('dordrecht')).toEqual(voor);
    expect((await haal(await o.als('boa', 'dordrecht'), '/vandaag')).statusCode).toBe(200);
  });

  it('is refused by the database itself to who is no beheerder, and to a beheerder for the own rights', async () => {
    const { organisaties } = stad('weert');
    const als = (rol: Rol, opdracht: string) =>
      o.deps.db.inTransactie(
        {
          rol: 'medewerker',
          gemeenteId: 'weert',
          organisatieId: organisaties.gemeente,
          medewerkerId: wie(rol),
          bereik: rol === 'beheerder' ? 'geen' : 'gemeente',
        },
        async (tx) => Number((await sql.raw(opdracht).execute(tx)).numAffectedRows),
      );
    const verhoog = (id: string) => `update medewerker set rollen = '{casusregisseur}' where id = '${id}'`;
    await expect(als('intake', verhoog(wie('intake')))).rejects.toMatchObject({ code: '42501' });
    await expect(als('casusregisseur', verhoog(wie('boa')))).rejects.toMatchObject({ code: '42501' });
    await expect(als('beheerder', verhoog(wie('beheerder')))).rejects.toMatchObject({ code: '42501' });
    expect(await als('beheerder', verhoog(wie('boa', 'dordrecht')))).toBe(0);
    expect(await als('beheerder', `update medewerker set rollen = '{boa}' where id = '${wie('boa')}'`)).toBe(
      1,
    );
    const einde = 'update organisatie set tot = current_date';
    await expect(als('jurist', einde)).rejects.toMatchObject({ code: '42501' });
    const sessies = 'update sessie set ingetrokken_op = now() where ingetrokken_op is null';
    expect(await als('casusregisseur', sessies)).toBe(0);
  });
});

describe('who leaves', () => {
  it('is signed out at once and comes in no more; a colleague stays [DOR-1-01]', async () => {
    const jeugd = await o.als('jongerenwerk');
    expect((await haal(jeugd, '/vandaag')).statusCode).toBe(200);
    met(await stuur(beheerder, `/medewerkers/${wie('jongerenwerk')}/beeindigingen`, {}), 201);
    expect((await haal(jeugd, '/vandaag')).statusCode).toBe(401);
    expect((await haal(await o.als('zorg'), '/vandaag')).statusCode).toBe(200);
    met(await stuur(beheerder, `/organisaties/${stad('weert').organisaties.zorg}/beeindigingen`, {}), 201);
    expect((await haal(await o.als('zorg'), '/vandaag')).statusCode).toBe(401);
  });
});

describe('a replacement', () => {
  it('shows the work of a colleague and gives no right: no act more than before', async () => {
    const archivaris = await o.als('archivaris');
    const rechten = async () =>
      met<{ rechten: string[] }>(await haal(archivaris, '/sessies/huidige'), 200).rechten;
    const voor = await rechten();
    const vervanging = {
      medewerkerId: wie('casusregisseur'),
      vervangerId: wie('archivaris'),
      mandaat: 'Mandaatbesluit 2026-3',
      van: '2026-11-21',
      tot: '2026-12-01',
    };
    const { id } = met<{ id: string }>(await stuur(beheerder, '/vervangingen', vervanging), 201);
    expect(await rechten()).toEqual(voor);
    for (const pad of ['/dossiers', '/meldingen']) expect((await haal(archivaris, pad)).statusCode).toBe(403);
    expect(
      (await stuur(await o.als('beheerder', 'dordrecht'), `/vervangingen/${id}/beeindigingen`, {}))
        .statusCode,
    ).toBe(404);
    // Not for somebody of another municipality, nor of another organisation, nor for oneself.
    for (const vervangerId of [wie('jurist', 'dordrecht'), wie('politie'), wie('casusregisseur')]) {
      const antwoord = await stuur(beheerder, '/vervangingen', { ...vervanging, vervangerId });
      expect(antwoord.statusCode).toBe(400);
    }
  });
});

describe('a convenant', () => {
  it('is recorded and ended by the beheerder of that municipality, for its own organisations [DOR-1-01]', async () => {
    const invoer = {
      naam: 'Convenant',
      besluit: 'Besluit 2026-9',
      sporen: ['woonoverlast'],
      reikwijdte: 'Wat nodig is',
      van: '2026-11-21',
    };
    for (const rol of ['casusregisseur', 'leidinggevende', 'privacyfunctionaris', 'politie'] as const) {
      expect([rol, (await stuur(await o.als(rol), '/convenanten', invoer)).statusCode]).toEqual([rol, 403]);
    }
    const { id } = met<{ id: string }>(await stuur(beheerder, '/convenanten', invoer), 201);
    const deelname = { ondertekendDoor: 'De teamchef', van: '2026-11-21' };
    const vreemd = stad('dordrecht').organisaties.politie;
    expect(
      (await stuur(beheerder, `/convenanten/${id}/deelnames`, { ...deelname, organisatieId: vreemd }))
        .statusCode,
    ).toBe(400);
    const buur = await o.als('beheerder', 'dordrecht');
    expect((await stuur(buur, `/convenanten/${id}/beeindigingen`, { tot: '2027-01-01' })).statusCode).toBe(
      404,
    );
    expect(
      (await stuur(buur, `/convenanten/${id}/deelnames`, { ...deelname, organisatieId: vreemd })).statusCode,
    ).toBe(404);
    const gezien = met<{ items: { id: string }[] }>(await haal(buur, '/convenanten'), 200);
    expect(gezien.items.map((c) => c.id)).not.toContain(id);
  });
});
