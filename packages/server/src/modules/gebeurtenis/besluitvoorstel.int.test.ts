import type { Besluitvoorstel, Probleem } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { gesprek, haal, legEen, met, openEen, stuur } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let burgemeester: Persoon;
beforeAll(async () => {
  o = await eenOpstelling();
  [regisseur, burgemeester] = [await o.als('casusregisseur'), await o.als('burgemeester')];
});
afterAll(() => o.sluit());

const besluit = (partij: string, anders = {}) => ({
  soort: 'besluit',
  op: '2026-11-20',
  besluitId: 'b1',
  orgaan: 'burgemeester',
  maatregel: 'last-onder-dwangsom',
  geadresseerden: [partij],
  ...anders,
});
async function eenVoorstel(anders: Record<string, unknown> = {}) {
  const id = await openEen(regisseur);
  const partij = met<{ sleutel: string }>(
    await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'Bewoner' }),
    201,
  ).sleutel;
  await legEen(regisseur, id, gesprek());
  const body = { gebeurtenis: besluit(partij), ...anders };
  const voorstel = met<Besluitvoorstel>(
    await stuur(regisseur, `/dossiers/${id}/besluitvoorstellen`, body),
    201,
  );
  return { id, partij, voorstel };
}
const metVersie = async (id: string) => ({
  'if-match': `"${met<{ versie: number }>(await haal(regisseur, `/dossiers/${id}`), 200).versie}"`,
});
const besluitenIn = async (id: string) =>
  met<{ items: unknown[] }>(await haal(regisseur, `/dossiers/${id}/gebeurtenissen?soort=besluit`), 200).items;
const keurGoed = async (wie: Persoon, id: string, voorstel: string) =>
  stuur(wie, `/besluitvoorstellen/${voorstel}/goedkeuringen`, {}, await metVersie(id));

