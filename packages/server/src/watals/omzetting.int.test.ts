import { type GecompileerdBeleid, kiesVersie } from '@luwte/core/beleid';
import type { BeleidDetail, BeleidRegel, BeleidVoorstel } from '@luwte/core/contract';
import { datum } from '@luwte/core/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kiesBesluiter, zetBeleidOm, zoekGeactiveerd } from '../modules/beleid/zetBeleidOm.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from '../modules/dossier/dossier.builder.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../platform/testOpstelling.ts';
import { openDatabasebron } from './databasebron.ts';
import { maakKiezer } from './kiesOud.ts';
import { proefOmzetting, zetAllesOm } from './omzetting.ts';

const GEMEENTE = 'weert';
let o: Opstelling;
let regisseur: Persoon;
let id: string;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  id = await openEen(regisseur);
  await legEen(regisseur, id, gesprek());
});
afterAll(() => o.sluit());

const beleid = (naam: string) => {
  const gekozen = kiesVersie(o.deps.beleid.alle, {
    id: naam,
    spoor: 'woonoverlast',
    op: datum('2026-11-21'),
  });
  if (!gekozen.ok) throw new Error(`no policy ${naam}`);
  return gekozen.value.beleid;
};
const systeem = { rol: 'systeem', gemeenteId: GEMEENTE } as const;
const geactiveerd = (naam: string): Promise<GecompileerdBeleid | undefined> =>
  o.deps.db.inTransactie(systeem, (tx) => zoekGeactiveerd(tx, GEMEENTE, naam, undefined));

const GOED = { datum: '2026-01-01', tekst: '2:79a', aantal: 6, duur: 2, bedrag: 50_000 } as const;
/** The municipality fills in what the source leaves open and puts it into force, with four eyes. */
async function activeer(): Promise<GecompileerdBeleid> {
  const maker = await o.als('beleidsmedewerker');
  const { items } = met<{ items: BeleidRegel[] }>(await haal(maker, '/beleid'), 200);
  const { sleutel } = items.find((b) => b.id === 'weert' && b.spoor === 'woonoverlast')!;
  const { legeWaarden } = met<BeleidDetail>(await haal(maker, `/beleid/${sleutel}`), 200);
  const waarden = legeWaarden.map(({ pad, soort }) => ({
    pad,
    waarde: GOED[soort],
    ...(soort === 'duur' && { eenheid: 'weken' }),
    bron: 'Besluit van het college',
  }));
  const voorstel = await stuur(maker, `/beleid/${sleutel}/voorstellen`, {
    waarden,
    toelichting: 'Vastgesteld.',
  });
  const { id: voorstelId } = met<BeleidVoorstel>(voorstel, 201);
  const wie = await o.als('jurist');
  const antwoord = await stuur(wie, `/beleidsvoorstellen/${voorstelId}/activeringen`, {
    reden: 'Nagelopen.',
  });
  expect(antwoord.statusCode, antwoord.body).toBeLessThan(300);
  return (await geactiveerd('weert'))!;
}

const onder = async (vraag = '') =>
  met<{ toets: { beleid: { versie: string } } }>(await haal(regisseur, `/dossiers/${id}/toets${vraag}`), 200)
    .toets.beleid.versie;
const omzettingen = () =>
  o.deps.db.inTransactie(systeem, (tx) => tx.selectFrom('dossier_omzetting').selectAll().execute());
const jurist = async () => {
  const besluiter = await kiesBesluiter(o.deps, GEMEENTE, 'Jurist@weert.demo', 'Het beleid is herzien.');
  if (!besluiter.ok) throw new Error(besluiter.error);
  return besluiter.value;
};

