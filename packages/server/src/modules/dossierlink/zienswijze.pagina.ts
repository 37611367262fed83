import { zoekOnveilig } from '@luwte/core/dossier';
import { datumInWoorden } from '@luwte/core/shared';
import type { FastifyRequest } from 'fastify';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { Probleem } from '../../platform/http/problem.ts';
import { BestandTeGroot, type BewaardBestand } from '../../platform/poorten/bestanden.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { downloadKoppen, veiligeNaam, veiligMediaType } from '../document/bestandsnaam.ts';
import { bewaarIngediend, leesVoorLink } from '../document/viaLink.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { legVast } from '../gebeurtenis/legVast.ts';
import { codeformulier, leesCode } from '../openbaar/codeformulier.ts';
import { laadGemeente } from '../openbaar/gemeenteOrganisatie.ts';
import { html } from '../openbaar/html.ts';
import { foutenlijst, type Pagina, type Veldfouten, veld, WERKT_NIET } from '../openbaar/pagina.ts';
import { type Bestand, type PaginaDefinitie, schoon, type Velden } from '../openbaar/paginaRoute.ts';
import { logOpenbaar } from '../openbareLink/logOpenbaar.ts';
import { type GevondenLink, verbruikLink, zoekLink } from '../openbareLink/openbareLink.ts';
import { loadDocumentId } from './dossierlink.store.ts';
import { type OpenVoornemen, openVoornemens } from './waarvoor.ts';

const TITEL = 'Reageren op een voornemen';
const LANGSTE = 15_000;
export const MEESTE_BESTANDEN = 3;
/** Largest file in bytes. */
export const BESTAND_GRENS = 10_000_000;
const SOORTEN = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
const FUNCTIE = 'betrokkene';

/** What this page knows: the proposal, its term and its letter. Nothing of the rest of the dossier, and no reporter. */
type Zaak = {
  readonly dossierId: string;
  readonly kenmerk: string;
  readonly gemeente: string;
  readonly thema: string;
  readonly voornemen: OpenVoornemen;
  readonly partij: string | undefined;
  /** Id of the letter. */
  readonly brief: string | undefined;
};
type Ontvangen = { readonly bestand: BewaardBestand; readonly naam: string; readonly mediaType: string };

/** Where the person concerned reads the letter and gives a view on what the municipality means to do, within the term. */
export const zienswijzePagina = (deps: Deps): PaginaDefinitie => ({
  pad: '/zienswijze',
  uploads: MEESTE_BESTANDEN * BESTAND_GRENS + 200_000,
  toon: async () => codeformulier(TITEL),
  doe: async ({ token, velden, request }) => {
    if (request.isMultipart()) return dienIn(deps, token, request);
    const code = leesCode(velden.code);
    if (code === undefined) return codeformulier(TITEL, true);
    const link = await zoekLink(deps, 'zienswijze', token, code);
    const zaak = link && (await laad(deps, link));
    if (!link || !zaak) return WERKT_NIET;
    if (velden.doe === 'brief') return leesBrief(deps, link, zaak);
    return toonZaak(zaak, code, { velden: {}, fouten: [] });
  },
});

const laad = (deps: Deps, link: GevondenLink): Promise<Zaak | undefined> =>
  deps.db.inTransactie({ rol: 'systeem', gemeenteId: link.gemeenteId }, async (tx) => {
    const zaak = await zoekZaak(deps, tx, link);
    if (zaak) {
      const { gemeenteId } = link;
      await logOpenbaar(deps, tx, { gemeenteId, dossierId: zaak.dossierId, activiteit: 'zienswijze-geven' });
    }
    return zaak;
  });

async function zoekZaak(
  deps: Deps,
  tx: Tx,
  { gemeenteId, dossierId, voorwerpId }: GevondenLink,
): Promise<Zaak | undefined> {
  if (dossierId === undefined) return undefined;
  const geladen = await laadDossier(tx, gemeenteId, dossierId);
  const voornemen = openVoornemens(geladen).find(({ id }) => id === voorwerpId);
  if (!voornemen || voornemen.tot < deps.klok.vandaag()) return undefined;
  const { gemeente, thema } = await laadGemeente(tx, gemeenteId);
  const bewoners = geladen.vorm.partijen.filter(({ rol }) => rol === 'overlastgever');
  const brief = (geladen.vorm.documenten ?? []).find(({ id }) => id === voornemen.document);
  return {
    dossierId,
    kenmerk: geladen.kenmerk,
    gemeente,
    thema,
    voornemen,
    partij: bewoners.length === 1 ? bewoners[0]?.id : undefined,
    brief: brief === undefined || (brief.compartiment ?? 'gewoon') !== 'gewoon' ? undefined : brief.id,
  };
}

async function leesBrief(
  deps: Deps,
  { gemeenteId }: GevondenLink,
  { dossierId, brief }: Zaak,
): Promise<Pagina | Bestand> {
  if (brief === undefined) return WERKT_NIET;
  const rij = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
    loadDocumentOpSleutel(tx, gemeenteId, dossierId, brief),
  );
  if (!rij || rij.opslag_sleutel === null) return WERKT_NIET;
  const stroom = await deps.bestanden.lees(rij.opslag_sleutel, rij.bestandssleutel);
  return {
    koppen: { ...downloadKoppen('brief.pdf', rij.media_type), 'Content-Length': String(rij.grootte) },
    stroom,
  };
}

