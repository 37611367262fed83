import type {
  BeleidDetail,
  BeleidLog,
  BeleidVerschil,
  BeleidVoorstel,
  Scenariouitslag,
} from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, met, stuur } from '../dossier/dossier.builder.ts';
import {
  BESLUIT,
  eigenVersie,
  handelAf,
  lijst,
  logVan,
  stelVersieVoor,
  waardenVoor,
} from './voorstel.builder.ts';

let o: Opstelling;
let beleidsmedewerker: Persoon;
let jurist: Persoon;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  beleidsmedewerker = await o.als('beleidsmedewerker');
  jurist = await o.als('jurist');
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

const eigen = (wie = beleidsmedewerker) => eigenVersie(wie);
const stelVoor = () => stelVersieVoor(beleidsmedewerker);
const log = logVan;
const open = async () =>
  met<{ id: string; beleid: { id: string; versie: string } }>(
    await stuur(regisseur, '/dossiers', { spoor: 'woonoverlast', object: { adres: 'Kastanjelaan 12' } }),
    201,
  );
const inGebruik = async (wie: Persoon) =>
  (await lijst(wie)).filter((b) => b.inGebruik && b.spoor === 'woonoverlast');

describe('before anything was activated', () => {
  it('the shipped version is in use, empty values and all', async () => {
    const [geldend, ...meer] = await inGebruik(regisseur);
    expect(geldend).toMatchObject({ id: 'weert', ingevuld: false });
    expect(meer).toEqual([]);
    expect(geldend?.leeg).toBeGreaterThan(0);
  });
});

describe('scenarios', () => {
  it('are played under the version that is read, and all go as expected as shipped', async () => {
    const { sleutel } = await eigen();
    const uit = met<Scenariouitslag>(await haal(regisseur, `/beleid/${sleutel}/scenarios`), 200);
    expect(uit.aantal).toBeGreaterThan(0);
    expect(uit.groepen.flatMap((g) => g.scenarios).flatMap((s) => s.afwijkingen)).toEqual([]);
    const landelijk = (await lijst(regisseur)).find((b) => b.id === 'landelijk')!.sleutel;
    expect(met(await haal(regisseur, `/beleid/${landelijk}/scenarios`), 200)).toMatchObject({ aantal: 0 });
    met(await haal(regisseur, '/beleid/bestaat.niet.2020-01-01/scenarios'), 404);
  });
});

describe('a proposal', () => {
  it('is refused with every empty value at its own place, and leaves nothing behind', async () => {
    const beleid = await eigen();
    const waarden = waardenVoor(beleid).map((w, i) => (i === 0 ? { ...w, waarde: ' ', bron: '' } : w));
    const pad = `/beleid/${beleid.sleutel}/voorstellen`;
    const antwoord = await stuur(beleidsmedewerker, pad, {
      waarden: waarden.slice(0, -1),
      toelichting: 'T.',
    });
    const { fouten } = met<{ fouten: { pad: string; reden: string }[] }>(antwoord, 400);
    expect(fouten.map((f) => f.pad)).toEqual(['/waarden/0/waarde', '/waarden/0/bron', '/waarden']);
    // What was not sent has no place of its own: the question names it.
    expect(fouten.at(-1)?.reden).toContain(beleid.legeWaarden.at(-1)!.vraag);
    expect((await log(beleidsmedewerker)).items).toEqual([]);
  });

  it('asks why', async () => {
    const beleid = await eigen();
    const body = { waarden: waardenVoor(beleid), toelichting: ' ' };
    const antwoord = await stuur(beleidsmedewerker, `/beleid/${beleid.sleutel}/voorstellen`, body);
    expect(met<{ fouten: unknown[] }>(antwoord, 400).fouten).toMatchObject([{ pad: '/toelichting' }]);
  });

  it('is only for the policy that the municipality works under', async () => {
    const sleutel = (await lijst(beleidsmedewerker)).find(
      (b) => b.id === 'standaard' && b.spoor === 'woonoverlast',
    )!.sleutel;
    const body = { waarden: [], toelichting: 'T.' };
    met(await stuur(beleidsmedewerker, `/beleid/${sleutel}/voorstellen`, body), 409);
    met(await stuur(beleidsmedewerker, '/beleid/bestaat.niet.2020-01-01/voorstellen', body), 404);
  });

  it('is no right of somebody else', async () => {
    const { sleutel } = await eigen();
    for (const wie of [regisseur, jurist, await o.als('politie'), await o.als('beheerder')]) {
      met(await stuur(wie, `/beleid/${sleutel}/voorstellen`, { waarden: [], toelichting: 'T.' }), 403);
    }
  });
});

