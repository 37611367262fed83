import type { Aanwijzingen, Draaiboek } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { haal, met, openEen } from '../modules/dossier/dossier.builder.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import { laadAanwijzingen } from './laadAanwijzingen.ts';

let o: Opstelling;
beforeAll(async () => {
  o = await eenOpstelling();
  for (const g of o.gemeenten) await laadAanwijzingen(o.deps, g);
});
afterAll(() => o.sluit());

describe('the designations of the demo', () => {
  it('give the draaiboek somebody to plan for acting and somebody for entering', async () => {
    const regisseur = await o.als('casusregisseur');
    const id = await openEen(regisseur);
    const { kandidaten } = met<Draaiboek>(await haal(regisseur, `/dossiers/${id}/draaiboek`), 200);
    const soorten = kandidaten.flatMap(({ aanwijzingen }) => aanwijzingen.map(({ soort }) => soort));
    expect([...new Set(soorten)].sort()).toEqual(['bestuursdwang', 'binnentreden']);
  });

  it('are there once, also when the demo starts again', async () => {
    const beheerder = await o.als('beheerder');
    const lees = async () => met<Aanwijzingen>(await haal(beheerder, '/aanwijzingen'), 200).items;
    const eerst = await lees();
    for (const g of o.gemeenten) await laadAanwijzingen(o.deps, g);
    expect(eerst.length).toBeGreaterThan(0);
    expect(await lees()).toEqual(eerst);
  });
});
