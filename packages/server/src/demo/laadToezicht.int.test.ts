import type { Noodtoegang, Patroonregel } from '@luwte/core/contract';
import { PATRONEN } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { haal, met, openEen, stuur } from '../modules/dossier/dossier.builder.ts';
import { controleerLogboek } from '../modules/logboek/controleerLogboek.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import { laadToezicht } from './laadToezicht.ts';

let o: Opstelling;
beforeAll(async () => {
  o = await eenOpstelling();
  const regisseur = await o.als('casusregisseur');
  for (let i = 0; i < 16; i += 1) {
    const id = await openEen(regisseur);
    if (i === 0)
      await stuur(regisseur, `/dossiers/${id}/partijen`, { rol: 'overlastgever', naam: 'A. Wijkman' });
  }
  await laadToezicht(o.deps, o.gemeenten[0]!);
}, 60_000);
afterAll(() => o.sluit());

describe('the demo of the desk of the privacy officer', () => {
  it('shows every pattern, and emergency access with and without a judgement', async () => {
    const officier = await o.als('privacyfunctionaris');
    const { items } = met<{ items: Patroonregel[] }>(await haal(officier, '/logpatronen'), 200);
    expect(new Set(items.map(({ patroon }) => patroon))).toEqual(new Set(PATRONEN));
    const lijst = met<{ items: Noodtoegang[] }>(await haal(officier, '/noodtoegangen'), 200).items;
    expect(lijst.map(({ beoordeling }) => beoordeling?.door)).toEqual([undefined, 'Pien Privé']);
  });

  it('lies under a seal that holds, and comes once', async () => {
    const sleutels = [o.deps.hoofdSleutel.publiek];
    const stand = () => controleerLogboek({ db: o.deps.db, nu: o.klok.nu(), sleutels }, 'weert');
    const { regels, ...eerst } = await stand();
    expect(eerst).toMatchObject({ fouten: [], zegels: 1 });
    await laadToezicht(o.deps, o.gemeenten[0]!);
    expect((await stand()).regels).toBe(regels);
  });
});