describe('four eyes', () => {
  it('nobody settles the own proposal, also with both roles', async () => {
    const voorstel = await stelVoor();
    const { medewerkers } = o.gemeenten.find((g) => g.gemeente.id === 'weert')!;
    met(await handelAf(beleidsmedewerker, voorstel.id, 'activeringen'), 403);
    await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
      tx
        .updateTable('medewerker')
        .set({ rollen: ['beleidsmedewerker', 'jurist'] })
        .where('id', '=', medewerkers.get('beleidsmedewerker')!)
        .execute(),
    );
    for (const hoe of ['activeringen', 'weigeringen'] as const) {
      const antwoord = await handelAf(beleidsmedewerker, voorstel.id, hoe);
      expect(met(antwoord, 403)).toMatchObject({ type: '/problemen/vier-ogen' });
    }
    expect((await log(jurist)).voorstellen).toMatchObject([
      { id: voorstel.id, stand: 'open', vanMij: false },
    ]);
    expect((await log(beleidsmedewerker)).voorstellen).toMatchObject([{ vanMij: true }]);
  });

  it('the database itself refuses the same person, a second decision and another name', async () => {
    const [voorstel] = (await log(jurist)).voorstellen;
    const { medewerkers } = o.gemeenten.find((g) => g.gemeente.id === 'weert')!;
    const indiener = medewerkers.get('beleidsmedewerker')!;
    const wie = (rol: 'beleidsmedewerker' | 'jurist') =>
      ({
        rol: 'medewerker',
        gemeenteId: 'weert',
        medewerkerId: medewerkers.get(rol)!,
        organisatieId: '',
      }) as never;
    const regel = (door: string) => ({
      gemeente_id: 'weert',
      id: o.deps.nieuweId(),
      voorstel_id: voorstel!.id,
      voorgesteld_door: indiener,
      wat: 'geweigerd' as const,
      op: new Date(),
      door,
      functie: 'jurist',
      reden: 'R.',
    });
    const voeg = (rol: 'beleidsmedewerker' | 'jurist', door: string) =>
      o.deps.db.inTransactie(wie(rol), (tx) => tx.insertInto('beleid_log').values(regel(door)).execute());
    await expect(voeg('beleidsmedewerker', indiener)).rejects.toMatchObject({ constraint: 'vier_ogen' });
    await expect(voeg('beleidsmedewerker', medewerkers.get('jurist')!)).rejects.toMatchObject({
      code: '42501',
    });
    for (const tabel of ['beleid_log', 'beleid_voorstel'] as const) {
      const wis = o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
        tx.deleteFrom(tabel).execute(),
      );
      await expect(wis, tabel).rejects.toMatchObject({ code: expect.stringMatching(/42501|23001/) });
    }
  });

  it('a refusal needs a reason, is kept with it and changes nothing', async () => {
    const [voorstel] = (await log(jurist)).voorstellen;
    expect(
      met<{ fouten: unknown[] }>(await handelAf(jurist, voorstel!.id, 'weigeringen', ' '), 400).fouten,
    ).toMatchObject([{ pad: '/reden' }]);
    met(await handelAf(jurist, voorstel!.id, 'weigeringen', 'Het besluit noemt een ander artikel.'), 201);
    expect(met(await handelAf(jurist, voorstel!.id, 'activeringen'), 409)).toMatchObject({
      type: '/problemen/al-afgehandeld',
    });
    expect((await log(regisseur)).items).toMatchObject([
      { wat: 'geweigerd', functie: 'jurist', reden: 'Het besluit noemt een ander artikel.' },
      { wat: 'voorgesteld', functie: 'beleidsmedewerker' },
    ]);
    expect((await inGebruik(regisseur)).map((b) => b.ingevuld)).toEqual([false]);
  });
});

