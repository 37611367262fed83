import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling } from '../../platform/testOpstelling.ts';
import { openEen } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let dossier: string;
const NERGENS = '018f0000-0000-7000-8000-000000000000';
beforeAll(async () => {
  o = await eenOpstelling();
  dossier = await openEen(await o.als('casusregisseur'));
});
afterAll(() => o.sluit());

/** The lines that were added while this ran. */
async function nieuw(doe: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const voor = await alle();
  await doe();
  const bekend = new Set(voor.map(({ id }) => id));
  return (await alle()).filter(({ id }) => !bekend.has(id));
}
const alle = async () =>
  (await o.deps.db.sqlUitvoerder.executeSql('select * from veiligheidslog order by op, id')).rows;

const TRACE = 'a'.repeat(31).padStart(32, '1');

describe('the security log [CCV-2.1-05] [DOR-3.2.2-09]', () => {
  it('says who opened which dossier, for what, from where and under which trace', async () => {
    const jurist = await o.als('jurist');
    const [regel, ...meer] = await nieuw(() =>
      jurist.doe({
        method: 'GET',
        url: `/api/v1/dossiers/${dossier}`,
        remoteAddress: '10.1.2.3',
        headers: {
          traceparent: `00-${TRACE}-00f067aa0ba902b7-01`,
          'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko/20100101 Firefox/130.0 kwabgeheim',
        },
      }),
    );
    expect(meer).toEqual([]);
    expect(regel).toMatchObject({
      gemeente_id: 'weert',
      handeling: 'dossier:inzien',
      uitkomst: 'toegestaan',
      doel: 'behandelen-overlast',
      weg: 'GET /dossiers/:id',
      dossier_id: dossier,
      voorwerp_soort: 'dossier',
      voorwerp_id: dossier,
      adres: '10.1.2.3',
      agent: 'Firefox, Windows',
      trace_id: TRACE,
      reden: null,
    });
    expect(regel!.medewerker_id).toBe(o.gemeenten[0]!.medewerkers.get('jurist'));
    expect(regel!.account_id).toMatch(/-/);
  });

  it.each([
    ['without a session', 'niemand', 'niet-ingelogd', null],
    ['by a role without the right', 'beheerder', 'geen-recht', 'weert'],
    ['by a partner that is not involved', 'corporatie', 'niet-gevonden', 'weert'],
  ] as const)(
    'keeps what was refused %s, although that request was undone',
    async (_wat, rol, reden, gemeente) => {
      const wie = rol === 'niemand' ? o.niemand : await o.als(rol);
      const regels = await nieuw(() => wie.doe({ method: 'GET', url: `/api/v1/dossiers/${dossier}` }));
      expect(regels).toMatchObject([
        {
          handeling: 'dossier:inzien',
          uitkomst: 'geweigerd',
          reden,
          gemeente_id: gemeente,
          dossier_id: dossier,
        },
      ]);
    },
  );

  it('keeps a look at a dossier of another municipality under the one who looked', async () => {
    const elders = await o.als('casusregisseur', 'dordrecht');
    const regels = await nieuw(() => elders.doe({ method: 'GET', url: `/api/v1/dossiers/${dossier}` }));
    expect(regels).toMatchObject([
      { uitkomst: 'geweigerd', reden: 'niet-gevonden', gemeente_id: 'dordrecht', dossier_id: dossier },
    ]);
  });

  it('keeps a change that failed as failed, and nothing of what was typed', async () => {
    const regisseur = await o.als('casusregisseur');
    const regels = await nieuw(async () => {
      await regisseur.doe({
        method: 'POST',
        url: `/api/v1/dossiers/${dossier}/gebeurtenissen`,
        payload: { soort: 'kwabsoort', tekst: 'kwabtekst' },
      });
      await regisseur.doe({
        method: 'POST',
        url: '/api/v1/dossiers/zoekopdrachten',
        payload: { tekst: 'kwabstraat' },
      });
      await regisseur.doe({ method: 'GET', url: '/api/v1/dossiers/kwab%20geheim?zoek=kwab' });
    });
    expect(regels.map(({ uitkomst, reden }) => [uitkomst, reden])).toEqual([
      ['mislukt', 'ongeldige-invoer'],
      ['toegestaan', null],
      ['geweigerd', 'niet-gevonden'],
    ]);
    expect(JSON.stringify(regels)).not.toMatch(/kwab/i);
  });

  it('has one line for a road with several short transactions', async () => {
    const regisseur = await o.als('casusregisseur');
    const regels = await nieuw(() =>
      regisseur.doe({ method: 'GET', url: `/api/v1/dossiers/${dossier}/stand-van-zaken/pdf` }),
    );
    expect(regels).toMatchObject([{ handeling: 'toets:inzien', uitkomst: 'toegestaan' }]);
  });

  it('does not take a trace that is no trace', async () => {
    const jurist = await o.als('jurist');
    for (const traceparent of [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, `00-${TRACE}`, "x' or 1=1"]) {
      const [regel] = await nieuw(() =>
        jurist.doe({ method: 'GET', url: `/api/v1/dossiers/${NERGENS}`, headers: { traceparent } }),
      );
      expect(regel!.trace_id).toMatch(/^[0-9a-f]{32}$/);
      expect(regel!.trace_id).not.toMatch(/^0+$/);
      expect(regel!.trace_id).not.toBe(TRACE);
    }
  });

  it('keeps signing in, signing out and every failure, under the municipality of the account', async () => {
    const inloggen = (wachtwoord: string, gebruikersnaam = 'boa@weert.demo') =>
      o.niemand.doe({ method: 'POST', url: '/api/v1/sessies', payload: { gebruikersnaam, wachtwoord } });
    const regels = await nieuw(async () => {
      await inloggen('fout');
      await inloggen('fout', 'kwab@niemand.example');
      const goed = await inloggen('wachtwoord-van-de-test');
      const cookie = `${goed.cookies[0]!.name}=${goed.cookies[0]!.value}`;
      await o.niemand.doe({ method: 'DELETE', url: '/api/v1/sessies/huidige', headers: { cookie } });
    });
    expect(regels.map((r) => [r.handeling, r.uitkomst, r.reden, r.gemeente_id])).toEqual([
      ['aanmelden', 'geweigerd', 'inloggen-mislukt', 'weert'],
      ['aanmelden', 'geweigerd', 'inloggen-mislukt', null],
      ['aanmelden', 'toegestaan', null, 'weert'],
      ['afmelden', 'toegestaan', null, 'weert'],
    ]);
    for (const regel of regels) expect(regel.adres).toBe('127.0.0.1');
    expect(JSON.stringify(regels)).not.toMatch(/kwab|fout/);
  });
});
