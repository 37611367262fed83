import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';

let o: Opstelling;
let regisseur: Persoon;

beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
});
afterAll(() => o.sluit());

const object = { adres: 'Kastanjelaan 12', woonvorm: 'koop' };
async function eenDossier(wie: Persoon = regisseur, velden: Record<string, unknown> = {}): Promise<string> {
  const antwoord = await wie.doe({ method: 'POST', url: '/api/v1/dossiers', payload: { object, ...velden } });
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  return antwoord.json().id;
}
const leg = (wie: Persoon, id: string, payload: Record<string, unknown>, headers = {}) =>
  wie.doe({ method: 'POST', url: `/api/v1/dossiers/${id}/gebeurtenissen`, payload, headers });
const haal = async (wie: Persoon, pad: string) => wie.doe({ method: 'GET', url: `/api/v1${pad}` });

describe('a new dossier', () => {
  it('opens under the policy of the municipality with a readable kenmerk', async () => {
    const id = await eenDossier();
    const kop = await haal(regisseur, `/dossiers/${id}`);
    expect(kop.statusCode, kop.body).toBe(200);
    expect(kop.json()).toMatchObject({
      kenmerk: 'WRT-2026-00001',
      status: 'open',
      beleid: { id: 'weert' },
      object,
      gebeurtenissen: 0,
      versie: 1,
    });
    const g = await leg(regisseur, id, {
      soort: 'gesprek',
      op: '2026-11-20',
      met: 'overlastgever',
      gelukt: true,
    });
    expect(g.statusCode, g.body).toBe(201);
    const toets = await haal(regisseur, `/dossiers/${id}/toets`);
    expect(toets.statusCode, toets.body).toBe(200);
    const tijdlijn = await haal(regisseur, `/dossiers/${id}/gebeurtenissen`);
    expect(tijdlijn.statusCode, tijdlijn.body).toBe(200);
    console.log(JSON.stringify((await haal(regisseur, `/dossiers/${id}`)).json(), null, 1), tijdlijn.body);
    console.log((await haal(regisseur, '/dossiers')).body);
  });
});