async function loadDocumentOpSleutel(tx: Tx, gemeenteId: string, dossierId: string, sleutel: string) {
  const id = await loadDocumentId(tx, gemeenteId, dossierId, sleutel);
  return id === undefined ? undefined : await leesVoorLink(tx, gemeenteId, dossierId, id);
}

async function dienIn(deps: Deps, token: string, request: FastifyRequest): Promise<Pagina> {
  const bewaard: Ontvangen[] = [];
  let klaar = false;
  try {
    const { velden, fouten, link, zaak } = await leesFormulier(deps, token, request, bewaard);
    if (!link || !zaak) return WERKT_NIET;
    const tekst = (velden.tekst ?? '').trim();
    const alle: Veldfouten = [
      ...(tekst === '' && bewaard.length === 0
        ? [{ pad: '/tekst', reden: 'Schrijf uw reactie, of voeg haar toe als bestand.' }]
        : []),
      ...(tekst.length > LANGSTE
        ? [{ pad: '/tekst', reden: `Schrijf hoogstens ${LANGSTE} tekens, of voeg een bestand toe.` }]
        : []),
      ...zoekOnveilig({ tekst }),
      ...fouten,
    ];
    if (alle.length > 0)
      return { ...toonZaak(zaak, velden.code ?? '', { velden, fouten: alle }), status: 400 };
    const bewijs = await bewaar(deps, link, zaak, tekst, bewaard);
    if (!bewijs) return WERKT_NIET;
    klaar = true;
    return bewijs;
  } finally {
    // Whatever was not recorded leaves no bytes behind.
    if (!klaar) for (const { bestand } of bewaard) await deps.bestanden.verwijder(bestand.sleutel);
  }
}

/** Reads the form. No byte of a file is kept before the code was right: it comes first. */
async function leesFormulier(deps: Deps, token: string, request: FastifyRequest, bewaard: Ontvangen[]) {
  const velden: Record<string, string> = {};
  const fouten: { pad: string; reden: string }[] = [];
  let link: GevondenLink | undefined;
  let zaak: Zaak | undefined;
  const delen = request.parts({
    limits: {
      files: MEESTE_BESTANDEN,
      fields: 5,
      fieldSize: 4 * LANGSTE,
      fileSize: BESTAND_GRENS + 1,
      parts: 10,
    },
  });
  for await (const deel of delen) {
    if (deel.type === 'field') {
      if (!Object.hasOwn(velden, deel.fieldname) && deel.fieldname !== '__proto__') {
        velden[deel.fieldname] = schoon(String(deel.value));
      }
      if (deel.fieldname === 'code' && !link) {
        link = await zoekLink(deps, 'zienswijze', token, leesCode(velden.code) ?? '');
        zaak = link && (await laad(deps, link));
      }
      continue;
    }
    if (!zaak) {
      deel.file.destroy();
      break;
    }
    await neemBestand(deps, deel, bewaard, fouten);
  }
  return { velden, fouten, link, zaak };
}

async function neemBestand(
  deps: Deps,
  deel: {
    readonly file: NodeJS.ReadableStream & AsyncIterable<Uint8Array>;
    readonly filename: string;
    readonly mimetype: string;
  },
  bewaard: Ontvangen[],
  fouten: { pad: string; reden: string }[],
): Promise<void> {
  const bestand = await deps.bestanden.bewaar(deel.file, BESTAND_GRENS).catch((fout: unknown) => {
    if (fout instanceof BestandTeGroot) throw new Probleem(413, 'te-groot');
    throw fout;
  });
  const ontvangen = { bestand, naam: veiligeNaam(deel.filename), mediaType: veiligMediaType(deel.mimetype) };
  // An empty field of a form without script sends a file of no bytes.
  if (bestand.grootte === 0) return deps.bestanden.verwijder(bestand.sleutel);
  bewaard.push(ontvangen);
  if (!SOORTEN.has(ontvangen.mediaType)) {
    fouten.push({
      pad: '/bestanden',
      reden: 'Kies een pdf, een foto, een tekst of een Word-bestand (docx).',
    });
  }
}

