import type { Melding } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { genereerDossiers, genereerMeldingen } from '../genereer/index.ts';
import { haal, met, stuur } from '../modules/dossier/dossier.builder.ts';
import { eenOpstelling, type Opstelling, type Persoon } from '../platform/testOpstelling.ts';
import { laadMeldingen } from './laadMeldingen.ts';

type Adressen = { items: { dossiers: { status: string }[]; meldingen: number }[] };

let o: Opstelling;
let intake: Persoon;
let meldingen: Melding[];
const dossiersVan = (gemeente: string, spoor: 'woonoverlast' | 'openbare-ruimte') => [
  ...genereerDossiers({ aantal: 8, zaad: 'demo', gemeente, spoor, tot: o.klok.vandaag() }),
];

beforeAll(async () => {
  o = await eenOpstelling();
  intake = await o.als('intake');
  const regisseur = await o.als('casusregisseur');
  const dossiers = dossiersVan('Weert', 'woonoverlast');
  for (const dossier of dossiers) met(await stuur(regisseur, '/dossiers/importen', dossier), 201);
  const g = o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!;
  const door = {
    gemeenteId: g.gemeente.id,
    organisatieId: g.organisaties.gemeente,
    organisatieNaam: 'Gemeente Weert',
    medewerkerId: g.medewerkers.get('intake'),
    functie: 'intake',
  };
  await laadMeldingen(o.deps, door, { gemeente: 'Weert', spoor: 'woonoverlast', dossiers });
  meldingen = met<{ items: Melding[] }>(await haal(intake, '/meldingen'), 200).items;
});
afterAll(() => o.sluit());

describe('the reports of the demo', () => {
  it('stand in the list of intake, latest first, hours to days old', () => {
    expect(meldingen).toHaveLength(13);
    const dagen = meldingen.map(({ ontvangenOp }) => ontvangenOp);
    expect(dagen).toEqual([...dagen].sort().reverse());
    expect(dagen[0]! > '2026-11-21T05:00').toBe(true);
    expect(dagen.at(-1)! < '2026-11-15').toBe(true);
    for (const { op, ontvangenOp } of meldingen) expect(op <= ontvangenOp).toBe(true);
  });

  it('are in no dossier yet; one was diverted, and one still has to be', () => {
    expect(meldingen.filter(({ dossierId }) => dossierId !== undefined)).toEqual([]);
    expect(meldingen.filter(({ status }) => status === 'advies-gegeven')).toHaveLength(1);
    const elders = meldingen.filter(({ toelichting }) => toelichting?.includes('restaurant'));
    expect(elders.map(({ status }) => status).sort()).toEqual(['advies-gegeven', 'ontvangen']);
  });

  it('are partly about an address with a running dossier, so that linking is proposed', async () => {
    const gevonden = await Promise.all(
      meldingen.map(async ({ adres }) =>
        met<Adressen>(await stuur(intake, '/adressen/zoekopdrachten', { tekst: adres }), 200),
      ),
    );
    const lopend = gevonden.filter(({ items }) => items[0]?.dossiers.some(({ status }) => status === 'open'));
    expect(lopend).toHaveLength(3);
    expect(gevonden.filter(({ items }) => items[0]?.meldingen === 2)).toHaveLength(2);
  });

  it('never show who reported, only whether somebody did', () => {
    expect(meldingen.some(({ anoniem }) => anoniem)).toBe(true);
    expect(meldingen.filter(({ melderCode }) => melderCode === 'Melder').length).toBeGreaterThan(6);
  });

  it('are the same for the same seed, and others elsewhere', () => {
    const maak = (gemeente: string, spoor: 'woonoverlast' | 'openbare-ruimte') =>
      genereerMeldingen({
        zaad: 'demo',
        gemeente,
        spoor,
        dossiers: dossiersVan(gemeente, spoor),
        jaar: 2026,
      });
    expect(maak('Dordrecht', 'openbare-ruimte')).toEqual(maak('Dordrecht', 'openbare-ruimte'));
    expect(maak('Dordrecht', 'openbare-ruimte').every(({ adres }) => adres !== '')).toBe(true);
    expect(maak('Weert', 'woonoverlast')).not.toEqual(maak('Bergen op Zoom', 'woonoverlast'));
  });
});
