import type { Feitenbasis } from '../beleid/index.ts';
import { isVerhuld, type Partij } from '../dossier/index.ts';
import type { GecompileerdeBrief } from './aanbod.ts';

export type Regelstand = {
  readonly rollen: readonly string[];
  readonly tekst: string;
  readonly bron: string;
  /** Rules before this one of which it is not known whether they hold. */
  readonly onbekend: readonly { readonly tekst: string; readonly bron: string }[];
};

/** The rule of the policy that says whom this letter is for: the first that holds for certain. */
export function geldendeRegel(brief: GecompileerdeBrief, feiten: Feitenbasis): Regelstand | undefined {
  const onbekend: { tekst: string; bron: string }[] = [];
  for (const { deel, bron, wanneer } of brief.geadresseerde) {
    const stand = wanneer?.(feiten).waarheid ?? 'ja';
    if (stand === 'ja') return { rollen: deel.rollen, tekst: deel.tekst, bron, onbekend };
    if (stand === 'onbekend') onbekend.push({ tekst: deel.tekst, bron });
  }
  return undefined;
}

/** Why this party is not the one to write to; undefined when it is. */
export function waaromNiet(partij: Partij, regel: Regelstand | undefined): string | undefined {
  if (isVerhuld(partij))
    return 'Een brief met de naam van een melder, omwonende of getuige komt niet in het dossier.';
  if (regel === undefined) return 'Volgens het beleid is nog niet bekend aan wie deze brief gaat.';
  if (regel.rollen.includes(partij.rol)) return undefined;
  return `${regel.tekst} (${regel.bron})`;
}