describe('moving running dossiers to another policy', () => {
  it('shows in the trial what would change and changes nothing', async () => {
    const regels = [];
    const vandaag = o.klok.vandaag();
    for await (const regel of proefOmzetting(o.deps, GEMEENTE, beleid('standaard'), vandaag))
      regels.push(regel);
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({ oud: { id: 'weert' } });
    expect(regels[0]?.verschil.stappen.length).toBeGreaterThan(0);
    expect(await onder()).toBe('2018-06-06');
    expect(await omzettingen()).toEqual([]);
  });

  it('refuses whoever may not put a policy into force, and a name that is not there', async () => {
    for (const naam of ['casusregisseur@weert.demo', 'niemand@weert.demo', 'jurist@bergen-op-zoom.demo']) {
      expect((await kiesBesluiter(o.deps, GEMEENTE, naam, 'Zomaar.')).ok, naam).toBe(false);
    }
  });

  it('refuses a policy with open values', async () => {
    const door = await jurist();
    const poging = o.deps.db.inTransactie(systeem, (tx) =>
      zetBeleidOm(o.deps, tx, GEMEENTE, [id], beleid('standaard'), door),
    );
    await expect(poging).rejects.toThrow('open values');
    expect(await geactiveerd('weert')).toBeUndefined();
  });

  it('records who and why, and keeps the old policy on earlier days [WRT-5-01]', async () => {
    const naar = await activeer();
    const voor = met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200).versie;
    const gelogd: string[] = [];
    const aantal = await zetAllesOm(o.deps, GEMEENTE, naar, await jurist(), async (_, d) => {
      gelogd.push(d);
    });
    expect([aantal, gelogd]).toEqual([1, [id]]);
    expect(await omzettingen()).toMatchObject([
      {
        dossier_id: id,
        vanaf: '2026-11-21',
        van_beleid_id: 'weert',
        van_versie: '2018-06-06',
        van_vingerafdruk: null,
        naar_beleid_id: 'weert',
        naar_versie: '2026-01-01',
        naar_vingerafdruk: expect.stringMatching(/^[0-9a-f]{64}$/),
        reden: 'Het beleid is herzien.',
        functie: 'jurist',
      },
    ]);
    expect(await onder()).toBe('2026-01-01');
    expect(await onder('?op=2026-11-20')).toBe('2018-06-06');
    // Looking back with only what was known: the move of today was not.
    expect(await onder('?op=2026-11-21&bekendOp=2026-11-20')).toBe('2018-06-06');
    expect(met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200).versie).toBe(voor + 1);
  });

  it('does nothing the second time, and events go on under the new policy', async () => {
    const naar = (await geactiveerd('weert'))!;
    expect(await zetAllesOm(o.deps, GEMEENTE, naar, await jurist(), async () => undefined)).toBe(0);
    expect(await omzettingen()).toHaveLength(1);
    await legEen(regisseur, id, gesprek('2026-11-12'));
    expect(await onder()).toBe('2026-01-01');
  });
});

describe('replaying the dossiers of the database', () => {
  it('reads every dossier once with the policy it stands under, and goes on after a place', async () => {
    for (let i = 0; i < 3; i++) await openEen(regisseur);
    const bron = await openDatabasebron(o.deps.db);
    const kies = maakKiezer(o.deps.beleid, undefined);
    const gelezen = [];
    for await (const een of bron.lees(undefined)) gelezen.push(een);
    expect(gelezen).toHaveLength(4);
    // Three were opened under what the municipality put into force, the first came to it by the move.
    const versies = gelezen.map((g) => kies(g.dossier!, g.onder)?.versie);
    expect(versies).toEqual(['2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01']);
    const rest = [];
    for await (const een of bron.lees(gelezen[1]!.plek)) rest.push(een.plek);
    expect(rest).toEqual(gelezen.slice(2).map((g) => g.plek));
    expect(bron.deel(gelezen[3]!.plek, 4)).toBe(1);
  });

  it('cannot write', async () => {
    const poging = o.deps.db.inTransactie(systeem, async (tx) => {
      const { maakAlleenLezen } = await import('./dossierpagina.store.ts');
      await maakAlleenLezen(tx);
      await tx.updateTable('dossier').set({ titel: 'x' }).where('id', '=', id).execute();
    });
    await expect(poging).rejects.toMatchObject({ code: '25006' });
  });
});

describe('the tracks of persons in the trial', () => {
  it('names them by the code of the dossier, also where a file called them by name', async () => {
    const melding = (op: string, ...personen: string[]) => ({
      soort: 'melding',
      id: `m-${op}`,
      op,
      personen,
      categorieen: ['geluid'],
    });
    const ingelezen = await stuur(regisseur, '/dossiers/importen', {
      formaat: 'luwte-dossier/1',
      aard: 'groep',
      gemeente: 'Weert',
      beleid: 'weert',
      spoor: 'woonoverlast',
      object: { adres: 'Kastanjelaan 12' },
      partijen: [
        { id: 'anna-zonderling', rol: 'lid-van-groep', naam: 'Anna Zonderling' },
        { id: 'bram-zonderling', rol: 'lid-van-groep', naam: 'Bram Zonderling' },
      ],
      kroniek: [melding('2026-11-02', 'anna-zonderling'), melding('2026-11-03', 'bram-zonderling')],
    });
    expect(ingelezen.statusCode, ingelezen.body).toBe(201);
    const regels = [];
    for await (const regel of proefOmzetting(o.deps, GEMEENTE, beleid('standaard'), o.klok.vandaag()))
      regels.push(regel);
    const personen = regels.flatMap(({ verschil }) => verschil.personen);
    expect(personen.map(({ partij }) => partij)).toEqual(['Groepslid 1', 'Groepslid 2']);
    expect(personen.every(({ stappen }) => stappen.length > 0)).toBe(true);
    expect(JSON.stringify(regels)).not.toMatch(/zonderling/i);
  });
});
