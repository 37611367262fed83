import type { WatAls } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let id: string;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  id = await openEen(regisseur);
  await legEen(regisseur, id, { soort: 'melding', op: '2026-11-10', categorieen: ['geluid'] });
});
afterAll(() => o.sluit());

const vraag = (gebeurtenissen: unknown[], anders: Record<string, unknown> = {}, wie = regisseur) =>
  stuur(wie, `/dossiers/${id}/wat-als`, { gebeurtenissen, ...anders });
const alles = async (): Promise<string> => (await haal(regisseur, `/dossiers/${id}/gebeurtenissen`)).body;
const waarschuwing = (anders: Record<string, unknown> = {}) => ({
  soort: 'waarschuwing',
  op: '2026-11-20',
  gedrag: ['Geen harde muziek na 22 uur'],
  termijnTot: '2026-12-04',
  ...anders,
});

describe('what if', () => {
  it('shows the toets with and without, and stores nothing', async () => {
    const voor = await alles();
    const { nu, dan, verschil } = met<WatAls>(await vraag([gesprek()]), 200);
    const stap = (t: WatAls['nu']) => t.toets.stappen.find((s) => s.id === 'gesprek')?.status;
    expect([stap(nu), stap(dan)]).toEqual(['mogelijk', 'gedaan']);
    expect(verschil.stappen).toContainEqual(
      expect.objectContaining({ id: 'gesprek', nu: 'mogelijk', dan: 'gedaan' }),
    );
    expect(verschil.fase?.dan).toBe(dan.faseNaam);
    expect(await alles()).toBe(voor);
    expect((await haal(regisseur, `/dossiers/${id}/toets`)).json().toets).toEqual(nu.toets);
  });

  it('takes several events, each on what the ones before it left', async () => {
    const { dan, verschil } = met<WatAls>(await vraag([gesprek(), waarschuwing()]), 200);
    expect(dan.toets.stappen.find((s) => s.id === 'waarschuwing')?.status).toBe('gedaan');
    expect(verschil.gebreken.erbij.length).toBeGreaterThan(0);
    expect(verschil.gebreken.weg.every((g) => nuHeeft(g.tekst, dan) === false)).toBe(true);
  });

  it('looks ahead: both sides on the day of what is still to come', async () => {
    const { peildatum, nu, dan } = met<WatAls>(await vraag([waarschuwing({ op: '2026-12-10' })]), 200);
    expect([peildatum, nu.toets.peildatum, dan.toets.peildatum]).toEqual(Array(3).fill('2026-12-10'));
    const later = met<WatAls>(await vraag([gesprek()], { op: '2027-01-15' }), 200);
    expect(later.dan.toets.peildatum).toBe('2027-01-15');
  });

  it('names a fault with the place of its event', async () => {
    const antwoord = await vraag([gesprek(), { soort: 'gesprek', op: 'gisteren', met: 'overlastgever' }]);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
    const { fouten } = met<{ fouten: { pad: string }[] }>(antwoord, 400);
    expect(fouten.map(({ pad }) => pad)).toEqual(['/gebeurtenissen/1/op']);
  });

  it.each([
    ['no events', {}],
    ['none at all', { gebeurtenissen: [] }],
    ['too many', { gebeurtenissen: Array(21).fill(gesprek()) }],
    ['a kind that does not exist', { gebeurtenissen: [{ soort: 'wens', op: '2026-11-20' }] }],
    [
      'a question the policy does not ask',
      { gebeurtenissen: [{ soort: 'oordeel', op: '2026-11-20', feit: 'x', waarde: true, motivering: 'y' }] },
    ],
    ['a day nobody can judge', { gebeurtenissen: [gesprek()], op: '0001-01-01' }],
  ])('refuses %s with problem details', async (_wat, invoer) => {
    const { fouten } = met<{ fouten: unknown[] }>(
      await stuur(regisseur, `/dossiers/${id}/wat-als`, invoer),
      400,
    );
    expect(fouten.length).toBeGreaterThan(0);
  });

  it('asks the right for the toets, and of the municipality', async () => {
    for (const rol of ['boa', 'politie', 'beheerder', 'intake'] as const) {
      expect([rol, (await vraag([gesprek()], {}, await o.als(rol))).statusCode]).toEqual([rol, 403]);
    }
    expect((await vraag([gesprek()], {}, await o.als('burgemeester'))).statusCode).toBe(200);
    expect((await vraag([gesprek()], {}, await o.als('casusregisseur', 'dordrecht'))).statusCode).toBe(404);
  });

  it('is logged as reading the toets', async () => {
    const tel = async () => {
      const regels = await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId: 'weert' }, (tx) =>
        tx.selectFrom('verwerking').selectAll().where('dossier_id', '=', id).execute(),
      );
      return regels.filter((r) => r.activiteit === 'toets-inzien' && r.naam.includes('wat-als')).length;
    };
    const voor = await tel();
    await vraag([gesprek()]);
    expect(await tel()).toBe(voor + 1);
  });
});

const nuHeeft = (tekst: string, { toets }: WatAls['nu']): boolean =>
  toets.gebreken.some((g) => g.tekst === tekst);