describe('activated', () => {
  let eerder: string;
  it('new dossiers stand under the filled-in text; older ones keep theirs', async () => {
    eerder = (await open()).id;
    const voorstel = await stelVoor();
    const { sleutel } = met<{ sleutel: string }>(await handelAf(jurist, voorstel.id, 'activeringen'), 201);
    const detail = met<BeleidDetail>(await haal(regisseur, `/beleid/${sleutel}`), 200);
    expect(detail).toMatchObject({ ingevuld: true, inGebruik: true, leeg: 0, aangenomen: false });
    expect(detail.waarden.map((w) => w.bron)).toEqual(detail.waarden.map(() => BESLUIT));
    expect(detail.waarden.every((w) => w.vraag !== '')).toBe(true);
    expect(await inGebruik(regisseur)).toMatchObject([{ sleutel }]);

    const nieuw = await open();
    const afdrukken = await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
      tx
        .selectFrom('dossier')
        .select(['id', 'beleid_vingerafdruk'])
        .where('id', 'in', [eerder, nieuw.id])
        .execute(),
    );
    const van = (id: string) => afdrukken.find((rij) => rij.id === id)?.beleid_vingerafdruk;
    expect(van(eerder)).toBeNull();
    expect(van(nieuw.id)).toMatch(/^[0-9a-f]{64}$/);
    // Its toets runs under that text, and so does everything that is added later.
    met(await haal(regisseur, `/dossiers/${nieuw.id}/toets`), 200);
    met(
      await stuur(regisseur, `/dossiers/${nieuw.id}/gebeurtenissen`, {
        soort: 'gesprek',
        op: '2026-11-20T10:00',
        met: 'overlastgever',
        gelukt: true,
      }),
      201,
    );
  });

  it('differs from the shipped version in what was filled in, and a neighbour cannot compare with it', async () => {
    const basis = await eigen();
    const [geldend] = await inGebruik(regisseur);
    const pad = `/beleid/${geldend!.sleutel}/verschil?met=${basis.sleutel}`;
    const { verschillen } = met<BeleidVerschil>(await haal(regisseur, pad), 200);
    const geraakt = (deel: string) => verschillen.some((v) => v.pad.startsWith(deel));
    for (const { pad: leeg } of basis.legeWaarden) expect(geraakt(leeg), leeg).toBe(true);
    expect(geraakt('/stappen')).toBe(false);
    const zelf = met<BeleidVerschil>(
      await haal(regisseur, `/beleid/${basis.sleutel}/verschil?met=${basis.sleutel}`),
      200,
    );
    expect(zelf).toMatchObject({ verschillen: [], volgorde: [] });
    met(
      await haal(
        await o.als('jurist', 'dordrecht'),
        `/beleid/${basis.sleutel}/verschil?met=${geldend!.sleutel}`,
      ),
      404,
    );
    met(await haal(regisseur, `/beleid/${basis.sleutel}/verschil`), 400);
  });

  it('a second one goes before the first', async () => {
    const beleid = await eigen();
    const waarden = waardenVoor(beleid).map((w) => (w.waarde === 6 ? { ...w, waarde: 8 } : w));
    const pad = `/beleid/${beleid.sleutel}/voorstellen`;
    o.klok.zet('2026-11-21T10:00:00Z');
    const voorstel = met<BeleidVoorstel>(
      await stuur(beleidsmedewerker, pad, { waarden, toelichting: 'Gewijzigd besluit.' }),
      201,
    );
    const { sleutel } = met<{ sleutel: string }>(await handelAf(jurist, voorstel.id, 'activeringen'), 201);
    expect(await inGebruik(regisseur)).toMatchObject([{ sleutel }]);
  });

  it('a partner reads what is in force, and not who discussed it', async () => {
    const politie = await o.als('politie');
    const [geldend] = await inGebruik(politie);
    expect(geldend).toMatchObject({ ingevuld: true });
    met(await haal(politie, `/beleid/${geldend!.sleutel}`), 200);
    met(await haal(politie, `/beleid/${geldend!.sleutel}/log`), 403);
  });

  it('another municipality sees nothing of it and can settle nothing [WRT-5.3-04]', async () => {
    const [voorstel] = (await log(jurist)).voorstellen;
    const [geldend] = await inGebruik(jurist);
    for (const gemeente of ['dordrecht', 'bergen-op-zoom']) {
      const buur = await o.als('jurist', gemeente);
      met(await handelAf(buur, voorstel!.id, 'activeringen'), 404);
      met(await haal(buur, `/beleid/${geldend!.sleutel}`), 404);
      expect((await lijst(buur)).some((b) => b.ingevuld)).toBe(false);
      // The same policy, read by a neighbour: without the proposals of this municipality.
      const { sleutel } = await eigen(jurist);
      const bij = met<BeleidLog>(await haal(buur, `/beleid/${sleutel}/log`), 200);
      expect(bij).toEqual({ voorstellen: [], items: [] });
    }
  });

  it('holds until the day on which it takes effect', async () => {
    const beleid = await eigen();
    const waarden = waardenVoor(beleid).map((w) =>
      w.pad === '/geldigVan' ? { ...w, waarde: '2027-02-01' } : w,
    );
    const pad = `/beleid/${beleid.sleutel}/voorstellen`;
    const body = { waarden, toelichting: 'Gaat later in.' };
    const voorstel = met<BeleidVoorstel>(await stuur(beleidsmedewerker, pad, body), 201);
    const { sleutel } = met<{ sleutel: string }>(await handelAf(jurist, voorstel.id, 'activeringen'), 201);
    expect((await inGebruik(regisseur)).map((b) => b.sleutel)).not.toContain(sleutel);
    o.klok.zet('2027-02-01T09:00:00Z');
    const later = await eenAnderMoment();
    expect(await inGebruik(later)).toMatchObject([{ sleutel }]);
  });
});

/** A session from before has ended by then. */
async function eenAnderMoment(): Promise<Persoon> {
  return o.als('wijkmanager');
}
