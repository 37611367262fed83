import type { InformatievraagInvoer } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { beoordeelVraag, type GesteldeVraag } from '@luwte/core/informatievraag';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { legVast } from '../gebeurtenis/legVast.ts';
import type { Vastlegger } from '../gebeurtenis/vastlegger.ts';
import { insertVraag } from './informatievraag.store.ts';
import { laadVraagbasis } from './laadVraagbasis.ts';
import { laadPartners, openVoor, type Partner, vragenVoorIemand } from './mogelijkeVragen.ts';

const ONBEKEND = { pad: '/organisatieId', reden: 'Deze organisatie bestaat hier niet.' };
const VOORBIJ = { pad: '/uiterlijk', reden: 'Deze dag is al voorbij. Kies vandaag of later.' };
const DICHT = { pad: '/regel', reden: 'Uw rol mag het antwoord op deze vraag niet zien.' };

/**
 * Puts one question to one partner: an event in the kroniek, in the compartment of the answer, and the question that
 * the partner sees. What the policy does not open today for this person and this organisation is refused.
 * @returns the id of the question, or every fault at its field with nothing stored
 */
export async function stelVraag(
  c: Vraagsteller,
  tx: Tx,
  door: Vastlegger & { readonly medewerkerId: string },
  kern: DossierKern,
  invoer: InformatievraagInvoer,
): Promise<Result<string, readonly DossierFout[]>> {
  const { deps } = c;
  const vandaag = deps.klok.vandaag();
  const basis = await laadVraagbasis(deps, tx, kern.gemeenteId, kern.id);
  const partner = (await laadPartners(c, tx, kern)).find(({ id }) => id === invoer.organisatieId);
  if (!partner) return { ok: false, error: [ONBEKEND] };
  if (invoer.uiterlijk !== undefined && invoer.uiterlijk < vandaag) return { ok: false, error: [VOORBIJ] };
  const open = openVoor(c, kern);
  const gesteld = beoordeelVraag(vragenVoorIemand(basis, invoer.persoon, open), partner, invoer);
  if (!gesteld.ok) return gesteld;
  if (!open.includes(gesteld.value.compartiment)) return { ok: false, error: [DICHT] };
  const { regel, vraag, persoon, compartiment, doelredenering } = gesteld.value;
  const gebeurtenis = alsGebeurtenis(gesteld.value, partner, vandaag, invoer.uiterlijk);
  const reden = doelredenering === undefined ? undefined : { waarom: doelredenering, grond: regel.bron };
  const vast = await legVast(deps, tx, door, kern.id, () => [gebeurtenis], reden);
  if (!vast.ok) return vast;
  const [vastgelegd] = vast.value;
  if (!vastgelegd) throw new Error('the question was not recorded');
  if (regel.vorm === 'niet') throw new Error('a closed question passed the rules');
  const id = deps.nieuweId();
  await insertVraag(tx, {
    gemeenteId: kern.gemeenteId,
    id,
    dossierId: kern.id,
    persoon,
    organisatieId: partner.id,
    regel: regel.id,
    kleur: regel.kleur,
    vraag,
    vorm: regel.vorm,
    onderdelen: regel.onderdelen,
    keuzes: regel.keuzes,
    compartiment,
    grondslag: regel.bron,
    doelredenering,
    uiterlijk: invoer.uiterlijk,
    vraagSleutel: vastgelegd.sleutel,
    door: door.medewerkerId,
    op: deps.klok.nu(),
  });
  return ok(id);
}

const alsGebeurtenis = (
  { regel, vraag, persoon, compartiment, doelredenering }: GesteldeVraag,
  { naam }: Partner,
  op: string,
  uiterlijk: string | undefined,
) => ({
  soort: 'vraag',
  op,
  aan: naam,
  vorm: regel.vorm === 'ja-nee' ? 'ja-nee' : 'tekst',
  doel: vraag,
  grondslag: regel.bron,
  regel: regel.id,
  compartiment,
  ...(uiterlijk !== undefined && { uiterlijk }),
  ...(persoon !== undefined && { personen: [persoon] }),
  ...(doelredenering !== undefined && { toelichting: doelredenering }),
});
