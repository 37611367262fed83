import { ok, type Result, type Weigering, weiger } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { isZelfdeMens } from '../sessie/isZelfdeMens.ts';
import { bepaalAchterhaald, zoekBasis } from './achterhaald.ts';
import { saveBeleidTekst } from './beleid.store.ts';
import { sleutelVan } from './beleidslijst.ts';
import { haalIngevuld, type Ingevuld, maakIngevuld, requireIngevuld } from './ingevuldBeleid.ts';
import type { Handelaar } from './stelVoor.ts';
import {
  insertBesluit,
  isAfgehandeld,
  loadLaatsteActivatie,
  loadVoorstel,
  type Voorstelrij,
  vergrendelVoorstellen,
} from './voorstel.store.ts';

export type AfhandelFout =
  | 'voorstel-bestaat-niet'
  | 'vier-ogen'
  | 'al-afgehandeld'
  | 'tekst-gewijzigd'
  | 'beleid-gewijzigd'
  | 'niet-volledig';
const BESLOTEN = 'Over dit voorstel is al besloten, of het is ingetrokken. Laad de pagina opnieuw.';
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
  await vergrendelVoorstellen(tx, gemeenteId, voorstel.beleidId, voorstel.spoor);
  if (await isAfgehandeld(tx, gemeenteId, voorstelId)) {
    return nee('al-afgehandeld', BESLOTEN);
  }
  const ingevuld = stand === 'geactiveerd' ? await maakVanVoorstel(deps, tx, voorstel) : undefined;
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

/** The text once more from what ships today: it has to be the one that was proposed, over what was in force then. */
async function maakVanVoorstel(
  deps: Pick<Deps, 'beleid'>,
  tx: Tx,
  voorstel: Voorstelrij,
): Promise<Result<Ingevuld, Weigering<AfhandelFout>>> {
  const { gemeenteId, beleidId, spoor } = voorstel;
  const laatste = await loadLaatsteActivatie(tx, gemeenteId, beleidId, spoor);
  const achterhaald = bepaalAchterhaald(deps.beleid, voorstel, laatste);
  if (achterhaald) return nee(achterhaald.code, `${achterhaald.uitleg} Weiger dit voorstel.`);
  const ingevuld = maakIngevuld(zoekBasis(deps.beleid, voorstel)!, voorstel.waarden);
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