/** The view as an event in the kroniek, its files as documents, the link used: all, or nothing. */
async function bewaar(
  deps: Deps,
  link: GevondenLink,
  zaak: Zaak,
  tekst: string,
  bestanden: readonly Ontvangen[],
): Promise<Pagina | undefined> {
  const { gemeenteId } = link;
  const { dossierId, voornemen } = zaak;
  const nu = deps.klok.nu();
  return await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    if (!(await verbruikLink(tx, link, nu))) return undefined;
    const gemeente = await laadGemeente(tx, gemeenteId);
    const documenten = bestanden.map(({ bestand, naam, mediaType }) => {
      const id = deps.nieuweId();
      const { sha256, grootte, sleutel: opslagSleutel, bestandssleutel } = bestand;
      const wat = { soort: 'zienswijze', naam, mediaType, grootte, sha256, compartiment: 'gewoon' as const };
      return { id, sleutel: id, ...wat, opslagSleutel, bestandssleutel };
    });
    const herkomst = {
      gemeenteId,
      dossierId,
      organisatieId: gemeente.id,
      medewerkerId: undefined,
      vastgelegdOp: nu,
    };
    if (documenten.length > 0) await bewaarIngediend(tx, herkomst, documenten);
    const door = {
      gemeenteId,
      organisatieId: gemeente.id,
      organisatieNaam: gemeente.naam,
      medewerkerId: undefined,
      functie: FUNCTIE,
    };
    const vast = await legVast(deps, tx, door, dossierId, () => [
      {
        soort: 'zienswijze',
        op: deps.klok.moment(),
        wijze: 'schriftelijk',
        ...(zaak.partij !== undefined && { partij: zaak.partij }),
        ...(voornemen.voor !== undefined && { voor: voornemen.voor }),
        ...(documenten[0] && { document: documenten[0].sleutel }),
        ...(tekst !== '' && { punten: [{ tekst }] }),
        toelichting: `Ingediend via de link bij het voornemen.${
          bestanden.length > 0 ? ` Bijlagen: ${bestanden.map(({ naam }) => naam).join(', ')}.` : ''
        }`,
      },
    ]);
    if (!vast.ok) throw new Error(`a view does not fit the dossier: ${JSON.stringify(vast.error)}`);
    await logOpenbaar(deps, tx, { gemeenteId, dossierId, activiteit: 'zienswijze-geven' });
    return ontvangstbewijs(zaak, lokaalMoment(nu), vast.value[0]?.sleutel ?? '', tekst, bestanden);
  });
}

const inWoorden = (dag: string): string | undefined => datumInWoorden(dag.slice(0, 10));

const ontvangstbewijs = (
  { gemeente, thema, kenmerk }: Zaak,
  op: string,
  nummer: string,
  tekst: string,
  bestanden: readonly Ontvangen[],
): Pagina => ({
  titel: 'Wij hebben uw reactie ontvangen',
  gemeente,
  thema,
  inhoud: html`<p>Bewaar deze pagina of druk haar af: dit is uw ontvangstbewijs. De link werkt nu niet meer.</p>
<dl><dt>Kenmerk</dt><dd>${kenmerk}</dd><dt>Ontvangen</dt><dd>${inWoorden(op)}, ${op.slice(11)} uur</dd><dt>Nummer van uw reactie</dt><dd>${nummer}</dd>
${tekst === '' ? '' : html`<dt>Uw reactie</dt><dd>${tekst}</dd>`}
${bestanden.length === 0 ? '' : html`<dt>Uw bestanden</dt><dd>${bestanden.map(({ naam }) => naam).join('\n')}</dd>`}</dl>
<p>De gemeente leest uw reactie voordat zij beslist. In het besluit staat wat zij ervan vindt.</p>`,
});

function toonZaak(
  { gemeente, thema, kenmerk, voornemen, brief }: Zaak,
  code: string,
  { velden, fouten }: { readonly velden: Velden; readonly fouten: Veldfouten },
): Pagina {
  return {
    titel: TITEL,
    gemeente,
    thema,
    inhoud: html`${foutenlijst(fouten)}<p>De gemeente wil een maatregel nemen. Zij heeft nog niets besloten. U mag eerst zeggen wat u ervan vindt.</p>
<dl><dt>Kenmerk</dt><dd>${kenmerk}</dd><dt>U kunt reageren tot en met</dt><dd>${inWoorden(voornemen.tot)}</dd></dl>
${
  brief === undefined
    ? html`<p>Wat de gemeente wil doen en waarom, staat in de brief die u kreeg.</p>`
    : html`<form method="post"><input type="hidden" name="code" value="${code}"><input type="hidden" name="doe" value="brief"><button class="tweede" type="submit">Open de brief (pdf)</button></form>`
}
<h2>Uw reactie</h2>
<p>U hoeft niet te reageren. U mag ook bellen of langskomen. Het nummer staat in de brief.</p>
<form method="post" enctype="multipart/form-data" novalidate><input type="hidden" name="code" value="${code}">
${veld({ naam: 'tekst', label: 'Wat vindt u van het voornemen?', hulp: 'Wat klopt niet? Wat moet de gemeente nog weten?', soort: 'tekst', waarde: velden.tekst, fouten })}
<div class="veld"><label for="veld-bestanden">Bestanden. Dit hoeft niet.</label><p class="hulp" id="veld-bestanden-hulp">Hoogstens ${MEESTE_BESTANDEN}, elk hoogstens 10 MB: pdf, foto, tekst of Word (docx).</p>${fouten
      .filter(({ pad }) => pad === '/bestanden')
      .slice(0, 1)
      .map(
        ({ reden }) => html`<p class="fout">${reden}</p>`,
      )}<input type="file" id="veld-bestanden" name="bestanden" multiple aria-describedby="veld-bestanden-hulp"></div>
<button type="submit">Verstuur mijn reactie</button></form>`,
  };
}
