import type { GecompileerdBeleid } from '../beleid/index.ts';

/** Numbers that decide a finding and that no act gives: the policy sets them, each with its source. */
export const NORMEN = [
  'feitenBekendDagen',
  'acuutDagen',
  'bewijsActueelMaanden',
  'meldingenPerBevestiging',
  'meldingenPatroon',
  'aandeelPatroon',
  'nachtVan',
  'nachtTot',
  'zelfdeVoorvalUren',
  'waarschuwingGeldigMaanden',
  'begunstigingKortDagen',
  'zienswijzeKortDagen',
] as const;
export type Norm = (typeof NORMEN)[number];
export type Normen = Readonly<Partial<Record<Norm, number>>>;

const HOOGSTE = 1200;
const gelezen = new WeakMap<GecompileerdBeleid, Normen>();

/**
 * The numbers of a policy, read once. What it leaves empty, or fills with something that is no whole number from 0
 * up, is absent; a rule that needs it then finds nothing, rather than use a number of our own.
 */
export function normenVan(beleid: GecompileerdBeleid): Normen {
  const bekend = gelezen.get(beleid);
  if (bekend !== undefined) return bekend;
  const uit: Partial<Record<Norm, number>> = {};
  for (const naam of NORMEN) {
    const waarde = beleid.beleid.normen[naam]?.waarde;
    if (typeof waarde === 'number' && Number.isSafeInteger(waarde) && waarde >= 0 && waarde <= HOOGSTE)
      uit[naam] = waarde;
  }
  gelezen.set(beleid, uit);
  return uit;
}

/** Is this hour in the night of the policy? Undefined where the policy does not say what night is. */
export function maakNacht({ nachtVan, nachtTot }: Normen): ((uur: number) => boolean) | undefined {
  if (nachtVan === undefined || nachtTot === undefined) return undefined;
  return nachtVan > nachtTot
    ? (uur) => uur >= nachtVan || uur < nachtTot
    : (uur) => uur >= nachtVan && uur < nachtTot;
}

/** The printable source of a number. */
export function bronVanNorm(beleid: GecompileerdBeleid, naam: Norm): string | undefined {
  const norm = beleid.beleid.normen[naam];
  return norm && beleid.bronTekst(norm.bron);
}
