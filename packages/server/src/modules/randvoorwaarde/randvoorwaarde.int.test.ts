import type { BeleidDetail, Probleem, RandvoorwaardeRegel } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadRandvoorwaarden } from '../../demo/laadRandvoorwaarden.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { wijsAan } from '../aanwijzing/aanwijzing.builder.ts';
import { haal, met, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let beheerder: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  beheerder = await o.als('beheerder');
});
afterAll(() => o.sluit());

const lijst = async (wie: Persoon) =>
  met<{ items: RandvoorwaardeRegel[] }>(await haal(wie, '/randvoorwaarden'), 200).items;
const een = async (id: string, wie = beheerder) => (await lijst(wie)).find((regel) => regel.id === id)!;
const antwoord = (id: string, body: Record<string, unknown>, wie = beheerder) =>
  stuur(wie, `/randvoorwaarden/${id}/antwoorden`, body);
const beantwoord = async (id: string, body: Record<string, unknown>) =>
  met<RandvoorwaardeRegel>(await antwoord(id, body), 201);

describe('what a municipality has in order', () => {
  it('[CCV-4.1-07] is the list of the policy, with nothing known of it at first', async () => {
    const items = await lijst(beheerder);
    expect(items.map(({ id }) => id)).toEqual([
      'verordening',
      'beleidsregels',
      'mandaat-waarschuwing',
      'mandaat-besluit',
      'toezichthouders',
      'invordering',
      'convenanten',
      'sjablonen',
      'bereikbaarheid',
      'capaciteit',
    ]);
    for (const regel of items) {
      expect(regel).toMatchObject({ stand: 'onbekend', spoor: 'woonoverlast', antwoorden: [] });
      expect(regel.bij.gebeurtenissen.length + regel.bij.maatregelen.length).toBeGreaterThan(0);
    }
  });

  it('[CCV-4.1-07] tells at a waarschuwing that its mandate is missing', async () => {
    await beantwoord('mandaat-waarschuwing', { geregeld: false, toelichting: 'Besluit wordt voorbereid.' });
    const casusregisseur = await o.als('casusregisseur');
    expect(await een('mandaat-waarschuwing', casusregisseur)).toMatchObject({
      stand: 'ontbreekt',
      uit: 'antwoord',
      bij: { gebeurtenissen: ['waarschuwing'] },
    });
    expect(await een('mandaat-besluit', casusregisseur)).toMatchObject({ stand: 'onbekend' });
  });

  it('[CCV-4.1-07] keeps who answered what and when; the last one counts', async () => {
    await beantwoord('sjablonen', { geregeld: false });
    o.klok.zet('2026-11-21T10:00:00+01:00');
    const na = await beantwoord('sjablonen', {
      geregeld: true,
      tot: '2026-12-31',
      toelichting: 'Jurist las na.',
    });
    expect(na).toMatchObject({ stand: 'geregeld', tot: '2026-12-31' });
    expect(na.antwoorden).toMatchObject([
      { geregeld: true, tot: '2026-12-31', toelichting: 'Jurist las na.', op: '2026-11-21T10:00' },
      { geregeld: false, op: '2026-11-21T09:30' },
    ]);
    for (const { door } of na.antwoorden) expect(door).toBe('Berend Beheer');
  });

  it('[CCV-4.1-07] is known from the designations, and then not asked', async () => {
    const fouten = met<Probleem>(await antwoord('toezichthouders', { geregeld: true }), 400).fouten;
    expect(fouten).toMatchObject([{ pad: '/geregeld', reden: expect.stringContaining('aanwijzingen') }]);
    await wijsAan(o, 'toezicht', 'boa', 'weert', { tot: '2026-11-21' });
    expect(await een('toezichthouders')).toMatchObject({
      stand: 'geregeld',
      uit: 'aanwijzing',
      wie: 'Bo Handhaver',
    });
  });

  it('names every fault at its field and stores nothing', async () => {
    const fout = async (body: Record<string, unknown>) =>
      met<Probleem>(await antwoord('beleidsregels', body), 400).fouten?.map(({ pad }) => pad);
    expect(await fout({})).toEqual(['/geregeld']);
    expect(await fout({ geregeld: false, tot: '2026-12-31' })).toEqual(['/tot']);
    expect(await fout({ geregeld: true, tot: '2026-02-30', toelichting: ' ' })).toEqual([
      '/tot',
      '/toelichting',
    ]);
    expect((await een('beleidsregels')).antwoorden).toEqual([]);
    expect((await antwoord('bestaat-niet', { geregeld: true })).statusCode).toBe(404);
  });

  it('is answered by a beheerder, read by whoever takes a step, and closed to the others', async () => {
    for (const rol of ['casusregisseur', 'jurist', 'burgemeester', 'beleidsmedewerker'] as const) {
      const wie = await o.als(rol);
      expect((await lijst(wie)).length).toBe(10);
      expect((await antwoord('verordening', { geregeld: true }, wie)).statusCode).toBe(403);
    }
    for (const rol of ['boa', 'intake', 'politie'] as const) {
      expect((await haal(await o.als(rol), '/randvoorwaarden')).statusCode).toBe(403);
    }
  });

  it('is of one municipality, and of the tracks on which that works', async () => {
    await beantwoord('verordening', { geregeld: true, toelichting: 'APV 2:79' });
    expect(await een('verordening', await o.als('beheerder', 'bergen-op-zoom'))).toMatchObject({
      stand: 'onbekend',
      antwoorden: [],
    });
  });

  it('[CCV-4.1-07] takes the mandate from the policy once the municipality filled it in', async () => {
    const voorsteller = await o.als('beleidsmedewerker');
    const { items } = met<{ items: { sleutel: string; inGebruik: boolean; spoor: string }[] }>(
      await haal(voorsteller, '/beleid'),
      200,
    );
    const { sleutel } = items.find((b) => b.inGebruik && b.spoor === 'woonoverlast')!;
    const { legeWaarden } = met<BeleidDetail>(await haal(voorsteller, `/beleid/${sleutel}`), 200);
    const goed = {
      datum: '2018-06-06',
      tekst: 'teamleider Veiligheid',
      aantal: 6,
      duur: 2,
      bedrag: 50_000,
    } as const;
    const voorstel = met<{ id: string }>(
      await stuur(voorsteller, `/beleid/${sleutel}/voorstellen`, {
        waarden: legeWaarden.map(({ pad, soort }) => ({
          pad,
          waarde: goed[soort],
          ...(soort === 'duur' && { eenheid: 'weken' }),
          bron: 'Mandaatbesluit',
        })),
        toelichting: 'Ingevuld.',
      }),
      201,
    );
    const jurist = await o.als('jurist');
    met(await stuur(jurist, `/beleidsvoorstellen/${voorstel.id}/activeringen`, { reden: 'Nagekeken.' }), 201);
    // The answer "not arranged" of before is overtaken by what the policy says.
    expect(await een('mandaat-waarschuwing')).toMatchObject({
      stand: 'geregeld',
      uit: 'mandaat',
      wie: 'teamleider Veiligheid',
    });
    expect(
      met<Probleem>(await antwoord('mandaat-waarschuwing', { geregeld: false }), 400).fouten,
    ).toMatchObject([{ pad: '/geregeld', reden: expect.stringContaining('mandaat') }]);
  });
});

