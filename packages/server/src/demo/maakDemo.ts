import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '@luwte/core/dossier';
import { type Datum, plusDagen } from '@luwte/core/shared';
import { beleidswoordenVan, genereerDossiers } from '../genereer/index.ts';
import { beleidIdVan } from '../modules/beleid/kiesBeleid.ts';
import { importeerDossier } from '../modules/dossier/importeerDossier.ts';
import type { Vastlegger } from '../modules/gebeurtenis/vastlegger.ts';
import type { Demo, Deps } from '../platform/deps.ts';
import { heeftDossiers, saveDemoActies, saveDemoToegang } from './demo.store.ts';
import { type DemoGemeenteIds, maakDemoAccounts } from './demoAccounts.ts';
import { laadAanwijzingen } from './laadAanwijzingen.ts';
import { laadMeldingen } from './laadMeldingen.ts';
import { laadPartners } from './laadPartners.ts';
import { laadRandvoorwaarden } from './laadRandvoorwaarden.ts';
import { isSamenwerking, laadSamenwerking } from './laadSamenwerking.ts';
import { laadToezicht } from './laadToezicht.ts';

const DOSSIERS_PER_GEMEENTE = 60;
/** Small enough to let a request in between on the one connection of the embedded database. */
const PER_TRANSACTIE = 2;
const SPOOR = {
  weert: 'woonoverlast',
  'bergen-op-zoom': 'woonoverlast',
  dordrecht: 'openbare-ruimte',
} as const;

const spoorVan = (g: DemoGemeenteIds) => SPOOR[g.gemeente.id as keyof typeof SPOOR];

export type DemoLading = {
  readonly demo: Demo;
  /** Loads the synthetic dossiers and the example rulings; does nothing on a folder that has them. */
  laadDossiers(deps: Deps): Promise<void>;
};

/** Demo municipalities, people and, in the background, dossiers. Only invented or published data. */
export async function maakDemo(deps: Omit<Deps, 'demo'>, voorbeelden: string): Promise<DemoLading> {
  const { demo, gemeenten } = await maakDemoAccounts(deps);
  for (const g of gemeenten) {
    await laadAanwijzingen(deps, g);
    await laadRandvoorwaarden(deps, g);
    await laadPartners(deps, g, spoorVan(g));
  }
  return {
    demo,
    laadDossiers: async (volledig) => {
      for (const g of gemeenten) await laadGemeente(volledig, g, voorbeelden);
    },
  };
}

async function laadGemeente(deps: Deps, g: DemoGemeenteIds, voorbeelden: string): Promise<void> {
  const sessie = { rol: 'systeem', gemeenteId: g.gemeente.id } as const;
  if (await deps.db.inTransactie(sessie, (tx) => heeftDossiers(tx, g.gemeente.id))) return;
  const vandaag = deps.klok.vandaag();
  const spoor = spoorVan(g);
  const eigen = deps.beleid.alle.find((b) => b.beleid.gemeente === g.gemeente.naam && b.spoor === spoor);
  const dossiers = [
    ...genereerDossiers({
      aantal: DOSSIERS_PER_GEMEENTE,
      zaad: 'demo',
      gemeente: g.gemeente.naam,
      beleid: beleidIdVan(deps.beleid, g.gemeente.naam, spoor),
      spoor,
      tot: vandaag,
      woorden: eigen && beleidswoordenVan(eigen),
    }),
  ];
  const uitspraken = g.gemeente.id === 'weert' ? leesUitspraken(voorbeelden) : [];
  const metPartners: string[] = [];
  for (const deel of inDelen([...dossiers, ...uitspraken], PER_TRANSACTIE)) {
    metPartners.push(...(await laadDeel(deps, g, deel, vandaag)));
  }
  await laadSamenwerking(deps, g, metPartners);
  await laadMeldingen(deps, vastlegger(g, 'intake'), { gemeente: g.gemeente.naam, spoor, dossiers });
  await laadToezicht(deps, g);
}

/** Who records it: the colleague of this role. */
const vastlegger = (g: DemoGemeenteIds, rol: 'casusregisseur' | 'intake'): Vastlegger => ({
  gemeenteId: g.gemeente.id,
  organisatieId: g.organisaties.gemeente,
  organisatieNaam: `Gemeente ${g.gemeente.naam}`,
  medewerkerId: g.medewerkers.get(rol),
  functie: rol,
});

/** @returns the dossiers that partners work on together */
async function laadDeel(
  deps: Deps,
  g: DemoGemeenteIds,
  deel: readonly (Dossier | unknown)[],
  vandaag: Datum,
): Promise<readonly string[]> {
  const door = vastlegger(g, 'casusregisseur');
  const regisseur = door.medewerkerId;
  return await deps.db.inTransactie({ rol: 'systeem', gemeenteId: g.gemeente.id }, async (tx) => {
    const metPartners: string[] = [];
    for (const dossier of deel) {
      const uitkomst = await importeerDossier(deps, tx, door, dossier, regisseur);
      if (!uitkomst.ok)
        throw new Error(`Demo dossier refused: ${JSON.stringify(uitkomst.error.slice(0, 3))}`);
      // The last digits of the kenmerk spread partners and actions evenly, the same at every start.
      const nummer = Number(uitkomst.value.kenmerk.slice(-5));
      await saveDemoToegang(tx, deps.nieuweId, g, uitkomst.value.id, nummer, vandaag);
      await saveDemoActies(tx, deps.nieuweId, g, uitkomst.value.id, nummer, (n) => plusDagen(vandaag, n));
      if (isSamenwerking(nummer)) metPartners.push(uitkomst.value.id);
    }
    return metPartners;
  });
}

/** Published court rulings as dossiers: they say themselves which municipality they are about. */
function leesUitspraken(map: string): unknown[] {
  return readdirSync(map)
    .filter((naam) => naam.endsWith('.dossier.json'))
    .sort()
    .map((naam) => JSON.parse(readFileSync(join(map, naam), 'utf8')) as unknown);
}

function* inDelen<T>(lijst: readonly T[], grootte: number): Generator<readonly T[]> {
  for (let i = 0; i < lijst.length; i += grootte) yield lijst.slice(i, i + grootte);
}
