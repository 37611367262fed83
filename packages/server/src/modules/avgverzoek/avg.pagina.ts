import { AVG_AARDEN, type AvgAard } from '@luwte/core/contract';
import { datumInWoorden } from '@luwte/core/shared';
import type { Deps } from '../../platform/deps.ts';
import { lokaalMoment } from '../../platform/poorten/klok.ts';
import { laadDossier } from '../dossier/laadDossier.ts';
import { legVast } from '../gebeurtenis/legVast.ts';
import { codeformulier, leesCode } from '../openbaar/codeformulier.ts';
import { laadGemeente } from '../openbaar/gemeenteOrganisatie.ts';
import { html } from '../openbaar/html.ts';
import { foutenlijst, keuzes, type Pagina, type Veldfouten, veld, WERKT_NIET } from '../openbaar/pagina.ts';
import type { PaginaDefinitie, Velden } from '../openbaar/paginaRoute.ts';
import { logOpenbaar } from '../openbareLink/logOpenbaar.ts';
import { type GevondenLink, verbruikLink, zoekLink } from '../openbareLink/openbareLink.ts';
import { toetsDossier } from '../toets/toetsDossier.ts';
import { insertAvgverzoek, loadPlaatsVanPartij } from './avgverzoek.store.ts';

const TITEL = 'Uw gegevens bij de gemeente';
const LANGSTE = 5_000;
/** The term of article 12 lid 3 AVG, as the policies call it. */
const TERMIJN = 'avg.verzoek';
const WOORDEN: Readonly<Record<AvgAard, string>> = {
  inzage: 'Ik wil zien welke gegevens u van mij hebt',
  rectificatie: 'Er klopt iets niet. Ik wil dat u het verbetert',
  'bezwaar-avg': 'Ik wil niet dat u mijn gegevens gebruikt (bezwaar)',
};

/** Where a person asks to see, mend or stop what the municipality does with the own data. Shows nothing of the dossier. */
export const avgPagina = (deps: Deps): PaginaDefinitie => ({
  pad: '/avg',
  toon: async () => codeformulier(TITEL),
  doe: async ({ token, velden }) => {
    const code = leesCode(velden.code);
    if (code === undefined) return codeformulier(TITEL, true);
    const link = await zoekLink(deps, 'avg', token, code);
    if (link?.dossierId === undefined) return WERKT_NIET;
    const { gemeenteId } = link;
    const gemeente = await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
      laadGemeente(tx, gemeenteId),
    );
    if (velden.doe !== 'verzoek') return formulier(gemeente, code, velden, []);
    const fouten = beoordeel(velden);
    if (fouten.length > 0) return { ...formulier(gemeente, code, velden, fouten), status: 400 };
    return (await bewaar(deps, link, velden)) ?? WERKT_NIET;
  },
});

type Gemeente = Awaited<ReturnType<typeof laadGemeente>>;

const aardVan = (velden: Velden): AvgAard | undefined => AVG_AARDEN.find((aard) => aard === velden.aard);

function beoordeel(velden: Velden): Veldfouten {
  const { tekst = '', bereikbaar = '' } = velden;
  const fouten: { pad: string; reden: string }[] = [];
  const aard = aardVan(velden);
  if (aard === undefined) fouten.push({ pad: '/aard', reden: 'Kies wat u wilt.' });
  if (aard !== undefined && aard !== 'inzage' && tekst.trim() === '') {
    const reden =
      aard === 'rectificatie' ? 'Schrijf op wat er niet klopt.' : 'Schrijf op waarom u dit niet wilt.';
    fouten.push({ pad: '/tekst', reden });
  }
  if (tekst.length > LANGSTE) fouten.push({ pad: '/tekst', reden: `Schrijf hoogstens ${LANGSTE} tekens.` });
  if (bereikbaar.trim() === '') {
    fouten.push({
      pad: '/bereikbaar',
      reden: 'Vul een telefoonnummer of e-mailadres in. Anders kunnen wij u niet vragen wie u bent.',
    });
  }
  if (bereikbaar.length > 200) fouten.push({ pad: '/bereikbaar', reden: 'Schrijf hoogstens 200 tekens.' });
  return fouten;
}

