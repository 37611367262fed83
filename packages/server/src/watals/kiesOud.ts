import { type GecompileerdBeleid, kiesVersie } from '@luwte/core/beleid';
import type { Dossier } from '@luwte/core/dossier';
import { type Datum, dagVan } from '@luwte/core/shared';
import { beleidIdVan, requireBeleid } from '../modules/beleid/kiesBeleid.ts';
import type { Beleidskast } from '../platform/deps.ts';
import type { Herkomst } from './dossierbron.ts';

/**
 * The policy that a dossier stands under: the one asked for, else the version it was stored under, else by the rule of
 * an import: the policy it names, or that of its municipality, in the version of its first day.
 */
export function maakKiezer(
  kast: Beleidskast,
  tegen: GecompileerdBeleid | undefined,
): (dossier: Dossier, onder: Herkomst | undefined) => GecompileerdBeleid | undefined {
  const { alle } = kast;
  const gekozen = new Map<string, GecompileerdBeleid | undefined>();
  const kies = ({ beleid, gemeente, spoor, kroniek }: Dossier) => {
    const op = eersteDag(kroniek);
    if (op === undefined) return undefined;
    const id = beleid ?? beleidIdVan(kast, gemeente, spoor);
    const versie = kiesVersie(alle, { id, spoor, op });
    return versie.ok ? versie.value.beleid : undefined;
  };
  return (dossier, onder) => {
    if (tegen !== undefined) return tegen;
    if (onder === undefined) return kies(dossier);
    const sleutel = [onder.beleidId, onder.beleidVersie, onder.beleidVingerafdruk, dossier.spoor].join(' ');
    if (!gekozen.has(sleutel)) {
      const bekend = alle.some((b) => b.id === onder.beleidId && b.spoor === dossier.spoor);
      gekozen.set(sleutel, bekend ? requireBeleid(kast, { ...onder, spoor: dossier.spoor }) : undefined);
    }
    return gekozen.get(sleutel);
  };
}

const eersteDag = (kroniek: Dossier['kroniek']): Datum | undefined =>
  kroniek.reduce<Datum | undefined>((eerst, g) => {
    const dag = dagVan(g.op);
    return eerst === undefined || dag < eerst ? dag : eerst;
  }, undefined);
