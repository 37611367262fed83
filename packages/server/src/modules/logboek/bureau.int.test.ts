import type { Logregel, Patroonregel } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, met, openEen, stuur } from '../dossier/dossier.builder.ts';
import { verzegel } from './verzegel.ts';

let o: Opstelling;
let officier: Persoon;
let dossier: string;
let kenmerk: string;
beforeAll(async () => {
  o = await eenOpstelling();
  const regisseur = await o.als('casusregisseur');
  dossier = await openEen(regisseur);
  kenmerk = met<{ kenmerk: string }>(await haal(regisseur, `/dossiers/${dossier}`), 200).kenmerk;
  const beheerder = await o.als('beheerder');
  for (let i = 0; i < 20; i += 1) await haal(beheerder, `/dossiers/${dossier}`);
  officier = await o.als('privacyfunctionaris');
}, 60_000);
afterAll(() => o.sluit());
const lijst = async (vraag: string, wie = officier) =>
  met<{ items: Logregel[]; volgende?: string }>(await haal(wie, `/veiligheidsregels${vraag}`), 200);

describe('the desk of the privacy officer [CCV-2.1-05]', () => {
  it('is for nobody else', async () => {
    for (const rol of ['casusregisseur', 'jurist', 'beheerder', 'politie'] as const) {
      const wie = await o.als(rol);
      for (const pad of [
        '/veiligheidsregels',
        '/veiligheidsregels/export',
        '/logpatronen',
        '/privacyinstellingen',
      ])
        expect([rol, pad, (await haal(wie, pad)).statusCode]).toEqual([rol, pad, 403]);
    }
  });

  it('pages through the log without a gap or a double, and filters it', async () => {
    const gezien: string[] = [];
    let na = '';
    for (;;) {
      const deel = await lijst(`?aantal=7&tot=2026-11-21&uitkomst=geweigerd${na}`);
      gezien.push(...deel.items.map(({ id }) => id));
      if (!deel.volgende) break;
      na = `&na=${deel.volgende}`;
    }
    expect(new Set(gezien).size).toBe(gezien.length);
    expect(gezien.length).toBeGreaterThanOrEqual(20);
    const { items } = await lijst(`?kenmerk=${kenmerk}&uitkomst=toegestaan`);
    expect(items.every((regel) => regel.kenmerk === kenmerk && regel.uitkomst === 'toegestaan')).toBe(true);
    expect(items.length).toBeGreaterThan(0);
    expect((await lijst('?van=2026-11-22')).items).toEqual([]);
    expect(
      (await lijst('', await o.als('privacyfunctionaris', 'dordrecht'))).items.every(
        (r) => r.kenmerk === undefined,
      ),
    ).toBe(true);
  });

  it('tells who opened a dossier, how often, and who was refused', async () => {
    const { items } = met<{ items: { wie: string; keren: number; geweigerd: number }[] }>(
      await haal(officier, `/dossiergebruik?kenmerk=${kenmerk}`),
      200,
    );
    expect(items.find(({ wie }) => wie === 'Berend Beheer')).toMatchObject({ keren: 0, geweigerd: 20 });
    expect(items.find(({ wie }) => wie === 'Carla Regis')!.keren).toBeGreaterThan(0);
  });

  it('finds who is refused often, by a number that the municipality sets, and keeps a remark', async () => {
    const patronen = async () =>
      met<{ items: Patroonregel[] }>(await haal(officier, '/logpatronen'), 200).items.filter(
        ({ patroon }) => patroon === 'veel-geweigerd',
      );
    const [regel, ...meer] = (await patronen()).filter(({ wie }) => wie === 'Berend Beheer');
    expect(meer).toEqual([]);
    expect(regel!.aantal).toBeGreaterThanOrEqual(20);
    const { medewerkerId, van, tot } = regel!;
    met(
      await stuur(officier, '/logpatronen/veel-geweigerd/beoordelingen', {
        medewerkerId,
        van,
        tot,
        opmerking: 'Gesproken.',
      }),
      201,
    );
    expect((await patronen())[0]!.bekeken).toMatchObject({ opmerking: 'Gesproken.' });
    met(
      await stuur(officier, '/privacyinstellingen', {
        sleutel: 'patroon-geweigerd',
        waarde: 1000,
        bron: 'besluit',
      }),
      201,
    );
    expect(await patronen()).toEqual([]);
  });

  it('exports as CSV, which stands in the log itself', async () => {
    const antwoord = await haal(officier, '/veiligheidsregels/export?uitkomst=geweigerd');
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.headers['content-disposition']).toContain('attachment');
    expect(antwoord.body.split('\r\n').length).toBeGreaterThan(20);
    expect((await lijst('?handeling=logboek:inzien')).items.length).toBeGreaterThan(0);
  });

  it('sets the term of a log with where that stands, and gives the last seal', async () => {
    expect(
      (await stuur(officier, '/logbewaring', { log: 'veiligheid', maanden: 5, bron: 'besluit' })).statusCode,
    ).toBe(400);
    const gezet = met<{ bewaring: object[] }>(
      await stuur(officier, '/logbewaring', { log: 'veiligheid', maanden: 60, bron: 'Besluit logging 2026' }),
      201,
    );
    expect(gezet.bewaring[0]).toMatchObject({ log: 'veiligheid', maanden: 60, door: 'Pien Privé' });
    expect((await haal(officier, '/veiligheidszegels/laatste')).statusCode).toBe(404);
    await verzegel(o.deps, 'weert');
    expect(met(await haal(officier, '/veiligheidszegels/laatste'), 200)).toMatchObject({ volgnummer: 1 });
  });
});