/** The event in the kroniek, from which the term follows; what was written, for the privacy officer alone; the link used. */
async function bewaar(deps: Deps, link: GevondenLink, velden: Velden): Promise<Pagina | undefined> {
  const { gemeenteId, dossierId, voorwerpId } = link;
  const aard = aardVan(velden);
  if (dossierId === undefined || aard === undefined) return undefined;
  const op = deps.klok.nu();
  return await deps.db.inTransactie({ rol: 'systeem', gemeenteId }, async (tx) => {
    const partij = await loadPlaatsVanPartij(tx, gemeenteId, dossierId, voorwerpId);
    if (partij === undefined || !(await verbruikLink(tx, link, op))) return undefined;
    const gemeente = await laadGemeente(tx, gemeenteId);
    const door = {
      gemeenteId,
      organisatieId: gemeente.id,
      organisatieNaam: gemeente.naam,
      medewerkerId: undefined,
      functie: 'betrokkene',
    };
    const vast = await legVast(deps, tx, door, dossierId, () => [
      { soort: 'verzoek', op: deps.klok.moment(), aard, partij },
    ]);
    if (!vast.ok) throw new Error(`a request does not fit the dossier: ${JSON.stringify(vast.error)}`);
    const vandaag = deps.klok.vandaag();
    const { toets } = toetsDossier(deps, await laadDossier(tx, gemeenteId, dossierId), {
      peildatum: vandaag,
    });
    const sleutel = vast.value[0]?.sleutel ?? '';
    const termijn = toets.termijnen.find(({ id, bij }) => id === TERMIJN && bij === sleutel);
    await insertAvgverzoek(tx, {
      gemeenteId,
      id: deps.nieuweId(),
      dossierId,
      partijId: voorwerpId,
      aard,
      inhoud: { tekst: (velden.tekst ?? '').trim(), bereikbaar: (velden.bereikbaar ?? '').trim() },
      sleutel,
      op,
      uiterlijk: termijn?.tot,
    });
    await logOpenbaar(deps, tx, { gemeenteId, dossierId, activiteit: 'avg-verzoek-behandelen' });
    return bewijs(gemeente, aard, lokaalMoment(op), sleutel, termijn?.tot);
  });
}

const bewijs = (
  { gemeente, thema }: Gemeente,
  aard: AvgAard,
  op: string,
  nummer: string,
  uiterlijk: string | undefined,
): Pagina => ({
  titel: 'Wij hebben uw verzoek ontvangen',
  gemeente,
  thema,
  inhoud: html`<p>Bewaar deze pagina of druk haar af: dit is uw ontvangstbewijs. De link werkt nu niet meer.</p>
<dl><dt>Uw verzoek</dt><dd>${WOORDEN[aard]}</dd><dt>Ontvangen</dt><dd>${datumInWoorden(op.slice(0, 10))}, ${op.slice(11)} uur</dd>
<dt>Nummer</dt><dd>${nummer}</dd>${uiterlijk === undefined ? '' : html`<dt>U hoort van ons uiterlijk</dt><dd>${datumInWoorden(uiterlijk)}</dd>`}</dl>
<p>De privacyfunctionaris belt of mailt u eerst om te controleren dat u het bent. Stuur geen kopie van uw paspoort of identiteitskaart.</p>
<p>Bent u het niet eens met ons antwoord? U kunt klagen bij de Autoriteit Persoonsgegevens.</p>`,
});

const formulier = (
  { gemeente, thema }: Gemeente,
  code: string,
  velden: Velden,
  fouten: Veldfouten,
): Pagina => ({
  titel: TITEL,
  gemeente,
  thema,
  inhoud: html`${foutenlijst(fouten)}<p>De gemeente gebruikt gegevens over u. U mag vragen welke, en wat ermee gebeurt.</p>
<form method="post" novalidate><input type="hidden" name="code" value="${code}"><input type="hidden" name="doe" value="verzoek">
${keuzes(
  'aard',
  'Wat wilt u?',
  AVG_AARDEN.map((waarde) => ({ waarde, tekst: WOORDEN[waarde] })),
  velden.aard,
  fouten,
)}
${veld({ naam: 'tekst', label: 'Uw uitleg', hulp: 'Bij inzage mag u dit leeg laten.', soort: 'tekst', waarde: velden.tekst, fouten })}
${veld({ naam: 'bereikbaar', label: 'Hoe kunnen wij u bereiken?', hulp: 'Een telefoonnummer of e-mailadres. Wij vragen u dan te laten zien dat u het bent.', waarde: velden.bereikbaar, fouten })}
<button type="submit">Verstuur mijn verzoek</button></form>`,
});
