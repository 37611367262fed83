import type { Dossiergebruik, Logregel, Patroonregel } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, met, openEen, stuur } from '../dossier/dossier.builder.ts';
import { laadPrivacyAdressen } from './ontvangers.ts';
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
}, 180_000);
afterAll(() => o.sluit());
const lijst = async (vraag: string, wie = officier) =>
  met<{ items: Logregel[]; volgende?: string }>(await haal(wie, `/veiligheidsregels${vraag}`), 200);

const wijzigEigenStraat = (wie: Persoon, straat: string) =>
  wie.doe({ method: 'PUT', url: '/api/v1/eigen-straat', payload: { straat } });
const regelsVan = (tekst: string) =>
  tekst
    .trimEnd()
    .split('\n')
    .map((regel) => JSON.parse(regel));

describe('the desk of the privacy officer [CCV-2.1-05]', () => {
  it('is for nobody else', async () => {
    for (const rol of ['casusregisseur', 'jurist', 'beheerder', 'politie'] as const) {
      const wie = await o.als(rol);
      for (const pad of [
        '/veiligheidsregels',
        '/veiligheidsregels/export',
        '/logpatronen',
        '/privacyinstellingen',
        '/zegelsleutels',
        '/logweergaven',
        '/verwerkingen/export',
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
    expect((await lijst('?adres=10.9.8.7')).items).toEqual([]);
    expect((await lijst('?adres=127.0.0.1&aantal=1')).items).toHaveLength(1);
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

  it('finds the own street, the own name, one search over and over and emergency access again, each by its number', async () => {
    const regisseur = await o.als('casusregisseur');
    const wijkmanager = await o.als('wijkmanager');
    await stuur(regisseur, `/dossiers/${dossier}/partijen`, { rol: 'overlastgever', naam: 'Jan Wijkman' });
    const straat = (await haal(regisseur, `/dossiers/${dossier}`)).json().object.adres;
    met(await wijzigEigenStraat(wijkmanager, straat.replace(/ \d.*$/, '').toUpperCase()), 200);
    expect((await haal(wijkmanager, '/eigen-straat')).json()).toMatchObject({ bekend: true });
    met(await haal(wijkmanager, `/dossiers/${dossier}`), 200);
    for (let i = 0; i < 10; i += 1)
      met(
        await stuur(wijkmanager, '/dossiers/zoekopdrachten', { tekst: ` Kwab-STRAAT ${i % 2 ? '' : ' '}` }),
        200,
      );
    const boa = await o.als('boa');
    for (let i = 0; i < 2; i += 1) {
      const { id } = met<{ id: string }>(
        await stuur(boa, `/dossiers/${dossier}/noodtoegangen`, { reden: 'een reden die lang genoeg is' }),
        201,
      );
      met(await stuur(boa, `/noodtoegangen/${id}/beeindigingen`, {}), 204);
    }
    const alles = async () => met<{ items: Patroonregel[] }>(await haal(officier, '/logpatronen'), 200).items;
    const van = (items: Patroonregel[], patroon: string) => items.filter((een) => een.patroon === patroon);
    const items = await alles();
    const wie = (patroon: string) => van(items, patroon).map((een) => [een.wie, een.aantal]);
    expect(wie('eigen-straat')).toEqual([['Wim Wijkman', 1]]);
    expect(wie('eigen-naam')).toEqual([['Wim Wijkman', 1]]);
    expect(wie('vaak-gezocht')).toEqual([['Wim Wijkman', 10]]);
    expect(wie('noodtoegang')).toEqual([['Bo Handhaver', 2]]);
    // Neither the street nor what was searched for can be read anywhere.
    const { rows } = await o.deps.db.sqlUitvoerder.executeSql(
      'select e.merk, l.zoekmerk from eigen_straat e, veiligheidslog l where l.zoekmerk is not null',
    );
    expect(JSON.stringify(rows)).not.toMatch(/kwab|straat/i);
    // A limit of 0 is: do not look.
    for (const sleutel of ['patroon-eigen-straat', 'patroon-eigen-naam'])
      met(await stuur(officier, '/privacyinstellingen', { sleutel, waarde: 0, bron: 'besluit' }), 201);
    expect((await alles()).filter(({ patroon }) => patroon.startsWith('eigen'))).toEqual([]);
    met(await wijkmanager.doe({ method: 'DELETE', url: '/api/v1/eigen-straat' }), 204);
    expect((await haal(wijkmanager, '/eigen-straat')).json()).toEqual({ bekend: false });
    // A partner opens only what it takes part in: nothing to give.
    expect((await haal(await o.als('politie'), '/eigen-straat')).statusCode).toBe(403);
  });

  it('takes a number only between its bounds, and says where each stands', async () => {
    const fout = await stuur(officier, '/privacyinstellingen', {
      sleutel: 'noodtoegang-uren',
      waarde: 73,
      bron: 'besluit',
    });
    expect(met<{ fouten: object[] }>(fout, 400).fouten).toEqual([
      { pad: '/waarde', reden: 'Kies een getal van 1 tot en met 72 (uur).' },
    ]);
    const { instellingen } = met<{ instellingen: { bron: string; eigen: boolean }[] }>(
      await haal(officier, '/privacyinstellingen'),
      200,
    );
    expect(instellingen).toHaveLength(11);
    expect(instellingen.every(({ bron }) => bron.length > 2)).toBe(true);
    expect(instellingen.some(({ eigen }) => eigen) && instellingen.some(({ eigen }) => !eigen)).toBe(true);
  });

  it('keeps a view for oneself, and mails who was added until that ends', async () => {
    const weergave = { naam: 'Geweigerd', filter: { uitkomst: 'geweigerd', van: '2026-11-01' } };
    const { items } = met<{ items: { id: string; filter: object }[] }>(
      await stuur(officier, '/logweergaven', weergave),
      201,
    );
    expect(items).toMatchObject([weergave]);
    expect((await stuur(officier, '/logweergaven', weergave)).statusCode).toBe(409);
    const elders = await o.als('privacyfunctionaris', 'dordrecht');
    const weg = (wie: Persoon) => wie.doe({ method: 'DELETE', url: `/api/v1/logweergaven/${items[0]!.id}` });
    expect((await weg(elders)).statusCode).toBe(404);
    expect((await weg(officier)).statusCode).toBe(204);
    const ontvanger = { email: 'ciso@weert.example', waarvoor: ['zegel'], bron: 'Besluit logging 2026' };
    const { ontvangers } = met<{ ontvangers: { id: string }[] }>(
      await stuur(officier, '/logontvangers', ontvanger),
      201,
    );
    expect(
      (await stuur(officier, '/logontvangers', { ...ontvanger, email: 'CISO@weert.example' })).statusCode,
    ).toBe(409);
    const wie = (waarvoor: 'zegel' | 'noodtoegang') => laadPrivacyAdressen(o.deps, 'weert', waarvoor);
    expect(await wie('zegel')).toEqual(['privacyfunctionaris@weert.demo', 'ciso@weert.example']);
    expect(await wie('noodtoegang')).toEqual(['privacyfunctionaris@weert.demo']);
    met(await stuur(officier, `/logontvangers/${ontvangers[0]!.id}/beeindigingen`, {}), 201);
    expect(await wie('zegel')).toEqual(['privacyfunctionaris@weert.demo']);
  });

  it('shows who runs a case who opened it and for what, and nobody else', async () => {
    const pad = `/dossiers/${dossier}/gebruik`;
    const regisseur = await o.als('casusregisseur');
    const { items } = met<Dossiergebruik>(await haal(regisseur, pad), 200);
    expect(items.find(({ wie }) => wie === 'Bo Handhaver')).toMatchObject({ noodtoegang: true });
    expect(items.find(({ wie }) => wie === 'Carla Regis')!.doelen).toContain('behandelen-overlast');
    expect(JSON.stringify(items)).not.toMatch(/127\.0/);
    expect((await haal(regisseur, `/dossiers/${dossier}`)).json().gebruikKan).toBe(true);
    // Has the right, and not the regie of this one.
    expect((await haal(await o.als('wijkmanager'), pad)).statusCode).toBe(403);
    expect((await haal(await o.als('jurist'), pad)).statusCode).toBe(403);
  });

  it('exports the processing log as OTLP lines: activity of the register, encrypted subject, no user', async () => {
    const antwoord = await haal(
      officier,
      `/verwerkingen/export?kenmerk=${kenmerk}&van=2026-11-01&tot=2026-11-30`,
    );
    expect(antwoord.statusCode).toBe(200);
    const spans = regelsVan(antwoord.body).flatMap((deel) => deel.resourceSpans[0].scopeSpans[0].spans);
    expect(spans.length).toBeGreaterThan(3);
    for (const span of spans) {
      expect(span.traceId).toMatch(/^[0-9a-f]{32}$/);
      expect(span.spanId).toMatch(/^[0-9a-f]{16}$/);
      expect(BigInt(span.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(span.startTimeUnixNano));
      const waarden = new Map<string, string>(
        span.attributes.map((a: { key: string; value: { stringValue: string } }) => [
          a.key,
          a.value.stringValue,
        ]),
      );
      const [, activiteit] = waarden.get('dpl.core.processing_activity_id')!.split('#');
      expect(o.deps.verwerkingen.heeft(activiteit!)).toBe(true);
      expect(waarden.get('dpl.core.data_subject_id')).not.toContain(dossier);
    }
    const { id } = o.gemeenten[0]!.gemeente;
    for (const mens of o.gemeenten[0]!.medewerkers.values()) expect(antwoord.body).not.toContain(mens);
    expect(antwoord.body).toContain(id);
    expect((await haal(officier, '/verwerkingen/export?van=2027-01-01')).body).toBe('');
    const elders = await haal(await o.als('privacyfunctionaris', 'dordrecht'), '/verwerkingen/export');
    expect(elders.statusCode).toBe(200);
    for (const { traceId } of spans) expect(elders.body).not.toContain(traceId);
  });

  it('exports as JSON lines with the seal keys first', async () => {
    const { body } = await haal(officier, '/veiligheidsregels/export?vorm=json&uitkomst=geweigerd');
    const [kop, ...regels] = regelsVan(body);
    expect(kop).toMatchObject({
      formaat: 'luwte-veiligheidslogboek/1',
      items: [{ sleutel: o.deps.hoofdSleutel.id }],
    });
    expect(kop.items[0].pem).toContain('PUBLIC KEY');
    expect(regels.every(({ uitkomst }) => uitkomst === 'geweigerd')).toBe(true);
    expect(regels.length).toBeGreaterThanOrEqual(20);
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
