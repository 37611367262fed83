import type { Maatregel } from '../dossier/index.ts';

/** A measure as a letter names it. */
export const MAATREGEL_WOORDEN: Readonly<Record<Maatregel, string>> = {
  'last-onder-dwangsom': 'een last onder dwangsom',
  'last-onder-bestuursdwang': 'een last onder bestuursdwang',
  'spoedeisende-bestuursdwang': 'spoedeisende bestuursdwang',
  gedragsaanwijzing: 'een gedragsaanwijzing',
  huisverbod: 'een huisverbod',
  'verlenging-huisverbod': 'een verlenging van het huisverbod',
  'sluiting-174a': 'een sluiting van de woning',
  'gebiedsverbod-172a': 'een gebiedsverbod',
  'bevel-172': 'een bevel',
  'noodbevel-175': 'een noodbevel',
  anders: 'een andere maatregel',
};

/** Whole eurocents as people write them: `€ 1.250,50`, `€ 500`. No language data of the machine is needed. */
export function euro(cent: number): string {
  const heel = String(Math.trunc(cent / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = cent % 100;
  return `€ ${heel}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

/** `a, b en c`. */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
