import type { Deel, GebeurtenisVan, Maatregel } from '../../dossier/index.ts';
import type { Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import type { Stadium, Toetsmoment } from '../toetsmoment.ts';

const HERSTELSANCTIES: ReadonlySet<Maatregel> = new Set([
  'last-onder-dwangsom',
  'last-onder-bestuursdwang',
  'spoedeisende-bestuursdwang',
  'gedragsaanwijzing',
]);
const HUISVERBODEN: ReadonlySet<Maatregel> = new Set(['huisverbod', 'verlenging-huisverbod']);

export const isHerstelsanctie = (m: Maatregel | undefined): boolean =>
  m !== undefined && HERSTELSANCTIES.has(m);
export const isHuisverbod = (m: Maatregel | undefined): boolean => m !== undefined && HUISVERBODEN.has(m);

/** A measure under art. 151d: an order or a presence ban that does not say it rests on something else. */
export function is151d(moment: Toetsmoment, basis: Toetsbasis): boolean {
  if (!moment.genomen && moment.maatregel === undefined) return basis.beleid.spoor === 'woonoverlast';
  if (!isHerstelsanctie(moment.maatregel) && !isHuisverbod(moment.maatregel)) return false;
  const grond = moment.stand?.grond ?? 'onbekend';
  return grond === '151d' || (grond === 'onbekend' && basis.beleid.spoor === 'woonoverlast');
}

const RANG: Readonly<Record<Stadium, number>> = { waarschuwing: 0, voornemen: 1, besluit: 2 };

/** Moments from this stage on. */
export const momentenVanaf = (basis: Toetsbasis, stadium: Stadium): readonly Toetsmoment[] =>
  basis.momenten.filter((m) => RANG[m.stadium] >= RANG[stadium]);

/** Decisions that were taken. */
export const genomenMomenten = (basis: Toetsbasis): readonly Toetsmoment[] =>
  basis.momenten.filter((m) => m.genomen);

/** Decisions of these kinds, taken or announced. */
export const besluiten = (basis: Toetsbasis): readonly GebeurtenisVan<'besluit'>[] =>
  [...basis.besluiten.values()].map((stand) => stand.besluit);

/**
 * How heavy it is that something is missing. Only where that part of the kroniek is complete it is certain;
 * looking ahead the step may then not be taken like this, afterwards it is a risk when objection can repair it.
 * Elsewhere it is unknown: on a decision worth a look, and ahead of one an open criterion of the step says it already.
 */
export function bijAfwezigheid(
  basis: Toetsbasis,
  moment: Toetsmoment,
  deel: Deel,
  herstelbaar: boolean,
): Zwaarte | undefined {
  if (!basis.kroniek.isVolledig(deel)) return moment.genomen ? 'aandacht' : undefined;
  if (!moment.genomen) return 'blokkerend';
  return herstelbaar && !isHuisverbod(moment.maatregel) ? 'risico' : 'blokkerend';
}

/** The conclusion of a person before this moment; undefined when nobody drew it. */
export const oordeel = (basis: Toetsbasis, moment: Toetsmoment, feit: string): boolean | undefined =>
  basis.oordelen(feit, moment.plaats)?.waarde;

export const oordeelBewijs = (basis: Toetsbasis, moment: Toetsmoment, feit: string): readonly string[] =>
  basis.oordelen(feit, moment.plaats)?.bewijs ?? [];

/** A motivated departure from the policy before this moment, on one of these steps or in the decision itself. */
export function heeftAfwijking(basis: Toetsbasis, moment: Toetsmoment, ...van: readonly string[]): boolean {
  if (moment.stand?.besluit.motivering?.afwijkingBeleid === true) return true;
  return basis.kroniek
    .van('afwijking')
    .some(
      (g) =>
        van.includes(g.van) &&
        (basis.kroniek.plaats(g.id) < moment.plaats || g.op.slice(0, 10) === moment.dag),
    );
}

/** `1 melding`, `3 meldingen`. */
export const telwoord = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`;
