import type { Vastlegging, zVastleggingInvoer } from '@luwte/core/contract';
import type { LeesMoment } from '@luwte/core/dossier';
import type { z } from 'zod';
import { ongeldig } from '../../platform/http/problem.ts';
import type { RouteContext } from '../../platform/http/route.ts';
import { requireBeleid } from '../beleid/kiesBeleid.ts';
import { beleidOp } from '../beleid/omzetting.ts';
import { bewaarGemaakt, type Gemaakt, noteerGemaakt } from '../document/bewaarGemaakt.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import { eisDossier, eisOokMetDossier } from '../dossier/eisDossier.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { legVast } from '../gebeurtenis/legVast.ts';
import { vastleggerVan } from '../gebeurtenis/vastlegger.ts';
import { loadAfdoeningen } from './afdoening.store.ts';
import { toonToets } from './laadDossierToets.ts';
import { schrijfDelen, type Verslag } from './toetsVerslag.ts';

type Invoer = z.infer<typeof zVastleggingInvoer>;
type Vraag = RouteContext<{ id: string }, undefined, Invoer>;

/** A document of the file is read by more people than whoever made it: it holds what all of them may see. */
const GEWOON = new Set(['gewoon'] as const);

/**
 * Makes a document of the toets, by a deliberate act: as PDF to read and as JSON to check, with an event in the
 * kroniek that points at the PDF. Nothing that rests on a closed compartment is in it, whoever asks.
 * @throws Probleem without the right for one of the three acts this is
 */
export async function legToetsVast(c: Vraag): Promise<Vastlegging> {
  const { klok, pdf, bestanden } = c.deps;
  const nu = klok.nu();
  const inhoud = await c.tx(async (tx) => {
    const { kern } = await eisDossier(c, tx, c.params.id);
    eisAlles(c, kern);
    return verzamel(
      c,
      kern,
      await laadDossier(tx, kern.gemeenteId, kern.id),
      await loadAfdoeningen(tx, kern.gemeenteId, kern.id),
    );
  });
  // Typesetting takes its time: no transaction stays open for it.
  const basis = `dossiercheck-${inhoud.verslag.kenmerk}-${inhoud.verslag.peildatum}`;
  const gemaakt: readonly Gemaakt[] = [
    {
      soort: 'dossiercheck',
      naam: `${basis}.pdf`,
      mediaType: 'application/pdf',
      bytes: await pdf.maak('dossiercheck/nl', inhoud.verslag, nu),
    },
    {
      soort: 'dossiercheck (gegevens)',
      naam: `${basis}.json`,
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(`${JSON.stringify(inhoud.gegevens, undefined, 2)}\n`),
    },
  ];
  const bewaard = await bewaarGemaakt(c.deps, gemaakt);
  try {
    return await c.tx(async (tx) => {
      const { kern } = await eisDossier(c, tx, c.params.id);
      eisAlles(c, kern);
      const { gemeenteId, organisatieId, medewerkerId } = c.wie;
      const herkomst = { gemeenteId, dossierId: kern.id, organisatieId, medewerkerId, vastgelegdOp: nu };
      const [alsPdf, alsJson] = await noteerGemaakt(c.deps, tx, herkomst, bewaard);
      const door = vastleggerVan(c.sessie);
      // The format has no kind of its own for this. A letter by this name is one that no policy counts.
      const gebeurtenis = {
        soort: 'brief',
        op: klok.moment(),
        brief: 'dossiercheck',
        aan: 'dossier',
        toelichting: [wat(inhoud.verslag), c.body.reden].filter(Boolean).join(' '),
        document: alsPdf!.sleutel,
      };
      const vast = await legVast(c.deps, tx, door, kern.id, () => [gebeurtenis]);
      if (!vast.ok) throw ongeldig(vast.error);
      return { gebeurtenis: vast.value[0]!.sleutel, pdf: alsPdf!, json: alsJson! };
    });
  } catch (fout) {
    for (const { bestand } of bewaard) await bestanden.verwijder(bestand.sleutel);
    throw fout;
  }
}

/** Reading the toets, adding documents and recording are three rights; nobody gets one through another. */
function eisAlles(c: Vraag, kern: DossierKern): void {
  eisOokMetDossier(c, kern, 'toets:inzien', 'behandelen-overlast');
  eisOokMetDossier(c, kern, 'gebeurtenis:vastleggen', 'behandelen-overlast');
}

function verzamel(
  c: Vraag,
  kern: DossierKern,
  geladen: Awaited<ReturnType<typeof laadDossier>>,
  afdoeningen: Awaited<ReturnType<typeof loadAfdoeningen>>,
) {
  const { klok } = c.deps;
  const { op, bekendOp, reden } = c.body;
  const moment: LeesMoment = { peildatum: op, ...(bekendOp && { bekendOp }) };
  const toets = toonToets(c.deps, geladen, moment, GEWOON, afdoeningen);
  const beleid = requireBeleid(c.deps.beleid, {
    ...beleidOp(geladen, moment),
    spoor: geladen.vorm.spoor,
  });
  const vast = {
    kenmerk: kern.kenmerk,
    peildatum: op,
    ...(bekendOp && { bekendOp }),
    vastgelegdOp: klok.moment() as string,
  };
  const verslag: Verslag = {
    ...vast,
    beleid: beleid.beleid.naam,
    beleidVersie: beleid.versie,
    fase: toets.faseNaam,
    totVolgnummer: geladen.volgnummer,
    ...(reden ? { reden } : {}),
    delen: schrijfDelen(toets),
  };
  return { verslag, gegevens: { ...vast, totVolgnummer: geladen.volgnummer, ...toets } };
}

const wat = ({ peildatum, bekendOp, beleid, beleidVersie }: Verslag): string =>
  `Peildatum ${peildatum}${bekendOp ? `, met wat op ${bekendOp} bekend was` : ''}. Beleid: ${beleid}, versie ${beleidVersie}.`;
