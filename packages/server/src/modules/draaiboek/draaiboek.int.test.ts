import type { Draaiboek } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { wijsAan } from '../aanwijzing/aanwijzing.builder.ts';
import { type Antwoord, haal, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  await wijsAan(o, 'bestuursdwang', 'boa');
  await wijsAan(o, 'binnentreden', 'jurist', 'weert', { tot: '2026-11-30' });
});
afterAll(() => o.sluit());

type Scenario = { id: string; eigenaar?: string; telefoon?: string; status: string; notitie?: string };
const pad = (id: string) => `/dossiers/${id}/draaiboek`;
const lees = async (id: string, wie = regisseur) => met<Draaiboek>(await haal(wie, pad(id)), 200);
type Plan = { op: string; uitvoerders: { medewerkerId: string; werk: string[] }[] };
const mens = (rol: 'boa' | 'jurist' | 'wijkmanager', gemeente = 'weert') =>
  o.gemeenten.find((g) => g.gemeente.id === gemeente)!.medewerkers.get(rol)!;
const BO = (): Plan => ({
  op: '2026-12-01',
  uitvoerders: [{ medewerkerId: mens('boa'), werk: ['bestuursdwang'] }],
});
const zet = (
  id: string,
  scenarios: readonly Scenario[],
  versie: number | string = 0,
  wie = regisseur,
  uitvoering?: Plan,
) =>
  wie.doe({
    method: 'PUT',
    url: `/api/v1${pad(id)}`,
    payload: { scenarios, ...(uitvoering && { uitvoering }) },
    headers: { 'if-match': `"${versie}"` },
  });
const meldGereed = (id: string, versie: number): Promise<Antwoord> =>
  stuur(regisseur, `${pad(id)}/gereedmeldingen`, undefined, { 'if-match': `"${versie}"` });
const alles = ({ scenarios }: Draaiboek): Scenario[] =>
  scenarios.map(({ id }) => ({ id, eigenaar: 'A. Jansen', telefoon: '0612345678', status: 'gereed' }));

describe('the draaiboek of a huisverbod', () => {
  it('has the scenarios of the policy, none of them ready [CCV-3.1-14]', async () => {
    const draaiboek = await lees(await openEen(regisseur));
    expect(draaiboek.scenarios.map(({ id }) => id)).toEqual([
      'binnentreden',
      'slotenmaker',
      'dieren',
      'kinderen',
      'niet-thuis',
      'weigering',
      'onderdak',
    ]);
    expect(draaiboek.ontbreekt).toHaveLength(8);
    expect(draaiboek.versie).toBe(0);
  });

  it('is not ready to carry out while the slotenmaker has no owner: that scenario is named [CCV-3.1-14]', async () => {
    const id = await openEen(regisseur);
    const leeg = await lees(id);
    const zonder = alles(leeg).map((s) =>
      s.id === 'slotenmaker' ? { id: s.id, telefoon: '0612345678', status: 'gereed' } : s,
    );
    const ingevuld = met<Draaiboek>(await zet(id, zonder, 0, regisseur, BO()), 200);
    expect(ingevuld.scenarios.filter(({ ontbreekt }) => ontbreekt.length > 0)).toMatchObject([
      { id: 'slotenmaker', ontbreekt: ['wie het regelt'] },
    ]);
    const geweigerd = met<{ type: string; fouten: unknown }>(await meldGereed(id, ingevuld.versie), 409);
    expect(geweigerd.type).toBe('/problemen/draaiboek-niet-gereed');
    expect(geweigerd.fouten).toEqual([
      { pad: '/scenarios/1', reden: 'Slotenmaker: Nog nodig: wie het regelt.' },
    ]);
    expect(await lees(id)).not.toHaveProperty('gemeld');
  });

  it('is ready once all is filled in, until somebody changes something [CCV-3.1-14]', async () => {
    const id = await openEen(regisseur);
    const ingevuld = met<Draaiboek>(await zet(id, alles(await lees(id)), 0, regisseur, BO()), 200);
    const gereed = met<Draaiboek>(await meldGereed(id, ingevuld.versie), 201);
    expect(gereed).toMatchObject({ ontbreekt: [], gemeld: { op: expect.any(String) } });
    expect(gereed.gemeld?.door).not.toBe('');
    const gewijzigd = met<Draaiboek>(await zet(id, alles(gereed), gereed.versie), 200);
    expect(gewijzigd).not.toHaveProperty('gemeld');
  });

  it('is written on the version that was seen only, also the first time', async () => {
    const id = await openEen(regisseur);
    expect(
      (await regisseur.doe({ method: 'PUT', url: `/api/v1${pad(id)}`, payload: { scenarios: [] } }))
        .statusCode,
    ).toBe(428);
    expect((await zet(id, [], 1)).statusCode).toBe(412);
    met(await zet(id, []), 200);
    expect((await zet(id, [])).statusCode).toBe(412);
    expect((await stuur(regisseur, `${pad(id)}/gereedmeldingen`, undefined)).statusCode).toBe(428);
  });

  it('names every fault and stores nothing of it', async () => {
    const id = await openEen(regisseur);
    const vreemd = { id: 'onbekend', status: 'gereed' };
    const dubbel = { id: 'dieren', status: 'gereed' };
    const fouten = (antwoord: Antwoord) =>
      met<{ fouten: { pad: string }[] }>(antwoord, 400).fouten.map((f) => f.pad);
    expect(fouten(await zet(id, [vreemd, dubbel, dubbel]))).toEqual(['/scenarios/0/id', '/scenarios/2/id']);
    expect(fouten(await zet(id, [{ ...dubbel, telefoon: 'bel mij', eigenaar: ' ' }])).sort()).toEqual([
      '/scenarios/0/eigenaar',
      '/scenarios/0/telefoon',
    ]);
    expect((await lees(id)).versie).toBe(0);
  });

  it('is read by who goes along and by the burgemeester, who write nothing in it', async () => {
    const id = await openEen(regisseur);
    for (const rol of ['boa', 'burgemeester'] as const) {
      const wie = await o.als(rol);
      expect((await lees(id, wie)).scenarios).toHaveLength(7);
      expect((await zet(id, [], 0, wie)).statusCode).toBe(403);
    }
  });

  it('names colleagues and their designations only to whoever plans them', async () => {
    const id = await openEen(regisseur);
    expect((await lees(id)).kandidaten.length).toBeGreaterThan(0);
    for (const rol of ['boa', 'burgemeester'] as const) {
      expect((await lees(id, await o.als(rol))).kandidaten).toEqual([]);
    }
  });

  it('is not for a partner, and not there for another municipality', async () => {
    const id = await openEen(regisseur);
    expect((await haal(await o.als('politie'), pad(id))).statusCode).toBe(403);
    const elders = await o.als('casusregisseur', 'dordrecht');
    expect((await haal(elders, pad(id))).statusCode).toBe(404);
    expect((await zet(id, [], 0, elders)).statusCode).toBe(404);
  });

  it('never reads as ready where the policy names no scenario', async () => {
    const dordrecht = await o.als('casusregisseur', 'dordrecht');
    const id = await openEen(dordrecht, { spoor: 'openbare-ruimte' });
    expect(await lees(id, dordrecht)).toMatchObject({ scenarios: [], ontbreekt: [{ naam: 'Draaiboek' }] });
  });
});

