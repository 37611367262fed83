import { blijftDicht, isDelingVan } from './delingdekking.ts';
import { weigertGesloten } from './gesloten.ts';
import { opentNoodtoegang } from './noodtoegang.ts';
import { COMPARTIMENT_ROLLEN, DOELEN_VAN, RECHTEN, ROLLEN_MET_PLAATS } from './rechten.ts';
import type { Bereik, Doel, Handeling, Rol, ToegangOordeel, Voorwerp, Wie } from './toegang.ts';

const nee = (reden: string): ToegangOordeel => ({ toegestaan: false, reden });

/** No bias: whoever has a personal interest in a case takes no part in it, whatever the role. Source: art. 2:4 Awb. */
export const EIGEN_BELANG = 'U heeft een persoonlijk belang bij deze zaak (artikel 2:4 Awb).';

/** Kinds that stand apart from a dossier: a place in the dossier is not asked for. */
const ZONDER_DOSSIER: ReadonlySet<Voorwerp['soort']> = new Set(['gemeente', 'beleid', 'melding', 'logboek']);
/** Reading what is public anyway. Whoever settles policy works for the municipality. */
const PUBLIEK: ReadonlySet<Handeling> = new Set(['beleid:inzien', 'gemeente:inzien']);
/** The only acts of a partner on case content: the phase, its own tasks and what was shared with it. */
const PARTNER_HANDELINGEN: ReadonlySet<Handeling> = new Set([
  'dossier:inzien',
  'taak:inzien',
  'taak:wijzigen',
  'gedeeld:inzien',
  'vraag:beantwoorden',
  'belang:melden',
  'inbreng:geven',
]);

/**
 * May this person do this, with this item, for this purpose? The one access function: every road to the
 * data asks it. It fails closed: an unknown role, act, purpose, municipality or place in the dossier is no.
 *
 * The order does not matter for the answer, only for the reason. It never throws and says nothing about
 * whether the item exists. Source: art. 5, 6, 9, 10 AVG; product.md 5.
 */
export function beoordeelToegang(
  wie: Wie,
  handeling: Handeling,
  voorwerp: Voorwerp,
  doel: Doel,
): ToegangOordeel {
  if (wie.gemeenteId === '' || voorwerp.gemeenteId !== wie.gemeenteId) return nee('Andere gemeente.');
  const metRecht = wie.rollen.filter((rol) => RECHTEN[rol]?.includes(handeling));
  if (metRecht.length === 0) return nee('Uw rol geeft dit recht niet.');
  if (!DOELEN_VAN[handeling]?.includes(doel)) return nee('Dit doel past niet bij deze handeling.');

  if (voorwerp.belang === true) return nee(EIGEN_BELANG);
  if (wie.organisatieSoort !== 'gemeente') return beoordeelPartner(wie, handeling, voorwerp);
  const rollen = metRecht.filter((rol) => teltHier(rol, voorwerp));
  if (rollen.length === 0) return nee('U hebt geen plaats in dit dossier.');
  const { compartiment = 'gewoon', noodtoegang } = voorwerp;
  const dicht = voorwerp.gesloten && weigertGesloten(rollen, handeling, voorwerp.gesloten);
  if (dicht !== undefined) return nee(dicht);
  if (!magCompartiment(rollen, voorwerp, wie)) {
    if (opentNoodtoegang(wie, handeling, compartiment, noodtoegang))
      return { toegestaan: true, grond: 'noodtoegang', velden: 'alles' };
    return nee('Dit deel van het dossier heeft eigen rechten.');
  }
  return { toegestaan: true, grond: `rol ${rollen[0]}`, velden: 'alles' };
}

/** A role that asks for a place counts in a dossier only when whoever asks has that place there today. */
const teltHier = (rol: Rol, voorwerp: Voorwerp): boolean =>
  !ROLLEN_MET_PLAATS.has(rol) ||
  ZONDER_DOSSIER.has(voorwerp.soort) ||
  (voorwerp.dossierrollen?.includes(rol) ?? false);