describe('a prepared decision', () => {
  it('keeps what was open of a step from whoever may not see all that it rests on', async () => {
    const { id } = await eenVoorstel();
    const open = async (wie: Persoon) => {
      const lijst = await haal(wie, `/dossiers/${id}/besluitvoorstellen`);
      return met<{ items: Besluitvoorstel[] }>(lijst, 200).items.flatMap((v) =>
        v.stappen.flatMap((s) => s.open),
      );
    };
    expect((await open(burgemeester)).length).toBeGreaterThan(0);
    await legEen(regisseur, id, { ...gesprek('2026-11-02'), compartiment: 'inkomen' });
    expect(await open(burgemeester)).toEqual([]);
    expect((await open(regisseur)).length).toBeGreaterThan(0);
  });

  it('that will lie in a closed compartment is there for who may see that, and for whoever prepared it', async () => {
    const { id, partij } = await eenVoorstel();
    const wijkmanager = await o.als('wijkmanager');
    const gesloten = besluit(partij, { besluitId: 'b2', compartiment: 'inkomen', toelichting: 'kwabschuld' });
    const klaar = async (wie: Persoon) =>
      met<Besluitvoorstel>(
        await stuur(wie, `/dossiers/${id}/besluitvoorstellen`, { gebeurtenis: gesloten }),
        201,
      );
    const dicht = await klaar(regisseur);
    const lijst = async (wie: Persoon) => haal(wie, `/dossiers/${id}/besluitvoorstellen`);
    const ids = async (wie: Persoon) =>
      met<{ items: Besluitvoorstel[] }>(await lijst(wie), 200).items.map((v) => v.id);
    expect(await ids(await o.als('jurist'))).toContain(dicht.id);
    const eigen = await klaar(wijkmanager);
    for (const wie of [burgemeester, wijkmanager]) expect(await ids(wie)).not.toContain(dicht.id);
    expect(await ids(wijkmanager)).toContain(eigen.id);
    expect(await ids(burgemeester)).not.toContain(eigen.id);
    expect((await lijst(burgemeester)).body).not.toContain('kwabschuld');
    // Nor by its id: every answer is the one for a proposal that is not there.
    for (const [deel, body] of [
      ['goedkeuringen', {}],
      ['terugzendingen', { reden: 'Onjuist.' }],
      ['intrekkingen', { reden: 'Onjuist.' }],
    ] as const) {
      const doe = async (voorstel: string) =>
        stuur(burgemeester, `/besluitvoorstellen/${voorstel}/${deel}`, body, await metVersie(id));
      const [echt, niets] = [await doe(dicht.id), await doe('00000000-0000-4000-8000-000000000000')];
      expect([deel, echt.statusCode, echt.body]).toEqual([deel, 404, niets.body]);
    }
    met(await keurGoed(await o.als('jurist'), id, dicht.id), 201);
    expect((await haal(burgemeester, `/dossiers/${id}/gebeurtenissen`)).body).not.toContain('kwabschuld');
  });

  it('shows who told something as a code, also where the id in the file is a name', async () => {
    const dossier = {
      formaat: 'luwte-dossier/1',
      gemeente: 'Weert',
      beleid: 'weert',
      spoor: 'woonoverlast',
      object: { adres: 'Kastanjelaan 12', woonvorm: 'koop' },
      partijen: [
        { id: 'Anna Verklikker', rol: 'melder', naam: 'Anna Verklikker' },
        { id: 'p1', rol: 'overlastgever', naam: 'Bewoner' },
      ],
      volledig: [],
      kroniek: [{ id: 'e1', ...gesprek() }],
    };
    const { id } = met<{ id: string }>(await stuur(regisseur, '/dossiers/importen', dossier), 201);
    const gebeurtenis = besluit('p1', { personen: ['Anna Verklikker'] });
    const pad = `/dossiers/${id}/besluitvoorstellen`;
    met(await stuur(regisseur, pad, { gebeurtenis }), 201);
    const { body } = await haal(burgemeester, pad);
    expect(body).toContain('Melder A');
    expect(body).not.toContain('Verklikker');
  });

  it('cannot be approved by whoever prepared it, nor recorded by another road [CCV-3.2-04]', async () => {
    const { id, partij, voorstel } = await eenVoorstel();
    expect(voorstel).toMatchObject({ vanMij: true, stand: 'open' });
    const nee = met<Probleem>(await keurGoed(regisseur, id, voorstel.id), 403);
    expect(nee.detail).toContain('Een ander keurt het goed');
    for (const deel of ['gebeurtenissen', 'besluiten']) {
      const zelf = await stuur(regisseur, `/dossiers/${id}/${deel}`, besluit(partij), await metVersie(id));
      expect(met<Probleem>(zelf, 403).type).toContain('vier-ogen');
    }
    expect(await besluitenIn(id)).toEqual([]);
  });

  it('shows the approver the steps that were taken and skipped, and is recorded on approval [CCV-3.2-04]', async () => {
    const { id, voorstel } = await eenVoorstel();
    const { items } = met<{ items: Besluitvoorstel[] }>(
      await haal(burgemeester, `/dossiers/${id}/besluitvoorstellen`),
      200,
    );
    expect(items[0]).toMatchObject({ vanMij: false, stand: 'open', functie: 'casusregisseur' });
    const standen = items[0]!.stappen.map(({ stand }) => stand);
    expect(standen).toContain('nu');
    const overgeslagen = items[0]!.stappen.filter(({ stand }) => stand === 'overgeslagen');
    expect(overgeslagen.length).toBeGreaterThan(0);
    expect(overgeslagen.some(({ open }) => open.length > 0)).toBe(true);
    const zonder = await stuur(burgemeester, `/besluitvoorstellen/${voorstel.id}/goedkeuringen`, {});
    expect(zonder.statusCode).toBe(428);
    const klaar = met<Besluitvoorstel>(await keurGoed(burgemeester, id, voorstel.id), 201);
    expect(klaar).toMatchObject({ stand: 'goedgekeurd', door: 'burgemeester' });
    // Kept as the approver saw them: afterwards the step that was taken would read as taken before.
    expect(klaar.stappen).toEqual(items[0]!.stappen);
    expect(await besluitenIn(id)).toMatchObject([{ soort: 'besluit' }]);
    expect((await keurGoed(await o.als('jurist'), id, voorstel.id)).statusCode).toBe(409);
    expect(await besluitenIn(id)).toHaveLength(1);
  });

  it('keeps an oral order, which replaces no step and no approval [CCV-3.2-04]', async () => {
    const opdracht = 'De wethouder belde: leg het vandaag op.';
    const zonder = await eenVoorstel();
    const { id, voorstel } = await eenVoorstel({ mondelingeOpdracht: opdracht });
    expect(voorstel.mondelingeOpdracht).toBe(opdracht);
    expect(voorstel.stappen).toEqual(zonder.voorstel.stappen);
    expect((await keurGoed(regisseur, id, voorstel.id)).statusCode).toBe(403);
  });

  it.each([
    ['waarschuwing', { gedrag: ['Geen muziek na 22.00 uur.'] }],
    ['voornemen', { maatregel: 'last-onder-dwangsom', zienswijzeTot: '2026-12-07' }],
  ])(
    'is a %s as well: not approved or recorded by whoever prepared it, with the steps for the approver [CCV-3.2-04]',
    async (soort, velden) => {
      const id = await openEen(regisseur);
      const gebeurtenis = { soort, op: '2026-11-20', ...velden };
      const voorstel = met<Besluitvoorstel>(
        await stuur(regisseur, `/dossiers/${id}/besluitvoorstellen`, { gebeurtenis }),
        201,
      );
      met(await keurGoed(regisseur, id, voorstel.id), 403);
      const zelf = await stuur(regisseur, `/dossiers/${id}/gebeurtenissen`, gebeurtenis);
      expect(met<Probleem>(zelf, 403).type).toContain('vier-ogen');
      // Another kind of step does not wait for this one.
      await legEen(regisseur, id, gesprek());
      const klaar = met<Besluitvoorstel>(await keurGoed(burgemeester, id, voorstel.id), 201);
      expect(klaar.stappen.map(({ stand }) => stand)).toContain('nu');
      expect(klaar.stappen.map(({ stand }) => stand)).toContain('overgeslagen');
      const { items } = met<{ items: { soort: string }[] }>(
        await haal(regisseur, `/dossiers/${id}/gebeurtenissen?soort=${soort}`),
        200,
      );
      expect(items).toHaveLength(1);
    },
  );

  it('is not recorded by drafting the letter of it either [CCV-3.2-04]', async () => {
    const id = await openEen(regisseur);
    const aan = met<{ sleutel: string }>(
      await stuur(regisseur, `/dossiers/${id}/partijen`, {
        rol: 'overlastgever',
        naam: 'Bewoner',
        adres: 'Kastanjelaan 12',
      }),
      201,
    ).sleutel;
    const gebeurtenis = { soort: 'waarschuwing', op: '2026-11-20', gedrag: ['Geen muziek na 22.00 uur.'] };
    met(await stuur(regisseur, `/dossiers/${id}/besluitvoorstellen`, { gebeurtenis }), 201);
    const brief = { brief: 'waarschuwing', aan, gedrag: gebeurtenis.gedrag, termijnTot: '2026-12-05' };
    const antwoord = await stuur(regisseur, `/dossiers/${id}/brieven`, brief);
    expect(met<Probleem>(antwoord, 403).type).toContain('vier-ogen');
    met(await stuur(await o.als('jurist'), `/dossiers/${id}/brieven`, brief), 201);
  });

  it('is sent back or taken back with a reason; nothing is recorded then', async () => {
    const terug = await eenVoorstel();
    const stuurTerug = (reden: string) =>
      stuur(burgemeester, `/besluitvoorstellen/${terug.voorstel.id}/terugzendingen`, { reden });
    expect((await stuurTerug(' ')).statusCode).toBe(400);
    met(await stuurTerug('Er is niet gewaarschuwd.'), 201);
    expect(await besluitenIn(terug.id)).toEqual([]);
    const weg = await eenVoorstel();
    const trekIn = (wie: Persoon) =>
      stuur(wie, `/besluitvoorstellen/${weg.voorstel.id}/intrekkingen`, { reden: 'Niet meer nodig.' });
    expect((await trekIn(burgemeester)).statusCode).toBe(403);
    expect(met<Besluitvoorstel>(await trekIn(regisseur), 201).stand).toBe('ingetrokken');
    // Nothing waits any more: the decision of somebody who took it back may be recorded.
    const gewoon = besluit(weg.partij);
    met(await stuur(regisseur, `/dossiers/${weg.id}/besluiten`, gewoon, await metVersie(weg.id)), 201);
  });

  it('is approved on the file as it was read, and by nobody elsewhere or without the right', async () => {
    const { id, voorstel } = await eenVoorstel();
    const oud = await metVersie(id);
    await legEen(regisseur, id, gesprek('2026-11-18'));
    const pad = `/besluitvoorstellen/${voorstel.id}/goedkeuringen`;
    expect((await stuur(burgemeester, pad, {}, oud)).statusCode).toBe(412);
    expect((await keurGoed(await o.als('burgemeester', 'dordrecht'), id, voorstel.id)).statusCode).toBe(404);
    expect((await keurGoed(await o.als('boa'), id, voorstel.id)).statusCode).toBe(403);
    expect(await besluitenIn(id)).toEqual([]);
  });

  it('has to be a decision that can be recorded, with each fault at its field', async () => {
    const id = await openEen(regisseur);
    const poog = async (gebeurtenis: unknown) =>
      met<Probleem>(await stuur(regisseur, `/dossiers/${id}/besluitvoorstellen`, { gebeurtenis }), 400)
        .fouten;
    expect(await poog(gesprek())).toEqual([
      {
        pad: '/gebeurtenis/soort',
        reden: 'Hier legt u alleen een waarschuwing, voornemen of besluit klaar.',
      },
    ]);
    expect((await poog({ ...besluit('p1'), maatregel: 'onzin' }))?.map(({ pad }) => pad)).toContain(
      '/gebeurtenis/maatregel',
    );
  });
});
