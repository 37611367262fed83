import type { BeleidVoorstel, WachtendeVoorstellen } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Beleidskast } from '../../platform/deps.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, met } from '../dossier/dossier.builder.ts';
import { handelVoorstelAf } from './handelVoorstelAf.ts';
import { handelAf, lijst, logVan, stelVersieVoor } from './voorstel.builder.ts';

let o: Opstelling;
let indiener: Persoon;
let jurist: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  indiener = await o.als('beleidsmedewerker');
  jurist = await o.als('jurist');
});
afterAll(() => o.sluit());

const wacht = async (wie = jurist) =>
  met<WachtendeVoorstellen>(await haal(wie, '/beleidsvoorstellen'), 200).items;
const medewerker = (rol: 'beleidsmedewerker' | 'jurist') =>
  o.gemeenten.find((g) => g.gemeente.id === 'weert')!.medewerkers.get(rol)!;

describe('a proposal that waits', () => {
  it('is told to whoever may decide about it, and to nobody else', async () => {
    expect(await wacht()).toEqual([]);
    const { id, sleutel } = await stelVersieVoor(indiener);
    expect(await wacht()).toMatchObject([
      { id, sleutel, functie: 'beleidsmedewerker', naam: expect.stringContaining('Weert') },
    ]);
    for (const rol of [
      'beleidsmedewerker',
      'casusregisseur',
      'burgemeester',
      'beheerder',
      'politie',
    ] as const) {
      met(await haal(await o.als(rol), '/beleidsvoorstellen'), 403);
    }
    expect(await wacht(await o.als('jurist', 'dordrecht'))).toEqual([]);
  });

  it('does not wait for the one who made it, also with both roles', async () => {
    const rollen = (naar: string[]) =>
      o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
        tx
          .updateTable('medewerker')
          .set({ rollen: naar as never })
          .where('id', '=', medewerker('beleidsmedewerker'))
          .execute(),
      );
    await rollen(['beleidsmedewerker', 'jurist']);
    expect(await wacht(indiener)).toEqual([]);
    await rollen(['beleidsmedewerker']);
  });

  it('no longer waits once it was refused', async () => {
    const [voorstel] = await wacht();
    met(await handelAf(jurist, voorstel!.id, 'weigeringen', 'Verkeerd besluit.'), 201);
    expect(await wacht()).toEqual([]);
  });
});

describe('taking a proposal back', () => {
  let voorstel: BeleidVoorstel;

  it('is for whoever made it, with a reason', async () => {
    voorstel = await stelVersieVoor(indiener);
    expect(
      met<{ fouten: unknown[] }>(await handelAf(indiener, voorstel.id, 'intrekkingen', ' '), 400).fouten,
    ).toMatchObject([{ pad: '/reden' }]);
    met(await handelAf(jurist, voorstel.id, 'intrekkingen'), 403);
    met(await handelAf(await o.als('beleidsmedewerker', 'dordrecht'), voorstel.id, 'intrekkingen'), 404);
    await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
      tx
        .updateTable('medewerker')
        .set({ rollen: ['jurist', 'beleidsmedewerker'] })
        .where('id', '=', medewerker('jurist'))
        .execute(),
    );
    expect(met(await handelAf(jurist, voorstel.id, 'intrekkingen'), 403)).toMatchObject({
      type: '/problemen/niet-van-u',
    });
    expect(await wacht()).toHaveLength(1);
  });

  it('ends it: the jurist sees that it is gone and why, and nobody can decide about it any more', async () => {
    met(await handelAf(indiener, voorstel.id, 'intrekkingen', 'Het college besloot toch anders.'), 201);
    expect(await wacht()).toEqual([]);
    const log = await logVan(jurist);
    expect(log.voorstellen.find(({ id }) => id === voorstel.id)).toMatchObject({ stand: 'ingetrokken' });
    expect(log.items[0]).toMatchObject({
      wat: 'ingetrokken',
      functie: 'beleidsmedewerker',
      reden: 'Het college besloot toch anders.',
    });
    for (const hoe of ['activeringen', 'weigeringen'] as const) {
      expect(met(await handelAf(jurist, voorstel.id, hoe), 409)).toMatchObject({
        type: '/problemen/al-afgehandeld',
      });
    }
    expect(met(await handelAf(indiener, voorstel.id, 'intrekkingen'), 409)).toMatchObject({
      type: '/problemen/al-afgehandeld',
    });
    expect((await lijst(jurist)).some((b) => b.ingevuld)).toBe(false);
  });

  it('the database itself refuses a withdrawal by somebody else', async () => {
    const { id } = await stelVersieVoor(indiener);
    const doorJurist = o.deps.db.inTransactie(
      {
        rol: 'medewerker',
        gemeenteId: 'weert',
        medewerkerId: medewerker('jurist'),
        organisatieId: '',
      } as never,
      (tx) =>
        tx
          .insertInto('beleid_log')
          .values({
            gemeente_id: 'weert',
            id: o.deps.nieuweId(),
            voorstel_id: id,
            voorgesteld_door: medewerker('beleidsmedewerker'),
            wat: 'ingetrokken',
            op: new Date(),
            door: medewerker('jurist'),
            functie: 'jurist',
            reden: 'R.',
          })
          .execute(),
    );
    await expect(doorJurist).rejects.toMatchObject({ constraint: 'vier_ogen' });
    met(await handelAf(indiener, id, 'intrekkingen'), 201);
  });
});

describe('what changed after the proposal', () => {
  it('another text came into force: told beforehand, refused in Dutch, and it can be proposed again', async () => {
    const eerste = await stelVersieVoor(indiener);
    const tweede = await stelVersieVoor(indiener);
    expect((await logVan(jurist)).voorstellen.filter((v) => v.achterhaald)).toEqual([]);
    met(await handelAf(jurist, eerste.id, 'activeringen'), 201);

    const open = (await logVan(jurist)).voorstellen.filter((v) => v.stand === 'open');
    expect(open).toMatchObject([{ id: tweede.id, achterhaald: expect.stringContaining('andere tekst') }]);
    expect(met(await handelAf(jurist, tweede.id, 'activeringen'), 409)).toMatchObject({
      type: '/problemen/beleid-gewijzigd',
      detail: expect.stringContaining('Na dit voorstel is voor dit beleid een andere tekst geactiveerd.'),
    });
    // It still waits: somebody has to refuse it or take it back.
    expect(await wacht()).toMatchObject([{ id: tweede.id }]);
    met(await handelAf(jurist, tweede.id, 'weigeringen', 'Achterhaald.'), 201);

    const opnieuw = await stelVersieVoor(indiener);
    met(await handelAf(jurist, opnieuw.id, 'activeringen'), 201);
  });

  it('the shipped text itself is another one: refused as well', async () => {
    const { id } = await stelVersieVoor(indiener);
    const beleid: Beleidskast = { ...o.deps.beleid, bron: (b) => `${o.deps.beleid.bron(b)}\n# nieuw` };
    const wie = { gemeenteId: 'weert', medewerkerId: medewerker('jurist'), functie: 'jurist' } as const;
    const rol = { rol: 'medewerker', ...wie, organisatieId: '' } as never;
    const antwoord = await o.deps.db.inTransactie(rol, (tx) =>
      handelVoorstelAf({ ...o.deps, beleid }, tx, wie, id, { stand: 'geactiveerd', reden: 'R.' }),
    );
    expect(antwoord).toMatchObject({ ok: false, error: { code: 'tekst-gewijzigd' } });
  });
});
