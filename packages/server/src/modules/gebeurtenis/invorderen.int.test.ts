import type { Invorderen, Probleem } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { wijsAan } from '../aanwijzing/aanwijzing.builder.ts';
import { haal, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let jurist: Persoon;
let wijkmanager: Persoon;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  [jurist, wijkmanager, regisseur] = [
    await o.als('jurist'),
    await o.als('wijkmanager'),
    await o.als('casusregisseur'),
  ];
});
afterAll(() => o.sluit());

/** With `If-Match` of the version as it is now. */
async function leg(
  wie: Persoon,
  dossier: string,
  gebeurtenis: Record<string, unknown>,
  deel = 'gebeurtenissen',
  lezer = regisseur,
) {
  const { versie } = met<{ versie: number }>(await haal(lezer, `/dossiers/${dossier}`), 200);
  return stuur(wie, `/dossiers/${dossier}/${deel}`, gebeurtenis, { 'if-match': `"${versie}"` });
}
const invordering = (anders: Record<string, unknown> = {}) => ({
  soort: 'invorderingsbeschikking',
  op: '2026-11-20',
  besluitId: 'b1',
  bedrag: 50_000,
  ...anders,
});
async function eenLast(anders: Record<string, unknown> = {}, wie = regisseur): Promise<string> {
  const id = await openEen(wie);
  const { sleutel } = met<{ sleutel: string }>(
    await stuur(wie, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'Bewoner' }),
    201,
  );
  const besluit = {
    soort: 'besluit',
    op: '2026-10-01',
    besluitId: 'b1',
    orgaan: 'burgemeester',
    maatregel: 'last-onder-dwangsom',
    geadresseerden: [sleutel],
    ...anders,
  };
  met(await leg(wie, id, besluit, 'gebeurtenissen', wie), 201);
  return id;
}
const vraag = async (wie: Persoon, id: string) =>
  met<Invorderen>(await haal(wie, `/dossiers/${id}/invorderen`), 200);