describe('the demo', () => {
  it('shows each state, and is not filled twice', async () => {
    const g = o.gemeenten.find(({ gemeente }) => gemeente.id === 'bergen-op-zoom')!;
    await laadRandvoorwaarden(o.deps, g);
    await laadRandvoorwaarden(o.deps, g);
    const items = await lijst(await o.als('jurist', 'bergen-op-zoom'));
    expect(new Set(items.map(({ stand }) => stand))).toEqual(
      new Set(['geregeld', 'ontbreekt', 'verlopen', 'onbekend']),
    );
    const [antwoord, ...meer] = items.find(({ id }) => id === 'mandaat-waarschuwing')!.antwoorden;
    expect(meer).toEqual([]);
    expect(antwoord).not.toHaveProperty('door');
  });
});

describe('the last day', () => {
  it('[CCV-4.1-07] counts; the day after it shows as expired, on the list and at the step', async () => {
    const avond = await eenOpstelling();
    // Signed in late in the evening: the session is still there after midnight.
    avond.klok.zet('2026-11-21T23:30:00+01:00');
    const wie = await avond.als('beheerder');
    const tot = '2026-11-21';
    await wijsAan(avond, 'toezicht', 'boa', 'weert', { tot });
    met(await antwoord('convenanten', { geregeld: true, tot }, wie), 201);
    const standen = async () =>
      Promise.all(['convenanten', 'toezichthouders'].map(async (id) => (await een(id, wie)).stand));
    expect(await standen()).toEqual(['geregeld', 'geregeld']);
    avond.klok.zet('2026-11-22T00:10:00+01:00');
    expect(await standen()).toEqual(['verlopen', 'verlopen']);
    expect(await een('convenanten', await avond.als('casusregisseur'))).toMatchObject({
      stand: 'verlopen',
      tot,
    });
    await avond.sluit();
  });
});
