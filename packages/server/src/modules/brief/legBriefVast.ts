import type { BriefInvoer, GemaakteBrief } from '@luwte/core/contract';
import type { Tx } from '../../platform/db/index.ts';
import { conflict, ongeldig } from '../../platform/http/problem.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { bewaarGemaakt, noteerGemaakt } from '../document/bewaarGemaakt.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { eisDossier, eisOokMetDossier } from '../dossier/eisDossier.ts';
import { eisVierOgen } from '../gebeurtenis/eisVierOgen.ts';
import { legVast } from '../gebeurtenis/legVast.ts';
import { vastleggerVan } from '../gebeurtenis/vastlegger.ts';
import { type OpgesteldeBrief, stelOp } from './stelOp.ts';

type Vraag = RouteContext<{ id: string }, undefined, BriefInvoer>;

/**
 * Drafts a letter, sets it on paper and keeps it in the dossier, with the event that it is: what was filled in for the
 * letter is what the event says. A concept of a decision is a document only.
 * @throws Probleem 409 when the dossier changed meanwhile in a way that changes the letter
 */
export async function legBriefVast(c: Vraag): Promise<GemaakteBrief> {
  const { klok, pdf, bestanden } = c.deps;
  const nu = klok.nu();
  const brief = await c.tx((tx) => maak(c, tx).then(({ opgesteld }) => opgesteld));
  // Typesetting takes its time: no transaction stays open for it.
  const { naam, kenmerk, datum, concept } = brief.voorbeeld;
  const bewaard = await bewaarGemaakt(c.deps, [
    {
      soort: concept ? `concept: ${naam}` : `brief: ${naam}`,
      naam: `${c.body.brief}-${kenmerk}-${datum}.pdf`,
      mediaType: 'application/pdf',
      bytes: await pdf.maak('brief/nl', brief.voorbeeld, nu),
    },
  ]);
  try {
    return await c.tx(async (tx) => {
      const { kern, opgesteld } = await maak(c, tx);
      if (JSON.stringify(opgesteld.voorbeeld) !== JSON.stringify(brief.voorbeeld)) {
        throw conflict('dossier-gewijzigd', 'Het dossier is intussen gewijzigd. Bekijk de brief opnieuw.');
      }
      const { gemeenteId, organisatieId, medewerkerId } = c.wie;
      const herkomst = { gemeenteId, dossierId: kern.id, organisatieId, medewerkerId, vastgelegdOp: nu };
      const [document] = await noteerGemaakt(c.deps, tx, herkomst, bewaard);
      if (opgesteld.gebeurtenis === undefined) return { document: document! };
      await eisVierOgen(c.wie, tx, kern.id, opgesteld.gebeurtenis.soort);
      const gebeurtenis = { ...opgesteld.gebeurtenis, document: document!.sleutel };
      const vast = await legVast(c.deps, tx, vastleggerVan(c.sessie), kern.id, () => [gebeurtenis]);
      if (!vast.ok) throw ongeldig(vast.error);
      return { document: document!, gebeurtenis: vast.value[0]!.sleutel };
    });
  } catch (fout) {
    for (const { bestand } of bewaard) await bestanden.verwijder(bestand.sleutel);
    throw fout;
  }
}

/** Drafting, adding a document and recording are three rights; nobody gets one through another. */
async function maak(c: Vraag, tx: Tx): Promise<{ kern: DossierKern; opgesteld: OpgesteldeBrief }> {
  const { kern } = await eisDossier(c, tx, c.params.id);
  eisOokMetDossier(c, kern, 'document:toevoegen', 'behandelen-overlast');
  eisOokMetDossier(c, kern, 'gebeurtenis:vastleggen', 'behandelen-overlast');
  const opgesteld = await stelOp(c, tx, kern, c.body);
  if (!opgesteld.ok) throw ongeldig(opgesteld.error);
  return { kern, opgesteld: opgesteld.value };
}