describe('who carries out a huisverbod', () => {
  const plan = async (op: string, rol: Parameters<typeof mens>[0], werk: string[], gemeente?: string) => {
    const id = await openEen(regisseur);
    return {
      id,
      antwoord: await zet(id, [], 0, regisseur, {
        op,
        uitvoerders: [{ medewerkerId: mens(rol, gemeente), werk }],
      }),
    };
  };
  const redenen = ({ antwoord }: Awaited<ReturnType<typeof plan>>) =>
    met<{ fouten: { pad: string; reden: string }[] }>(antwoord, 400).fouten;

  it('is planned with a designation that is valid on that day, its last day included [CCV-3.1-15]', async () => {
    const { antwoord } = await plan('2026-11-30', 'jurist', ['binnentreden']);
    expect(met<Draaiboek>(antwoord, 200).uitvoering).toEqual({
      op: '2026-11-30',
      uitvoerders: [{ medewerkerId: mens('jurist'), naam: 'Juri Awbema', werk: ['binnentreden'], mist: [] }],
    });
  });

  it('is refused when the designation has expired, by name and with what is missing [CCV-3.1-15]', async () => {
    const geweigerd = await plan('2026-12-01', 'jurist', ['binnentreden']);
    expect(redenen(geweigerd)).toEqual([
      {
        pad: '/uitvoering/uitvoerders/0',
        reden: 'Juri Awbema heeft op 1 december 2026 geen geldige aanwijzing voor binnentreden.',
      },
    ]);
    expect(await lees(geweigerd.id)).not.toHaveProperty('uitvoering');
  });

  it('is refused for each kind of work without its own designation, and without any [CCV-3.1-15]', async () => {
    expect(redenen(await plan('2026-11-20', 'jurist', ['binnentreden', 'bestuursdwang']))).toMatchObject([
      { reden: expect.stringContaining('bestuursdwang') },
    ]);
    expect(redenen(await plan('2026-11-20', 'wijkmanager', ['bestuursdwang']))).toHaveLength(1);
    expect(redenen(await plan('2026-11-20', 'boa', ['bestuursdwang'], 'dordrecht'))).toEqual([
      { pad: '/uitvoering/uitvoerders/0', reden: 'Kies een medewerker die hier werkt.' },
    ]);
    expect(redenen(await plan('2026-11-20', 'boa', []))).toMatchObject([
      { pad: '/uitvoering/uitvoerders/0/werk' },
    ]);
  });

  it('shows who was designated, and no ready any more when that is ended afterwards [CCV-3.1-15]', async () => {
    const aanwijzing = await wijsAan(o, 'bestuursdwang', 'wijkmanager');
    const id = await openEen(regisseur);
    const leeg = await lees(id);
    expect(leeg.kandidaten.map(({ naam }) => naam)).toContain('Juri Awbema');
    const uitvoering = {
      op: '2026-12-01',
      uitvoerders: [{ medewerkerId: mens('wijkmanager'), werk: ['bestuursdwang'] }],
    };
    const vol = met<Draaiboek>(await zet(id, alles(leeg), 0, regisseur, uitvoering), 200);
    const gereed = met<Draaiboek>(await meldGereed(id, vol.versie), 201);
    expect(gereed.ontbreekt).toEqual([]);
    met(
      await stuur(await o.als('beheerder'), `/aanwijzingen/${aanwijzing}/beeindigingen`, {
        tot: '2026-11-20',
      }),
      201,
    );
    expect((await lees(id)).ontbreekt).toMatchObject([
      { pad: '/uitvoering', wat: expect.stringContaining('bestuursdwang') },
    ]);
    expect((await meldGereed(id, gereed.versie)).statusCode).toBe(409);
  });
});
