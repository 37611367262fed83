import { type Compartiment, zCompartiment, zichtVan } from '@luwte/core/dossier';
import { beoordeelToegang, type Doel, type Handeling, type ToegangOordeel } from '@luwte/core/toegang';
import type { Tx } from '../../platform/db/index.ts';
import { geweigerd, nietGevonden } from '../../platform/http/problem.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { eisGeenBelang } from '../belang/eisGeenBelang.ts';
import { heeftAanleiding } from '../gesloten/opening.ts';
import { laadLopend } from '../noodtoegang/laadLopend.ts';
import { loadKern } from './dossier.store.ts';
import type { DossierKern } from './dossierKern.ts';

/** What this needs of the request, whatever its shapes are. */
export type Vraagsteller = Pick<
  RouteContext<undefined, undefined, undefined>,
  'deps' | 'wie' | 'eis' | 'overDossier' | 'onderNoodtoegang'
>;
export type GevondenDossier = {
  readonly kern: DossierKern;
  readonly oordeel: ToegangOordeel & { toegestaan: true };
};

/**
 * The dossier with this id, if this person may do what the route is for. Throws 404 when it does not exist or
 * is not theirs, 403 when their role does not allow it; names the dossier in the processing log.
 */
export async function eisDossier(c: Vraagsteller, tx: Tx, id: string): Promise<GevondenDossier> {
  const { gemeenteId, medewerkerId } = c.wie;
  const kern = await loadKern(tx, gemeenteId, id, { vandaag: c.deps.klok.vandaag(), medewerkerId });
  if (!kern) {
    await eisGeenBelang(c, tx, id);
    throw nietGevonden();
  }
  const { betrokkenOrganisaties, dossierrollen } = kern;
  const gesloten =
    kern.status === 'gesloten' ? { gesloten: { aanleiding: await heeftAanleiding(c, tx, id) } } : {};
  const oordeel = c.eis({ soort: 'dossier', betrokkenOrganisaties, dossierrollen, ...gesloten });
  c.overDossier(id);
  const noodtoegang = await laadLopend(c, tx, id);
  if (noodtoegang) c.onderNoodtoegang(noodtoegang.id);
  return { kern: { ...kern, ...gesloten, ...(noodtoegang && { noodtoegang }) }, oordeel };
}

/** May this person do something else with the dossier, for another purpose than the route has? */
export function magOokMetDossier(
  c: Vraagsteller,
  kern: DossierKern,
  handeling: Handeling,
  doel: Doel,
): boolean {
  return beoordeelToegang(c.wie, handeling, alsVoorwerp(kern), doel).toegestaan;
}

/** The same, as a demand: 403 with the reason. */
export function eisOokMetDossier(c: Vraagsteller, kern: DossierKern, handeling: Handeling, doel: Doel): void {
  const oordeel = beoordeelToegang(c.wie, handeling, alsVoorwerp(kern), doel);
  if (!oordeel.toegestaan) throw geweigerd(oordeel.reden);
}

/** The compartments that are open to this person for an act, `gewoon` included when the act is allowed at all. */
export function zichtbareCompartimenten(
  c: Vraagsteller,
  kern: DossierKern,
  handeling: Handeling,
  doel: Doel,
): readonly Compartiment[] {
  return zCompartiment.options.filter(
    (compartiment) =>
      beoordeelToegang(c.wie, handeling, { ...alsVoorwerp(kern), compartiment }, doel).toegestaan,
  );
}

/**
 * What this person may open in any dossier of the municipality, as a zicht: for lists, where no dossier is asked apart.
 * Whatever more somebody may open in one dossier does not count here.
 */
export function zichtInLijst({ wie }: Pick<Vraagsteller, 'wie'>): number {
  const voorwerp = { gemeenteId: wie.gemeenteId, soort: 'dossier' as const };
  return zichtVan(
    zCompartiment.options.filter(
      (compartiment) =>
        beoordeelToegang(wie, 'gebeurtenis:inzien', { ...voorwerp, compartiment }, 'behandelen-overlast')
          .toegestaan,
    ),
  );
}

/** May this person know of closed dossiers at all, such as in a list? Opening one asks why. */
export const magGeslotenKennen = ({ wie }: Pick<Vraagsteller, 'wie'>): boolean =>
  beoordeelToegang(
    wie,
    'dossier:inzien',
    {
      gemeenteId: wie.gemeenteId,
      soort: 'dossier',
      dossierrollen: wie.rollen,
      gesloten: { aanleiding: true },
    },
    'behandelen-overlast',
  ).toegestaan;

const alsVoorwerp = (kern: DossierKern) => ({
  gemeenteId: kern.gemeenteId,
  soort: 'dossier' as const,
  betrokkenOrganisaties: kern.betrokkenOrganisaties,
  dossierrollen: kern.dossierrollen,
  ...(kern.gesloten && { gesloten: kern.gesloten }),
  ...(kern.noodtoegang && { noodtoegang: kern.noodtoegang.compartimenten }),
});
