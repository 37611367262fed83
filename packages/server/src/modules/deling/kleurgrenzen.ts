import type { Kleurgrens } from '@luwte/core/deling';
import type { Compartiment } from '@luwte/core/dossier';
import { heeftKleurGehad, kleurVan } from '@luwte/core/informatievraag';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import type { GeladenDossier } from '../dossier/laadDossier.ts';
import { toetsDossier } from '../toets/toetsDossier.ts';
import { loadPartijIds } from './deling.store.ts';

type Over = { readonly compartiment: Compartiment; readonly partijen: readonly string[] };
/** What the colours of the people whom an item is about leave open today. */
export type Kleurgrenzen = (item: Over) => readonly Kleurgrens[];
const GEEN: Kleurgrenzen = () => [];

/**
 * Judged on the dossier as it is now and never on what was stored, as with answers. Of an item in a compartment that names
 * nobody it cannot be told whom it is about: then it counts for everybody with a colour.
 */
export async function laadKleurgrenzen(
  deps: Pick<Deps, 'beleid' | 'wet' | 'klok'>,
  tx: Tx,
  geladen: GeladenDossier,
): Promise<Kleurgrenzen> {
  const { vorm } = geladen;
  // Most dossiers have no colours, and a toets costs.
  const gekleurd = vorm.partijen.filter(({ id }) => heeftKleurGehad(vorm, id));
  if (gekleurd.length === 0) return GEEN;
  const beleid = requireBeleid(deps.beleid, { ...geladen, spoor: vorm.spoor });
  const schemas = beleid.beleid.informatieschemas;
  if (schemas.length === 0) return GEEN;
  const { toets } = toetsDossier(deps, geladen, { peildatum: deps.klok.vandaag() });
  const ids = await loadPartijIds(tx, geladen.gemeenteId, geladen.id);
  const grenzen = gekleurd.map(({ id }) => {
    const kleur = kleurVan(vorm, id, toets);
    const schema = schemas.find((s) => s.kleur === kleur);
    const grens: Kleurgrens = {
      wie: geladen.codes.get(id) ?? 'deze persoon',
      schema,
      bron: schema && beleid.bronTekst(schema.bron),
    };
    return { partijId: ids.get(id), grens };
  });
  return ({ compartiment, partijen }) =>
    grenzen
      .filter(({ partijId }) =>
        partijen.length === 0
          ? compartiment !== 'gewoon'
          : partijId !== undefined && partijen.includes(partijId),
      )
      .map(({ grens }) => grens);
}