describe('deciding on collection', () => {
  it('is refused while nobody is designated, with the road to mend it, by both roads [CCV-4.2-01]', async () => {
    const id = await eenLast();
    for (const deel of ['gebeurtenissen', 'besluiten']) {
      const nee = met<Probleem>(await leg(jurist, id, invordering(), deel), 403);
      expect(nee.detail).toContain('niemand aangewezen');
      expect(nee.detail).toContain('functioneel beheerder');
    }
    expect((await vraag(jurist, id)).hoe).toBe('niet');
  });

  it('is for the designated official alone; anybody else is refused and told who may [CCV-4.2-01]', async () => {
    await wijsAan(o, 'invordering', 'jurist');
    await wijsAan(o, 'invordering-vervanger', 'wijkmanager');
    const id = await eenLast();
    for (const wie of [regisseur, await o.als('burgemeester')]) {
      const nee = met<Probleem>(await leg(wie, id, invordering(), 'besluiten'), 403);
      expect(nee.detail).toContain('Juri Awbema');
      expect(nee.detail).toContain('bij afwezigheid Wim Wijkman');
    }
    const { id: gelukt } = met<{ id: string }>(await leg(jurist, id, invordering()), 201);
    expect(gelukt).toBeTruthy();
    // Designated since this year: an earlier decision cannot have been theirs.
    expect((await leg(jurist, id, invordering({ op: '2025-12-31' }))).statusCode).toBe(403);
  });

  it('lets nobody else correct or withdraw it [CCV-4.2-01]', async () => {
    const id = await eenLast();
    const { sleutel } = met<{ sleutel: string }>(await leg(jurist, id, invordering()), 201);
    const weg = { soort: 'intrekking', op: '2026-11-20', betreft: [sleutel], reden: 'Toch niet.' };
    expect((await leg(regisseur, id, weg)).statusCode).toBe(403);
    expect((await leg(regisseur, id, invordering({ corrigeert: sleutel, bedrag: 1 }))).statusCode).toBe(403);
    const anders = {
      soort: 'gesprek',
      op: '2026-11-20',
      met: 'overlastgever',
      gelukt: true,
      corrigeert: sleutel,
    };
    expect((await leg(regisseur, id, anders)).statusCode).toBe(403);
    expect((await leg(jurist, id, weg)).statusCode).toBe(201);
  });

  it('asks a deputy why, keeps the reason, and does not ask during a recorded absence [CCV-4.2-01]', async () => {
    const id = await eenLast();
    expect((await vraag(wijkmanager, id)).hoe).toBe('vervanger-met-reden');
    const nee = met<Probleem>(await leg(wijkmanager, id, invordering()), 400);
    expect(nee.fouten).toEqual([
      { pad: '/vervanging', reden: expect.stringContaining('geen afwezigheid vastgelegd') },
    ]);
    const reden = 'De jurist is onverwacht ziek.';
    met(await leg(wijkmanager, id, invordering({ vervanging: reden })), 201);
    const { items } = met<{ items: { gebeurtenis: Record<string, unknown> }[] }>(
      await haal(regisseur, `/dossiers/${id}/gebeurtenissen?soort=invorderingsbeschikking`),
      200,
    );
    expect(items[0]?.gebeurtenis.vervanging).toBe(reden);
    const { medewerkers } = o.gemeenten.find((g) => g.gemeente.id === 'weert')!;
    const periode = { medewerkerId: medewerkers.get('jurist')!, van: '2026-11-20', tot: '2026-11-30' };
    met(await stuur(await o.als('beheerder'), '/afwezigheden', periode), 201);
    expect((await vraag(wijkmanager, id)).hoe).toBe('vervanger');
    met(await leg(wijkmanager, id, invordering()), 201);
    // Before the absence began the reason is still asked.
    expect((await leg(wijkmanager, id, invordering({ op: '2026-11-19' }))).statusCode).toBe(400);
  });

  it('shows the earlier decisions in comparable cases, and nothing of the cases themselves [CCV-4.2-01]', async () => {
    const id = await eenLast();
    const { eerdere } = await vraag(jurist, id);
    expect(eerdere.length).toBeGreaterThan(2);
    expect(eerdere.every(({ ditDossier }) => !ditDossier)).toBe(true);
    expect(eerdere[0]).toEqual({
      op: '2026-11-20',
      maatregel: 'last-onder-dwangsom',
      bedrag: 50_000,
      stand: 'open',
      ditDossier: false,
    });
    expect((await haal(await o.als('boa'), `/dossiers/${id}/invorderen`)).statusCode).toBe(403);
    const vreemd = await o.als('jurist', 'bergen-op-zoom');
    expect((await haal(vreemd, `/dossiers/${id}/invorderen`)).statusCode).toBe(404);
  });

  it('shows nothing of what is closed to somebody, in this case or in another', async () => {
    const burgemeester = await o.als('burgemeester');
    const gesloten = { compartiment: 'inkomen' };
    const id = await eenLast();
    const ander = await eenLast();
    const vanDit = async (wie: Persoon, bedrag: number) =>
      (await vraag(wie, id)).eerdere.filter((regel) => regel.bedrag === bedrag);
    // A payment that is closed: whether it was paid is unknown to whoever may not see it.
    met(await leg(jurist, ander, invordering({ bedrag: 71_111 })), 201);
    expect(await vanDit(burgemeester, 71_111)).toMatchObject([{ stand: 'open' }]);
    const betaling = { soort: 'betaling', op: '2026-11-20', besluitId: 'b1', bedrag: 71_111, ...gesloten };
    met(await leg(regisseur, ander, betaling), 201);
    expect(await vanDit(jurist, 71_111)).toMatchObject([{ stand: 'betaald' }]);
    expect(await vanDit(burgemeester, 71_111)).toMatchObject([{ stand: 'onbekend' }]);
    // A decision on collection that is closed.
    for (const [dossier, bedrag] of [
      [id, 72_222],
      [ander, 73_333],
    ] as const) {
      met(await leg(jurist, dossier, invordering({ bedrag, ...gesloten })), 201);
      expect(await vanDit(jurist, bedrag)).toMatchObject([{ ditDossier: dossier === id }]);
      expect(await vanDit(burgemeester, bedrag)).toEqual([]);
    }
  });

  it('names no measure of an order that is closed to somebody', async () => {
    const burgemeester = await o.als('burgemeester');
    const id = await eenLast({ compartiment: 'inkomen' });
    met(await leg(jurist, id, invordering({ bedrag: 74_444 })), 201);
    const regel = async (wie: Persoon) =>
      (await vraag(wie, id)).eerdere.find(({ bedrag }) => bedrag === 74_444)?.maatregel;
    expect(await regel(jurist)).toBe('last-onder-dwangsom');
    expect(await regel(burgemeester)).toBeUndefined();
  });

  it('compares with no case of another municipality', async () => {
    const vreemd = await o.als('casusregisseur', 'bergen-op-zoom');
    const invorderaar = await o.als('jurist', 'bergen-op-zoom');
    await wijsAan(o, 'invordering', 'jurist', 'bergen-op-zoom');
    const daar = await eenLast({}, vreemd);
    met(await leg(invorderaar, daar, invordering({ bedrag: 75_555 }), 'gebeurtenissen', vreemd), 201);
    expect((await vraag(invorderaar, daar)).eerdere).toMatchObject([{ bedrag: 75_555, ditDossier: true }]);
    expect((await haal(jurist, `/dossiers/${await eenLast()}/invorderen`)).body).not.toContain('75555');
  });

  it('takes a faulty absence at its field', async () => {
    const { medewerkers } = o.gemeenten.find((g) => g.gemeente.id === 'dordrecht')!;
    const fout = { medewerkerId: medewerkers.get('jurist')!, van: '2026-11-20', tot: '2026-11-19' };
    const nee = met<Probleem>(await stuur(await o.als('beheerder'), '/afwezigheden', fout), 400);
    expect(nee.fouten).toMatchObject([{ pad: '/medewerkerId' }, { pad: '/tot' }]);
  });
});
