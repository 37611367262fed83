import { createHash } from 'node:crypto';
import {
  type Beleid,
  compileerBeleid,
  type GecompileerdBeleid,
  type IngevuldeWaarde,
  type InvulFout,
  leesBeleid,
  vulIn,
  zoekLegeWaarden,
} from '@luwte/core/beleid';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import { canoniekeJson } from '../../platform/keten/index.ts';
import { loadBeleidTekst } from './beleid.store.ts';

/**
 * Filled-in policies by the fingerprint of their text. The text never changes, so what is here never grows old and
 * may serve every municipality; each is read and compiled once per process.
 */
const bekend = new Map<string, GecompileerdBeleid>();
const afdrukken = new WeakMap<GecompileerdBeleid, string>();

/** Fingerprint of the filled-in text that this policy was made from; undefined for one that ships with the product. */
export const ingevuldVan = (beleid: GecompileerdBeleid): string | undefined => afdrukken.get(beleid);

/** The fingerprint under which a text is kept in `beleid_versie`. */
export const vingerafdrukVan = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

/** Makes sure that `requireIngevuld` knows these policies; empty ones are left alone. */
export async function haalIngevuld(
  tx: Tx,
  gemeenteId: string,
  vingerafdrukken: readonly (string | null | undefined)[],
): Promise<void> {
  for (const vingerafdruk of vingerafdrukken) {
    if (!vingerafdruk || bekend.has(vingerafdruk)) continue;
    const tekst = await loadBeleidTekst(tx, gemeenteId, vingerafdruk);
    if (tekst === undefined || vingerafdrukVan(tekst) !== vingerafdruk) {
      throw new Error('the text of an activated policy is missing or was changed');
    }
    const gelezen = leesBeleid(JSON.parse(tekst));
    if (!gelezen.ok) throw new Error('the text of an activated policy can no longer be read');
    const beleid = compileerGeheel(gelezen.value);
    if (!beleid.ok) throw new Error('an activated policy can no longer be applied');
    onthoud(vingerafdruk, beleid.value);
  }
}

/** The policy of a filled-in text that was fetched before. */
export function requireIngevuld(vingerafdruk: string): GecompileerdBeleid {
  const beleid = bekend.get(vingerafdruk);
  if (beleid === undefined) throw new Error('a filled-in policy was asked for before it was fetched');
  return beleid;
}

export type Ingevuld = {
  readonly beleid: GecompileerdBeleid;
  readonly tekst: string;
  readonly vingerafdruk: string;
};

/** The shipped version with its empty values filled in, ready to be applied and to be kept; or every fault at once. */
export function maakIngevuld(
  basis: GecompileerdBeleid,
  waarden: readonly IngevuldeWaarde[],
): Result<Ingevuld, readonly InvulFout[]> {
  const gevuld = vulIn(basis.beleid, waarden);
  if (!gevuld.ok) return gevuld;
  const beleid = compileerGeheel(gevuld.value);
  if (!beleid.ok) {
    const paden = zoekLegeWaarden(basis.beleid).map(({ pad }) => pad);
    return {
      ok: false,
      error: beleid.error.map(({ pad, reden }) => ({
        pad: paden.find((p) => p === pad || p.startsWith(`${pad}/`)) ?? '',
        veld: 'waarde',
        reden,
      })),
    };
  }
  const tekst = canoniekeJson(gevuld.value);
  return ok({ beleid: beleid.value, tekst, vingerafdruk: vingerafdrukVan(tekst) });
}

/**
 * The text already holds what the policy builds on. A later version of that foundation must not change what was
 * activated, so it is compiled on its own and keeps the names of its foundations for the reader.
 */
function compileerGeheel(beleid: Beleid): ReturnType<typeof compileerBeleid> {
  const alleen = compileerBeleid({ ...beleid, bouwtVoortOp: [] }, []);
  return alleen.ok ? ok({ ...alleen.value, beleid }) : alleen;
}

function onthoud(vingerafdruk: string, beleid: GecompileerdBeleid): void {
  bekend.set(vingerafdruk, beleid);
  afdrukken.set(beleid, vingerafdruk);
}
