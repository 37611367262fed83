import type {
  Convenant,
  DelingRegel,
  GedeeldRegel,
  Informatievraag,
  Medewerker,
  Noodtoegang,
  Plaats,
} from '@luwte/core/contract';
import type { Spoor } from '@luwte/core/dossier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beleidswoordenVan, genereerDossiers } from '../genereer/index.ts';
import { beleidIdVan } from '../modules/beleid/kiesBeleid.ts';
import { haal, met, stuur } from '../modules/dossier/dossier.builder.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import { saveDemoToegang } from './demo.store.ts';
import { laadPartners } from './laadPartners.ts';
import { laadSamenwerking } from './laadSamenwerking.ts';

/** With the number of a dossier of the demo that suits. */
const GEMEENTEN: readonly (readonly [gemeente: string, spoor: Spoor, nummer: number])[] = [
  ['weert', 'woonoverlast', 12],
  ['dordrecht', 'openbare-ruimte', 36],
];
let o: Opstelling;
const dossierVan = new Map<string, string>();

/** One dossier as the demo has it, with its cooperation. */
async function laad(gemeenteId: string, spoor: Spoor, nummer: number): Promise<void> {
  const g = o.gemeenten.find(({ gemeente }) => gemeente.id === gemeenteId)!;
  const gemeente = g.gemeente.naam;
  const eigen = o.deps.beleid.alle.find((b) => b.beleid.gemeente === gemeente && b.spoor === spoor);
  const vandaag = o.klok.vandaag();
  const regisseur = await o.als('casusregisseur', gemeenteId);
  const dossiers = genereerDossiers({
    aantal: 60,
    zaad: 'demo',
    gemeente,
    spoor,
    beleid: beleidIdVan(o.deps.beleid, gemeente, spoor),
    tot: vandaag,
    woorden: eigen && beleidswoordenVan(eigen),
  });
  // The demo numbers them in this order.
  const dossier = [...dossiers][nummer - 1];
  const { id } = met<{ id: string }>(await stuur(regisseur, '/dossiers/importen', dossier), 201);
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
    saveDemoToegang(tx, o.deps.nieuweId, g, id, nummer, vandaag),
  );
  await laadPartners(o.deps, g, spoor);
  await laadSamenwerking(o.deps, g, [id]);
  dossierVan.set(gemeenteId, id);
}

beforeAll(async () => {
  o = await eenOpstelling();
  for (const gemeente of GEMEENTEN) await laad(...gemeente);
});
afterAll(() => o.sluit());

describe.each(GEMEENTEN)('the cooperation of the demo in %s', (gemeente) => {
  const lees = async <T>(wat: string): Promise<T[]> => {
    const regie = await o.als('casusregisseur', gemeente);
    return met<{ items: T[] }>(await haal(regie, `/dossiers/${dossierVan.get(gemeente)}/${wat}`), 200).items;
  };

  it('shows a corporation what was shared and not what was taken back', async () => {
    const bij = async (rol: 'corporatie' | 'politie') =>
      met<{ items: GedeeldRegel[] }>(await haal(await o.als(rol, gemeente), '/gedeeld'), 200).items;
    const bijCorporatie = await bij('corporatie');
    // The policy of Weert opens no road for police data.
    const verwacht = gemeente === 'weert' ? [false] : [false, true];
    expect(bijCorporatie.map(({ vrijgegeven }) => vrijgegeven).sort()).toEqual(verwacht);
    expect(await bij('politie')).toEqual([]);
    const delingen = await lees<DelingRegel>('delingen');
    expect(delingen.map(({ einde }) => einde?.soort)).toContain('ingetrokken');
  });

  it('has questions that wait, were answered and were refused', async () => {
    const vragen = await lees<Informatievraag>('informatievragen');
    const open = gemeente === 'dordrecht' ? ['open', 'open', 'open'] : ['open', 'open'];
    expect(vragen.map(({ status }) => status).sort()).toEqual(['beantwoord', 'mag-niet-delen', ...open]);
    const over = vragen.filter(({ status, uiterlijk }) => status === 'open' && uiterlijk! < o.klok.vandaag());
    expect(over).toHaveLength(1);
  });

  it('has people with a place of each kind, one of them ended', async () => {
    const plaatsen = await lees<Plaats>('plaatsen');
    const grond = new Set(plaatsen.map((p) => p.grond));
    expect(grond).toEqual(new Set(['convenant', 'zonder-persoonsgegevens', 'eigen-gemeente']));
    expect(plaatsen.filter(({ stand }) => stand === 'verlopen')).toHaveLength(1);
  });

  it('has emergency access for the privacy officer to judge, and partners for the beheerder to see', async () => {
    const privacy = await o.als('privacyfunctionaris', gemeente);
    const { items } = met<{ items: Noodtoegang[] }>(await haal(privacy, '/noodtoegangen'), 200);
    expect(items.map(({ loopt }) => loopt)).toEqual([false]);
    const beheer = await o.als('beheerder', gemeente);
    const convenanten = met<{ items: Convenant[] }>(await haal(beheer, '/convenanten'), 200).items;
    expect(convenanten.map(({ stand }) => stand)).toEqual(['geldt', 'verlopen']);
    const mensen = met<{ items: Medewerker[] }>(await haal(beheer, '/medewerkers'), 200).items;
    expect(new Set(mensen.map(({ stand }) => stand))).toEqual(new Set(['geldt', 'komt', 'verlopen']));
  });
});

it('is there once, also when the demo starts again', async () => {
  const beheer = await o.als('beheerder');
  const lees = async () => met<{ items: Convenant[] }>(await haal(beheer, '/convenanten'), 200).items;
  const eerst = await lees();
  await laadPartners(o.deps, o.gemeenten.find((g) => g.gemeente.id === 'weert')!, 'woonoverlast');
  expect(await lees()).toEqual(eerst);
});
