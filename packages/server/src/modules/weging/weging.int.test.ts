import type { TijdlijnItem, WegingOverzicht } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, legEen, met, openEen } from '../dossier/dossier.builder.ts';

let o: Opstelling;
let regisseur: Persoon;
let id: string;
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  id = await openEen(regisseur);
  const melding = (op: string, categorieen: string[]) =>
    legEen(regisseur, id, { soort: 'melding', op, anoniem: true, categorieen });
  await melding('2026-07-01T02:30', ['geluid']);
  await legEen(regisseur, id, {
    soort: 'weging',
    op: '2026-08-01',
    complexiteit: 'enkelvoudig',
    motivering: 'Eén melding, nog geen patroon.',
  });
  await melding('2026-09-01T03:00', ['geluid', 'intimidatie']);
});
afterAll(() => o.sluit());

const weging = async (vraag = ''): Promise<WegingOverzicht> =>
  met<WegingOverzicht>(await haal(regisseur, `/dossiers/${id}/weging${vraag}`), 200);

describe('the weighing of a dossier', () => {
  it('shows the factors of today beside those of the last weighing [DOR-3.2.1-02, WRT-5.2-03]', async () => {
    const { nu, vorige } = await weging();
    expect([nu.aantal.nu, vorige?.staat.aantal.nu]).toEqual([2, 1]);
    expect(vorige).toMatchObject({ op: '2026-08-01', complexiteit: 'enkelvoudig' });
    expect(nu.nieuw).toMatchObject({ soorten: ['intimidatie'], personen: 0 });
    expect(nu.tijden.perDagdeel.nacht).toBe(2);
  });

  it('takes the window that is asked for, and refuses one that cannot be', async () => {
    expect((await weging('?maanden=1')).nu.aantal.nu).toBe(0);
    for (const maanden of ['0', '121', 'x', '1.5']) {
      const antwoord = await haal(regisseur, `/dossiers/${id}/weging?maanden=${maanden}`);
      expect([maanden, antwoord.statusCode]).toEqual([maanden, 400]);
    }
  });

  it('is not for a partner, and not there for another municipality', async () => {
    expect((await haal(await o.als('politie'), `/dossiers/${id}/weging`)).statusCode).toBeGreaterThanOrEqual(
      403,
    );
    expect(
      (await haal(await o.als('casusregisseur', 'dordrecht'), `/dossiers/${id}/weging`)).statusCode,
    ).toBe(404);
  });
});

describe('the kind of nuisance over time', () => {
  it('keeps each classification with its day, who weighed and why [BOZ-1.1-04]', async () => {
    const boz = await o.als('casusregisseur', 'bergen-op-zoom');
    const dossier = await openEen(boz);
    expect(met(await haal(boz, `/dossiers/${dossier}/weging`), 200)).not.toHaveProperty('vorige');
    const weeg = (op: string, complexiteit: string, door: string, motivering: string) =>
      legEen(boz, dossier, { soort: 'weging', op, complexiteit, door, motivering });
    await weeg('2026-09-01', 'enkelvoudig', 'A. Jansen', 'Eén klacht over muziek.');
    await weeg('2026-11-01', 'complex', 'B. de Wit', 'Drie gezinnen, en zorg is nodig.');

    const { items } = met<{ items: TijdlijnItem[] }>(
      await haal(boz, `/dossiers/${dossier}/gebeurtenissen?soort=weging`),
      200,
    );
    const gewogen = items.map(({ op, gebeurtenis: { complexiteit, door, motivering } }) => [
      op,
      complexiteit,
      door,
      motivering,
    ]);
    expect(gewogen).toEqual([
      ['2026-11-01', 'complex', 'B. de Wit', 'Drie gezinnen, en zorg is nodig.'],
      ['2026-09-01', 'enkelvoudig', 'A. Jansen', 'Eén klacht over muziek.'],
    ]);
  });
});
