import { ok, type Result, type Weigering, weiger } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { saveBeleidTekst } from './beleid.store.ts';
import { sleutelVan } from './beleidslijst.ts';
import {
  haalIngevuld,
  type Ingevuld,
  maakIngevuld,
  requireIngevuld,
  vingerafdrukVan,
} from './ingevuldBeleid.ts';
import type { Handelaar } from './stelVoor.ts';
import {
  insertBesluit,
  isAfgehandeld,
  isZelfdeMens,
  loadVoorstel,
  type Voorstelrij,
} from './voorstel.store.ts';

export type AfhandelFout =
  | 'voorstel-bestaat-niet'
  | 'vier-ogen'
  | 'al-afgehandeld'
  | 'tekst-gewijzigd'
  | 'niet-volledig';
const BESLOTEN = 'Over dit voorstel is al besloten. Laad de pagina opnieuw.';
type Besluit = { readonly stand: 'geactiveerd' | 'geweigerd'; readonly reden: string };

/**
 * Activates or refuses what somebody else proposed. From an activation on, new dossiers stand under this text; those
 * that exist keep theirs. Its line in the log says who, when and why.
 *
 * @returns the key of the version that came into force, or undefined after a refusal
 */
export async function handelVoorstelAf(
  deps: Pick<Deps, 'beleid' | 'klok' | 'nieuweId'>,
  tx: Tx,
  wie: Handelaar,
  voorstelId: string,
  { stand, reden }: Besluit,
): Promise<Result<string | undefined, Weigering<AfhandelFout>>> {
  const { gemeenteId, medewerkerId, functie } = wie;
  const voorstel = await loadVoorstel(tx, gemeenteId, voorstelId);
  if (!voorstel) return nee('voorstel-bestaat-niet', 'Dit voorstel bestaat hier niet.');
  if (await isZelfdeMens(tx, gemeenteId, medewerkerId, voorstel.voorgesteldDoor)) {
    return nee('vier-ogen', 'U heeft dit zelf voorgesteld. Een ander beoordeelt het.');
  }
  if (await isAfgehandeld(tx, gemeenteId, voorstelId)) {
    return nee('al-afgehandeld', BESLOTEN);
  }
  const ingevuld = stand === 'geactiveerd' ? maakVanVoorstel(deps, voorstel) : undefined;
  if (ingevuld && !ingevuld.ok) return ingevuld;
  if (ingevuld) await bewaarTekst(tx, gemeenteId, ingevuld.value);
  const regel = {
    gemeenteId,
    id: deps.nieuweId(),
    voorstelId,
    voorgesteldDoor: voorstel.voorgesteldDoor,
    wat: stand,
    op: deps.klok.nu(),
    door: medewerkerId,
    functie,
    reden,
    vingerafdruk: ingevuld?.value.vingerafdruk,
  };
  if (!(await insertBesluit(tx, regel))) {
    return nee('al-afgehandeld', BESLOTEN);
  }
  if (!ingevuld) return ok(undefined);
  await haalIngevuld(tx, gemeenteId, [ingevuld.value.vingerafdruk]);
  return ok(sleutelVan(requireIngevuld(ingevuld.value.vingerafdruk)));
}

/** The text once more from what ships today: it has to be the one that was proposed. */
function maakVanVoorstel(
  deps: Pick<Deps, 'beleid'>,
  voorstel: Voorstelrij,
): Result<Ingevuld, Weigering<AfhandelFout>> {
  const basis = deps.beleid.alle.find(
    (b) => b.id === voorstel.beleidId && b.spoor === voorstel.spoor && b.versie === voorstel.basisVersie,
  );
  if (!basis || vingerafdrukVan(deps.beleid.bron(basis)) !== voorstel.basisVingerafdruk) {
    const uitleg = 'De tekst van deze versie is gewijzigd na het voorstel. Weiger het en stel opnieuw voor.';
    return nee('tekst-gewijzigd', uitleg);
  }
  const ingevuld = maakIngevuld(basis, voorstel.waarden);
  return ingevuld.ok ? ingevuld : nee('niet-volledig', 'In dit voorstel ontbreken waarden. Weiger het.');
}

const bewaarTekst = (tx: Tx, gemeenteId: string, { beleid, tekst, vingerafdruk }: Ingevuld): Promise<void> =>
  saveBeleidTekst(tx, {
    gemeenteId,
    beleidId: beleid.id,
    spoor: beleid.spoor,
    geldigVan: beleid.versie,
    vingerafdruk,
    bron: tekst,
  });

const nee = (code: AfhandelFout, uitleg: string): Result<never, Weigering<AfhandelFout>> =>
  weiger(code, uitleg, { regeling: 'Luwte', artikel: 'vier ogen' });
