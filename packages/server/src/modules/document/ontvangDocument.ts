import type { DocumentRegel } from '@luwte/core/contract';
import { type DossierFout, zCompartiment, zoekOnveilig } from '@luwte/core/dossier';
import { leesDoelredenering } from '@luwte/core/privacy';
import { z } from 'zod';
import { ongeldig, Probleem } from '../../platform/http/problem.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { zodFouten } from '../../platform/http/zodFouten.ts';
import { BestandTeGroot, type BewaardBestand } from '../../platform/poorten/bestanden.ts';
import { eisDossier } from '../dossier/eisDossier.ts';
import { veiligeNaam, veiligMediaType } from './bestandsnaam.ts';
import { insertDocumenten } from './document.store.ts';
import { toonDocument } from './toonDocument.ts';

/** Largest document in bytes: half an hour of video of a phone. */
export const DOCUMENT_GRENS = 500_000_000;

const zVelden = z.strictObject({
  soort: z.string().trim().min(1).max(200).default('bijlage'),
  compartiment: zCompartiment.default('gewoon'),
  'doelredenering.waarom': z.string().optional(),
  'doelredenering.grond': z.string().optional(),
  'doelredenering.nietMinder': z.string().optional(),
});
type Velden = z.infer<typeof zVelden>;
type Ontvangen = { readonly bestand: BewaardBestand; readonly naam: string; readonly mediaType: string };

/**
 * Streams one file into the store and notes it in the dossier. The right is asked before a byte is kept and again
 * when the row is written; without a row the bytes are removed.
 */
export async function ontvangDocument(
  c: RouteContext<{ id: string }, undefined, undefined>,
  dossierId: string,
): Promise<DocumentRegel> {
  if (!c.request.isMultipart()) {
    throw new Probleem(415, 'vorm-onbekend', 'Stuur het bestand als multipart/form-data.');
  }
  await c.tx((tx) => eisDossier(c, tx, dossierId));
  const { ontvangen, velden, fouten: vooraf } = await leesDelen(c);
  try {
    const gelezen = zVelden.safeParse(velden);
    const reden = gelezen.success ? redenUit(gelezen.data) : undefined;
    const fouten = [
      ...vooraf,
      ...(reden && !reden.ok ? reden.error : []),
      ...(gelezen.success ? [] : zodFouten(gelezen.error)),
      ...(ontvangen === undefined ? [{ pad: '/bestand', reden: 'Kies een bestand.' }] : []),
      ...(ontvangen?.bestand.grootte === 0 ? [{ pad: '/bestand', reden: 'Dit bestand is leeg.' }] : []),
    ];
    if (!gelezen.success || ontvangen === undefined || !reden?.ok || fouten.length > 0)
      throw ongeldig(fouten);
    const doelredenering = reden.value && JSON.stringify(reden.value);
    return await noteer(c, dossierId, ontvangen, { ...gelezen.data, doelredenering });
  } catch (fout) {
    if (ontvangen) await c.deps.bestanden.verwijder(ontvangen.bestand.sleutel);
    throw fout;
  }
}

/** What the form says about why, its parts as fields of their own. */
function redenUit(velden: Velden) {
  const {
    compartiment,
    'doelredenering.waarom': waarom,
    'doelredenering.grond': grond,
    'doelredenering.nietMinder': nietMinder,
  } = velden;
  const gegeven = waarom ?? grond ?? nietMinder;
  return leesDoelredenering({
    compartiment,
    ...(gegeven !== undefined && { doelredenering: { waarom, grond, nietMinder } }),
  });
}

async function noteer(
  c: RouteContext<{ id: string }, undefined, undefined>,
  dossierId: string,
  { bestand, naam, mediaType }: Ontvangen,
  {
    soort,
    compartiment,
    doelredenering,
  }: Pick<Velden, 'soort' | 'compartiment'> & {
    readonly doelredenering: string | undefined;
  },
): Promise<DocumentRegel> {
  const { gemeenteId, organisatieId, medewerkerId } = c.wie;
  const vastgelegdOp = c.deps.klok.nu();
  const id = c.deps.nieuweId();
  return await c.tx(async (tx) => {
    const { kern } = await eisDossier(c, tx, dossierId);
    c.eis({
      soort: 'document',
      betrokkenOrganisaties: kern.betrokkenOrganisaties,
      dossierrollen: kern.dossierrollen,
      compartiment,
      eigenaarOrganisatieId: organisatieId,
    });
    const { sha256, grootte, sleutel: opslagSleutel, bestandssleutel } = bestand;
    if (doelredenering !== undefined) c.alsVerwerking('bijzondere-gegevens-vastleggen');
    const wat = { soort, naam, mediaType, compartiment, sha256, grootte, doelredenering };
    const rij = { id, sleutel: id, ...wat, opslagSleutel, bestandssleutel };
    await insertDocumenten(tx, { gemeenteId, dossierId, organisatieId, medewerkerId, vastgelegdOp }, [rij]);
    return toonDocument({ ...rij, media_type: mediaType, vastgelegd_op: vastgelegdOp });
  });
}

/** All parts of the form, the file straight into the store. What arrives before a fault is removed. */
async function leesDelen(c: RouteContext<{ id: string }, undefined, undefined>) {
  const velden: Record<string, unknown> = {};
  const fouten: DossierFout[] = [];
  let ontvangen: Ontvangen | undefined;
  try {
    for await (const deel of c.request.parts()) {
      if (deel.type === 'field') {
        if (Object.hasOwn(velden, deel.fieldname)) {
          fouten.push({ pad: `/${deel.fieldname}`, reden: 'Dit veld staat er twee keer. Houd er één over.' });
        }
        velden[deel.fieldname] = deel.value;
        continue;
      }
      const bestand = await c.deps.bestanden.bewaar(deel.file, DOCUMENT_GRENS);
      ontvangen = {
        bestand,
        naam: veiligeNaam(deel.filename),
        mediaType: veiligMediaType(deel.mimetype),
      };
    }
  } catch (fout) {
    if (ontvangen) await c.deps.bestanden.verwijder(ontvangen.bestand.sleutel);
    if (fout instanceof BestandTeGroot) {
      throw new Probleem(413, 'te-groot', 'Een document is hoogstens 500 MB. Er is niets opgeslagen.');
    }
    if (isOnleesbaar(fout)) {
      throw ongeldig([{ pad: '/', reden: 'Het formulier is niet heel overgekomen. Stuur het opnieuw.' }]);
    }
    throw fout;
  }
  return { ontvangen, velden, fouten: [...fouten, ...zoekOnveilig(velden)] };
}

/** True for what the reader of forms stumbles over; a fault of the disk or of the program is something else. */
const isOnleesbaar = (fout: unknown): boolean =>
  fout instanceof Error && FORMULIER.test(fout.message) && !('syscall' in fout) && !('statusCode' in fout);
const FORMULIER = /^(Multipart: |Malformed |The needle )|unexpected end of multipart data/i;
