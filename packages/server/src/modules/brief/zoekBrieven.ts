import { compartimentVan, type GecompileerdBeleid } from '@luwte/core/beleid';
import type { Briefzaak, GecompileerdeBrief } from '@luwte/core/brief';
import { type Compartiment, type Gebeurtenis, leesKroniek } from '@luwte/core/dossier';
import { bouwToetsbasis } from '@luwte/core/toets';
import type { Tx } from '../../platform/db/index.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { type GeladenDossier, laadDossier } from '../dossier/laadDossier.ts';
import { toonToets } from '../toets/laadDossierToets.ts';

/** A letter is read by more people than whoever drafts it: it holds what all of them may see. */
const GEWOON: ReadonlySet<Compartiment> = new Set(['gewoon']);

export type Briefkast = {
  readonly geladen: GeladenDossier;
  readonly beleid: GecompileerdBeleid;
  /** The case of each letter that can be drafted now, by its id. */
  readonly zaken: ReadonlyMap<string, Briefzaak>;
  /** Letters that the policy knows but that are not to be drafted now, with the reason. */
  readonly dicht: ReadonlyMap<string, string>;
};

/** The letters of the policy of this dossier, as they stand today. */
export async function zoekBrieven(c: Vraagsteller, tx: Tx, kern: DossierKern): Promise<Briefkast> {
  const geladen = await laadDossier(tx, kern.gemeenteId, kern.id);
  const beleid = requireBeleid(c.deps.beleid, { ...geladen, spoor: geladen.vorm.spoor });
  const peildatum = c.deps.klok.vandaag();
  const { toets } = toonToets(c.deps, geladen, { peildatum }, GEWOON, []);
  const standen = new Map((toets.brieven ?? []).map((stand) => [stand.id, stand]));
  const { feiten } = bouwToetsbasis(leesKroniek(geladen.vorm, { peildatum }), beleid, c.deps.wet);
  // As it was stored: another policy since then opens nothing.
  const magErin = (g: Gebeurtenis) =>
    GEWOON.has(geladen.regels.get(g.id)?.compartiment ?? compartimentVan(beleid, g));
  const zaken = new Map<string, Briefzaak>();
  const dicht = new Map<string, string>();
  for (const brief of beleid.onderdelen.brieven) {
    const stand = standen.get(brief.deel.id);
    const waarom = waaromDicht(brief, stand?.nodig);
    if (waarom !== undefined) dicht.set(brief.deel.id, waarom);
    else if (stand !== undefined) {
      zaken.set(brief.deel.id, { brief, feiten, dossier: geladen.vorm, stand, magErin });
    }
  }
  return { geladen, beleid, zaken, dicht };
}

function waaromDicht(
  { deel, wanneer }: GecompileerdeBrief,
  nodig: boolean | 'onbekend' | undefined,
): string | undefined {
  if (deel.opstellen === undefined) return 'Deze brief wordt hier niet opgesteld.';
  if (nodig === undefined) return 'Deze brief rust op een afgeschermd deel van het dossier.';
  // A letter with its step may be drafted before the step is open: somebody may deviate, with reasons.
  if (wanneer === undefined || nodig === true) return undefined;
  return nodig === false
    ? 'Volgens het beleid hoort deze brief nu niet. Kijk bij Brieven waarom.'
    : 'Nog niet bekend is of deze brief nodig is. Beantwoord eerst die vraag.';
}
