import type { Aanwijzing, AanwijzingKandidaten, Probleem } from '@luwte/core/contract';
import { datum } from '@luwte/core/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadAanwijzingen } from '../../demo/laadAanwijzingen.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, met, stuur } from '../dossier/dossier.builder.ts';
import { wijsAan } from './aanwijzing.builder.ts';
import { heeftAanwijzing, wieIsAangewezen } from './heeftAanwijzing.ts';

let o: Opstelling;
let beheerder: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  beheerder = await o.als('beheerder');
});
afterAll(() => o.sluit());

const mens = (rol: 'jurist' | 'boa' | 'wijkmanager' | 'politie' | 'burgemeester', gemeente = 'weert') =>
  o.gemeenten.find((g) => g.gemeente.id === gemeente)!.medewerkers.get(rol)!;
const invoer = (anders: Record<string, unknown> = {}) => ({
  soort: 'toezicht',
  medewerkerId: mens('boa'),
  besluit: 'Besluit 2026-07',
  van: '2026-11-01',
  ...anders,
});
const poog = async (anders: Record<string, unknown>) =>
  met<Probleem>(await stuur(beheerder, '/aanwijzingen', invoer(anders)), 400).fouten;
const vraag = <T>(fn: (tx: never) => Promise<T>, gemeenteId = 'weert') =>
  o.deps.db.inTransactie({ rol: 'medewerker', gemeenteId }, fn as never) as Promise<T>;
const lijst = async (wie: Persoon) =>
  met<{ items: Aanwijzing[] }>(await haal(wie, '/aanwijzingen'), 200).items;

describe('a designation', () => {
  it('holds from its first up to and including its last day, for that person and that kind', async () => {
    const id = met<Aanwijzing>(
      await stuur(beheerder, '/aanwijzingen', invoer({ van: '2026-11-10', tot: '2026-11-12' })),
      201,
    ).id;
    const heeft = (
      op: string,
      medewerkerId = mens('boa'),
      soort: 'toezicht' | 'bestuursdwang' = 'toezicht',
    ) => vraag((tx) => heeftAanwijzing(tx, soort, medewerkerId, datum(op)));
    expect(await heeft('2026-11-09')).toBe(false);
    expect(await heeft('2026-11-10')).toBe(true);
    expect(await heeft('2026-11-12')).toBe(true);
    expect(await heeft('2026-11-13')).toBe(false);
    expect(await heeft('2026-11-11', mens('jurist'))).toBe(false);
    expect(await heeft('2026-11-11', mens('boa'), 'bestuursdwang')).toBe(false);
    expect((await lijst(beheerder)).find((a) => a.id === id)).toMatchObject({ stand: 'verlopen' });
  });

  it('is not seen from another municipality', async () => {
    await wijsAan(o, 'binnentreden', 'boa');
    const op = datum('2026-11-20');
    expect(await vraag((tx) => wieIsAangewezen(tx, 'binnentreden', op))).toMatchObject([
      { medewerkerId: mens('boa'), naam: 'Bo Handhaver' },
    ]);
    expect(await vraag((tx) => wieIsAangewezen(tx, 'binnentreden', op), 'dordrecht')).toEqual([]);
    expect(await lijst(await o.als('beheerder', 'dordrecht'))).toEqual([]);
  });

  it('goes to one official and one deputy for collection, of the municipality, and never to one for both [CCV-4.2-01]', async () => {
    await wijsAan(o, 'invordering', 'jurist');
    expect(await poog({ soort: 'invordering', medewerkerId: mens('wijkmanager') })).toEqual([
      {
        pad: '/van',
        reden: expect.stringContaining('Juri Awbema is hiervoor in deze periode al aangewezen'),
      },
    ]);
    expect(await poog({ soort: 'invordering-vervanger', medewerkerId: mens('jurist') })).toEqual([
      { pad: '/medewerkerId', reden: 'Niemand vervangt zichzelf. Kies een andere medewerker.' },
    ]);
    expect(await poog({ soort: 'invordering-vervanger', medewerkerId: mens('politie') })).toEqual([
      { pad: '/medewerkerId', reden: expect.stringContaining('van de gemeente') },
    ]);
    await wijsAan(o, 'invordering-vervanger', 'wijkmanager');
  });

  it('names every fault at its field and stores nothing', async () => {
    const voor = (await lijst(beheerder)).length;
    expect(await poog({ medewerkerId: mens('boa', 'dordrecht'), tot: '2026-10-01' })).toEqual([
      { pad: '/medewerkerId', reden: 'Kies een medewerker die hier nu werkt.' },
      { pad: '/tot', reden: 'De laatste dag ligt voor de eerste dag.' },
    ]);
    expect(await poog({ besluit: ' ', van: '2026-02-30' })).toMatchObject([
      { pad: '/besluit' },
      { pad: '/van' },
    ]);
    expect((await lijst(beheerder)).length).toBe(voor);
  });

  it('is ended with a last day, stays on the list, and does not begin again', async () => {
    const id = await wijsAan(o, 'bestuursdwang', 'boa');
    const eindig = (tot: string) => stuur(beheerder, `/aanwijzingen/${id}/beeindigingen`, { tot });
    expect(met<Probleem>(await eindig('2025-12-31'), 400).fouten).toMatchObject([{ pad: '/tot' }]);
    expect(met<Aanwijzing>(await eindig('2026-11-20'), 201)).toMatchObject({
      tot: '2026-11-20',
      stand: 'verlopen',
    });
    expect(met<Probleem>(await eindig('2026-12-01'), 400).fouten).toEqual([
      { pad: '/tot', reden: 'Deze aanwijzing is al afgelopen.' },
    ]);
    const elders = await o.als('beheerder', 'dordrecht');
    expect((await stuur(elders, `/aanwijzingen/${id}/beeindigingen`, { tot: '2026-11-21' })).statusCode).toBe(
      404,
    );
    await wijsAan(o, 'bestuursdwang', 'boa', 'weert', { van: '2026-11-21' });
  });

  it('is there in the demo for every task, and is not made twice', async () => {
    const g = o.gemeenten.find(({ gemeente }) => gemeente.id === 'bergen-op-zoom')!;
    await laadAanwijzingen(o.deps, g);
    await laadAanwijzingen(o.deps, g);
    const items = await lijst(await o.als('beheerder', 'bergen-op-zoom'));
    expect(items.every(({ stand }) => stand === 'geldt')).toBe(true);
    expect(items.map(({ soort }) => soort as string).sort()).toEqual([
      'bestuursdwang',
      'bestuursdwang',
      'binnentreden',
      'binnentreden',
      'invordering',
      'invordering-vervanger',
      'toezicht',
    ]);
  });

  it('is recorded by a beheerder, read by a jurist, and closed to the others', async () => {
    const jurist = await o.als('jurist');
    expect((await lijst(jurist)).length).toBeGreaterThan(0);
    expect((await stuur(jurist, '/aanwijzingen', invoer())).statusCode).toBe(403);
    expect((await haal(jurist, '/aanwijzingen/kandidaten')).statusCode).toBe(403);
    for (const rol of ['casusregisseur', 'boa', 'politie'] as const) {
      expect((await haal(await o.als(rol), '/aanwijzingen')).statusCode).toBe(403);
    }
    const { items } = met<AanwijzingKandidaten>(await haal(beheerder, '/aanwijzingen/kandidaten'), 200);
    expect(items.map(({ naam }) => naam)).toContain('Juri Awbema');
    expect(items.find(({ naam }) => naam === 'Pol Wijkagent')).toMatchObject({ vanGemeente: false });
  });
});
