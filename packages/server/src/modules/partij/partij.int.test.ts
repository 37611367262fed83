import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { eenMelder, haal, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

type Regel = Record<string, unknown> & { sleutel: string; code: string };
const lijst = async (id: string) =>
  met<{ items: Regel[] }>(await haal(regisseur, `/dossiers/${id}/partijen`), 200).items;

describe('the parties of a dossier', () => {
  it('show reporters and witnesses as codes, the others by name', async () => {
    const id = await openEen(regisseur);
    await eenMelder(regisseur, id, 'Anna Achternaam');
    const getuige = { rol: 'getuige', naam: 'Gerard Achternaam', telefoon: '0612345678', minderjarig: false };
    met(await stuur(regisseur, `/dossiers/${id}/partijen`, getuige), 201);
    met(await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'O. Gever' }), 201);
    expect(await lijst(id)).toEqual([
      { sleutel: 'Melder A', code: 'Melder A', rol: 'melder', huishouden: 'huishouden 1' },
      { sleutel: 'Getuige A', code: 'Getuige A', rol: 'getuige', minderjarig: false },
      { sleutel: expect.any(String), code: 'Bewoner 1', rol: 'overlastgever', naam: 'O. Gever' },
    ]);
  });

  it('get the next free code, also when ten are added at once', async () => {
    const id = await openEen(regisseur);
    const tien = await Promise.all(
      Array.from({ length: 10 }, (_leeg, i) => eenMelder(regisseur, id, `Melder nummer ${i}`)),
    );
    expect([...tien].sort()).toEqual([...'ABCDEFGHIJ'].map((letter) => `Melder ${letter}`));
  });

  it('share a household when the reader says so by its number', async () => {
    const id = await openEen(regisseur);
    await eenMelder(regisseur, id, 'Anna');
    const tweede = { rol: 'melder', naam: 'Bert', huishouden: 'huishouden 1' };
    met(await stuur(regisseur, `/dossiers/${id}/partijen`, tweede), 201);
    expect((await lijst(id)).map((p) => p.huishouden)).toEqual(['huishouden 1', 'huishouden 1']);
  });

  it('names every fault at once', async () => {
    const id = await openEen(regisseur);
    const fout = { rol: 'dader', geboortedatum: '2000-02-30', bijnaam: 'x' };
    const { fouten } = met<{ fouten: { pad: string }[] }>(
      await stuur(regisseur, `/dossiers/${id}/partijen`, fout),
      400,
    );
    expect(fouten.map((f) => f.pad).sort()).toEqual(['/bijnaam', '/geboortedatum', '/rol']);
    const voor = await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'gemachtigde', voor: 'niemand' });
    expect(met<{ fouten: object[] }>(voor, 400).fouten).toMatchObject([{ pad: '/voor' }]);
  });
});

describe('the name behind a code', () => {
  it('shows after a request with its purpose, which is logged without the name', async () => {
    const id = await openEen(regisseur);
    const sleutel = await eenMelder(regisseur, id, 'Anna Achternaam');
    const pad = `/dossiers/${id}/partijen/${encodeURIComponent(sleutel)}/onthullingen`;
    expect((await stuur(regisseur, pad, { doel: '' })).statusCode).toBe(400);
    const naam = met(await stuur(regisseur, pad, { doel: 'Terugbellen over de melding' }), 201);
    expect(naam).toMatchObject({ code: 'Melder A', naam: 'Anna Achternaam' });
    const regels = await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, async (tx) => ({
      veiligheid: await tx
        .selectFrom('veiligheidslog')
        .selectAll()
        .where('gemeente_id', '=', 'weert')
        .where('handeling', '=', 'melderidentiteit:inzien')
        .where('uitkomst', '=', 'toegestaan')
        .execute(),
      verwerking: await tx
        .selectFrom('verwerking')
        .selectAll()
        .where('dossier_id', '=', id)
        .where('activiteit', '=', 'melderidentiteit-onthullen')
        .execute(),
    }));
    expect(regels.veiligheid).toMatchObject([
      {
        handeling: 'melderidentiteit:inzien',
        dossier_id: id,
        voorwerp_id: 'Melder A',
        toelichting: 'Terugbellen over de melding',
      },
    ]);
    expect(regels.verwerking).toHaveLength(1);
    expect(JSON.stringify(regels)).not.toContain('Achternaam');
  });

  it('is refused to a boa, the burgemeester, a partner and another municipality', async () => {
    const id = await openEen(regisseur);
    const sleutel = await eenMelder(regisseur, id, 'Anna Achternaam');
    const pad = `/dossiers/${id}/partijen/${encodeURIComponent(sleutel)}/onthullingen`;
    const doel = { doel: 'Nieuwsgierig' };
    for (const rol of ['boa', 'burgemeester', 'politie', 'beheerder', 'intake'] as const) {
      expect([rol, (await stuur(await o.als(rol), pad, doel)).statusCode]).toEqual([rol, 403]);
    }
    expect((await stuur(await o.als('casusregisseur', 'dordrecht'), pad, doel)).statusCode).toBe(404);
    const geen = `/dossiers/${id}/partijen/Melder%20Z/onthullingen`;
    expect((await stuur(regisseur, geen, doel)).statusCode).toBe(404);
  });
});
