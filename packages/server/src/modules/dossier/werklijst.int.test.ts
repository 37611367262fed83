import { afterAll, beforeAll, expect, it } from 'vitest';
import { eenOpstelling, type Opstelling, type Persoon } from '../../platform/testOpstelling.ts';
import { haal, legEen, met, openEen } from './dossier.builder.ts';

type Lijst = { items: { id: string }[]; volgende?: string };
const PAD = '/dossiers?lijst=nog+te+wegen';

let o: Opstelling;
let regisseur: Persoon;
/** Two on the list and three that are not: too fresh, weighed, and closed. */
let wacht: string[];
beforeAll(async () => {
  o = await eenOpstelling();
  regisseur = await o.als('casusregisseur');
  const metMelding = async (op: string): Promise<string> => {
    const id = await openEen(regisseur);
    await legEen(regisseur, id, { soort: 'melding', op, categorieen: ['geluid'] });
    return id;
  };
  // Today is Saturday 21 November: two working days after Tuesday the 17th are over, after Thursday the 19th not yet.
  wacht = [await metMelding('2026-11-10'), await metMelding('2026-11-17')];
  await metMelding('2026-11-19');
  const gewogen = await metMelding('2026-11-10');
  await legEen(regisseur, gewogen, { soort: 'weging', op: '2026-11-12', ernstig: false, motivering: 'm' });
  const dicht = await metMelding('2026-11-10');
  await legEen(regisseur, dicht, { soort: 'afsluiting', op: '2026-11-18', reden: 'geen-overlast' });
});
afterAll(() => o.sluit());

const ids = async (pad: string, wie = regisseur) =>
  met<Lijst>(await haal(wie, pad), 200).items.map(({ id }) => id);

it('lists what nobody weighed in time, in the order asked and page by page [CCV-2.1-15]', async () => {
  expect((await ids(PAD)).sort()).toEqual([...wacht].sort());
  const eerste = met<Lijst>(await haal(regisseur, `${PAD}&aantal=1`), 200);
  const tweede = met<Lijst>(await haal(regisseur, `${PAD}&aantal=1&na=${eerste.volgende}`), 200);
  expect([...eerste.items, ...tweede.items].map(({ id }) => id)).toEqual(await ids(PAD));
  expect(tweede.volgende).toBeUndefined();
});

it('goes with another filter, and a list that no policy has is empty', async () => {
  expect(await ids(`${PAD}&spoor=openbare-ruimte`)).toEqual([]);
  expect(await ids('/dossiers?lijst=bestaat+niet')).toEqual([]);
});

it('loses a dossier as soon as somebody weighs it', async () => {
  await legEen(regisseur, wacht[0]!, { soort: 'weging', op: '2026-11-20', ernstig: false, motivering: 'm' });
  expect(await ids(PAD)).toEqual([wacht[1]]);
});

it('tells nothing to who may see the list of dossiers and not the toets', async () => {
  const boa = await o.als('boa');
  const alles = await ids('/dossiers', boa);
  expect(alles.length).toBeGreaterThan(1);
  expect(await ids(PAD, boa)).toEqual(alles);
});