function beoordeelPartner(wie: Wie, handeling: Handeling, voorwerp: Voorwerp): ToegangOordeel {
  if (PUBLIEK.has(handeling) && (voorwerp.soort === 'beleid' || voorwerp.soort === 'gemeente')) {
    return { toegestaan: true, grond: 'openbaar beleid', velden: 'alles' };
  }
  if (voorwerp.gesloten) return nee('Dit dossier is gesloten.');
  if (ZONDER_DOSSIER.has(voorwerp.soort)) return nee('Dit is alleen voor de gemeente.');
  if (!PARTNER_HANDELINGEN.has(handeling)) return nee('Dit is alleen voor de gemeente.');
  if (!voorwerp.betrokkenOrganisaties?.includes(wie.organisatieId))
    return nee('Uw organisatie is niet betrokken.');
  if (voorwerp.soort === 'taak' && voorwerp.eigenaarOrganisatieId !== wie.organisatieId) {
    return nee('Deze taak is van een ander.');
  }
  if (handeling === 'gedeeld:inzien') return beoordeelGedeeld(wie, voorwerp);
  if (voorwerp.soort === 'vraag' && voorwerp.eigenaarOrganisatieId !== wie.organisatieId) {
    return nee('Deze vraag is aan een ander.');
  }
  if ((voorwerp.compartiment ?? 'gewoon') !== 'gewoon')
    return nee('Dit deel van het dossier heeft eigen rechten.');
  return { toegestaan: true, grond: 'betrokken partner', velden: 'fase-en-taken' };
}

/** The list of what was shared, or one item of it: only while a share to this organisation or person holds. */
function beoordeelGedeeld(
  wie: Wie,
  { soort, op, delingen, compartiment = 'gewoon' }: Voorwerp,
): ToegangOordeel {
  if (soort === 'dossier') return { toegestaan: true, grond: 'betrokken partner', velden: 'gedeeld' };
  const deling = op === undefined ? undefined : delingen?.find((d) => isDelingVan(d, wie, op));
  if (!deling) return nee('Dit is niet met deze organisatie gedeeld.');
  if (blijftDicht(compartiment, deling, wie.organisatieSoort))
    return nee('Dit deel van het dossier heeft eigen rechten.');
  return { toegestaan: true, grond: 'gedeeld', velden: 'gedeeld', delingId: deling.id };
}

/** A compartment opens for the roles that may, and for the organisation that put the item in. */
function magCompartiment(rollen: readonly Rol[], voorwerp: Voorwerp, wie: Wie): boolean {
  const compartiment = voorwerp.compartiment ?? 'gewoon';
  if (compartiment === 'gewoon') return true;
  return rollen.some((rol) => COMPARTIMENT_ROLLEN[compartiment]?.includes(rol)) || isEigen(voorwerp, wie);
}

const isEigen = (voorwerp: Voorwerp, wie: Wie): boolean =>
  voorwerp.eigenaarOrganisatieId !== undefined &&
  voorwerp.eigenaarOrganisatieId === wie.organisatieId &&
  wie.organisatieSoort !== 'gemeente';

/** Acts that show something of a case. Who watches the log sees which case was opened, and whether it was anybody's task. */
const LEEST_ZAKEN = [
  'dossier:inzien',
  'melding:inzien',
  'melding:registreren',
  'dossier:aanmaken',
  'logboek:inzien',
] as const;

/**
 * Which cases of the municipality the roles of this person open at all: every one, those in which this person has a
 * place, or none. The database is told, so that it keeps the same bound. For a partner it says nothing: that one is
 * bounded by its organisation.
 */
export function bereikVan({ rollen }: Pick<Wie, 'rollen'>): Bereik {
  const lezers = rollen.filter((rol) => LEEST_ZAKEN.some((handeling) => RECHTEN[rol]?.includes(handeling)));
  if (lezers.length === 0) return 'geen';
  return lezers.every((rol) => ROLLEN_MET_PLAATS.has(rol)) ? 'plaats' : 'gemeente';
}

/** Everything this person may ever do, for the menu on the screen. The server decides again on each request. */
export const rechtenVan = (wie: Wie): readonly Handeling[] => [
  ...new Set(wie.rollen.flatMap((rol) => RECHTEN[rol] ?? [])),
];
