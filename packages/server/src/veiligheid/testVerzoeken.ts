import { datum } from '@luwte/core/shared';
import { genereerDossiers } from '../genereer/index.ts';
import { alleRoutes, type RouteVermelding } from '../platform/http/route.ts';
import type { Opstelling } from '../platform/testOpstelling.ts';
import { formulier, GEHEIM, type Wereld } from './testWereld.ts';

/** The part of JSON Schema that our OpenAPI document uses. */
export type Vorm = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Vorm;
  readonly minItems?: number;
  readonly anyOf?: readonly Vorm[];
  readonly oneOf?: readonly Vorm[];
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
};

export type Weg = RouteVermelding & {
  readonly naam: string;
  readonly body: Vorm | undefined;
  readonly query: readonly { readonly name: string; readonly schema: Vorm }[];
};

/** Every declared route with the shapes it publishes. */
export async function alleWegen(o: Opstelling): Promise<Weg[]> {
  const { paths } = (await o.niemand.doe({ method: 'GET', url: '/api/v1/openapi.json' })).json();
  return alleRoutes(o.app).map((r) => {
    const op = paths[`/api/v1${r.pad.replace(/:(\w+)/g, '{$1}')}`][r.methode.toLowerCase()];
    return {
      ...r,
      naam: `${r.methode} ${r.pad}`,
      body: op.requestBody?.content?.['application/json']?.schema,
      query: (op.parameters ?? []).filter((p: { in: string }) => p.in === 'query'),
    };
  });
}

/** A small value that fits a shape: only what is required, at its shortest. */
export function monster(vorm: Vorm | undefined): unknown {
  if (vorm === undefined) return 'iets';
  if (vorm.const !== undefined) return vorm.const;
  if (vorm.enum) return vorm.enum[0];
  const [keuze] = vorm.anyOf ?? vorm.oneOf ?? [];
  if (keuze) return monster(keuze);
  switch (vorm.type) {
    case 'object':
      return Object.fromEntries(
        (vorm.required ?? []).map((naam) => [naam, monster(vorm.properties?.[naam])]),
      );
    case 'array':
      return Array.from({ length: vorm.minItems ?? 0 }, () => monster(vorm.items));
    case 'integer':
    case 'number':
      return vorm.minimum ?? 1;
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return monsterTekst(vorm);
  }
}

function monsterTekst({ format, pattern, minLength = 1 }: Vorm): string {
  if (format === 'uuid') return NERGENS;
  if (pattern?.startsWith('^[0-9]{4}')) return '2026-11-19';
  return 'abc'.padEnd(minLength, 'x');
}

/** An id that nothing has. */
export const NERGENS = '018f0000-0000-7000-8000-000000000000';

/** What a path asks for, by the collection before it. A new collection has to be told here where its ids are. */
const ID_VAN: Readonly<Record<string, (w: Wereld) => string>> = {
  dossiers: (w) => w.dossier,
  documenten: (w) => w.document,
  delingen: (w) => w.deling,
  inbrengen: (w) => w.inbreng,
  gedeeld: (w) => w.documentDeling,
  afdoeningen: (w) => w.afdoening,
  partijen: (w) => w.melder,
  plaatsen: (w) => w.plaats,
  belangen: (w) => w.belang,
  organisaties: (w) => w.organisatie,
  contactpersonen: (w) => w.contactpersoon,
  links: (w) => w.link,
  'avg-verzoeken': (w) => w.avgVerzoek,
  medewerkers: (w) => w.collega,
  convenanten: (w) => w.convenant,
  deelnames: (w) => w.deelname,
  vervangingen: (w) => w.vervanging,
  meldingen: (w) => w.melding,
  taken: (w) => w.taak,
  informatievragen: (w) => w.vraag,
  beleid: (w) => w.beleid,
  beleidsvoorstellen: (w) => w.voorstel,
  besluitvoorstellen: (w) => w.besluitvoorstel,
  aanwijzingen: (w) => w.aanwijzing,
  noodtoegangen: (w) => w.noodtoegang,
  logpatronen: () => 'veel-geweigerd',
  logontvangers: (w) => w.logontvanger,
  logweergaven: (w) => w.logweergave,
  randvoorwaarden: () => 'verordening',
  sessies: () => NERGENS,
  passkeys: () => NERGENS,
  aanbieders: (w) => w.aanbieder,
  schemas: () => 'luwte-dossier-1.schema.json',
};
/** Roads on which another one is needed to get as far as the data. */
const ID_ANDERS: Readonly<Record<string, (w: Wereld) => string>> = {
  'POST /meldingen/:id/koppelingen': (w) => w.losseMelding,
  'PATCH /contactpersonen/:id': (w) => w.anderContact,
  'POST /dossiers/:id/noodtoegangen': (w) => w.leegDossier,
  'POST /dossiers/:id/openingen': (w) => w.geslotenDossier,
  'POST /medewerkers/:id/uitnodigingen': (w) => w.genodigde,
  'POST /medewerkers/:id/uitnodigingen/intrekkingen': (w) => w.genodigde,
  // It closes to whoever says so.
  'POST /dossiers/:id/eigen-belang': (w) => w.belangDossier,
  'POST /dossiers/:id/belangen': (w) => w.leegDossier,
  'POST /informatievragen/:id/intrekkingen': (w) => w.andereVraag,
  'POST /informatievragen/:id/antwoorden': (w) => w.eigenVraag,
  'POST /besluitvoorstellen/:id/terugzendingen': (w) => w.anderBesluitvoorstel,
  'POST /besluitvoorstellen/:id/intrekkingen': (w) => w.eigenBesluitvoorstel,
  'POST /beleidsvoorstellen/:id/weigeringen': (w) => w.anderVoorstel,
  'POST /beleidsvoorstellen/:id/intrekkingen': (w) => w.eigenVoorstel,
};

/** What a road asks for behind the question mark. */
const VRAAG: Readonly<Record<string, (w: Wereld) => string>> = {
  'GET /dossiers/:id/zichtbaarheid': (w) => `?soort=document&id=${w.document}`,
  'GET /dossiergebruik': (w) => `?kenmerk=${w.kenmerk}`,
  'GET /beleid/:sleutel/verschil': (w) => `?met=${encodeURIComponent(w.beleid)}`,
};

/** Bodies that reach the data, where the smallest that fits the shape would not. */
const BODY: Readonly<Record<string, (w: Wereld) => unknown>> = {
  'POST /dossiers': () => ({ object: { adres: 'Gewonestraat 2' } }),
  'POST /dossiers/zoekopdrachten': () => ({ tekst: GEHEIM.adres.slice(0, 6) }),
  'POST /adressen/zoekopdrachten': () => ({ tekst: GEHEIM.adres.slice(0, 6) }),
  'PATCH /dossiers/:id': () => ({ titel: 'Gewone titel' }),
  'POST /dossiers/importen': () => eenDossierbestand(),
  'POST /toetsen': () => ({ dossier: eenDossierbestand() }),
  'POST /dossiers/:id/gebeurtenissen': () => eenGesprek,
  'POST /dossiers/:id/delingvoorstellen': (w) => ({
    item: { soort: 'document', id: w.document },
    aanOrganisatieId: w.partner,
  }),
  'POST /dossiers/:id/delingen': (w) => eenDeling(w),
  'POST /dossiers/:id/delingen/:delingId/intrekkingen': () => ({ reden: 'gewone reden' }),
  'PATCH /organisaties/:id': () => ({ naam: 'gewone naam' }),
  'POST /dossiers/:id/inbrengen': () => ({
    soort: 'mag-niet-delen',
    waarover: 'gewoon onderwerp',
    reden: 'geen-grondslag',
  }),
  'POST /dossiers/:id/inbrengen/:inbrengId/intrekkingen': () => ({ reden: 'gewone reden' }),
  'POST /dossiers/:id/vrijgaven': (w) => ({
    item: { soort: 'document', id: w.politieDocument },
    artikel: '20',
    referentie: 'gewoon besluit',
    vooroverlegOp: '2026-11-01',
  }),
  'POST /dossiers/:id/besluiten': (w) => eenBesluit(w),
  'POST /dossiers/:id/besluitvoorstellen': (w) => ({ gebeurtenis: eenBesluit(w) }),
  'POST /dossiers/:id/briefvoorbeelden': (w) => eenBrief(w),
  'POST /dossiers/:id/brieven': (w) => eenBrief(w),
  'POST /dossiers/:id/afdoeningen': (w) => ({ ...w.gebrek, uitkomst: 'hersteld', reden: 'gewone reden' }),
  'PUT /dossiers/:id/draaiboek': (w) => eenDraaiboek(w.uitvoerder),
  'POST /dossiers/:id/wat-als': () => ({ gebeurtenissen: [eenGesprek] }),
  'POST /dossiers/:id/toets-vastleggingen': () => ({ op: '2026-11-20', reden: 'gewone reden' }),
  'POST /meldingen/:id/koppelingen': (w) => ({ dossierId: w.dossier }),
  'POST /beleid/:sleutel/voorstellen': (w) => w.voorstelInvoer,
  'POST /dossiers/:id/informatievragen': (w) => ({
    regel: 'vraag-politie',
    organisatieId: w.politie,
    vraag: 'gewone vraag',
    doelredenering: 'gewone reden',
  }),
  'POST /informatievragen/:id/antwoorden': () => ({ soort: 'weet-niet' }),
  'POST /informatievragen/:id/links': (w) => ({ contactpersoonId: w.bevestigdContact }),
  'POST /dossiers/:id/links': (w) => ({ soort: 'avg', voorwerpId: w.betrokkenePartij }),
  'POST /dossiers/:id/links/:linkId/intrekkingen': () => ({}),
  'POST /contactpersonen/:id/bevestigingen': () => ({}),
  'POST /informatievragen/:id/linkintrekkingen': () => ({}),
  'POST /avg-verzoeken/:id/afhandelingen': () => ({ uitkomst: 'gewoon antwoord' }),
  'PATCH /contactpersonen/:id': () => ({ telefoon: '0612345679' }),
  'POST /informatievragen/:id/intrekkingen': () => ({ reden: 'gewone reden' }),
  'POST /aanwijzingen': (w) => ({
    soort: 'bestuursdwang',
    medewerkerId: w.medewerker,
    besluit: 'gewoon besluit',
    van: '2026-11-20',
  }),
  'POST /afwezigheden': (w) => ({ medewerkerId: w.medewerker, van: '2026-11-20', tot: '2026-11-22' }),
  'POST /aanwijzingen/:id/beeindigingen': () => ({ tot: '2026-11-21' }),
  'POST /randvoorwaarden/:id/antwoorden': () => ({ geregeld: true, toelichting: 'gewone toelichting' }),
  'POST /logpatronen/:patroon/beoordelingen': (w) => ({
    medewerkerId: w.medewerker,
    van: '2026-11-01',
    tot: '2026-11-20',
    opmerking: 'gewone opmerking',
  }),
  'POST /noodtoegangen/:id/beeindigingen': () => ({}),
  'POST /dossiers/:id/openingen': () => ({ aanleiding: 'correctie', toelichting: 'gewone toelichting' }),
  'POST /privacyinstellingen': () => ({ sleutel: 'patroon-dagen', waarde: 30, bron: 'gewoon besluit' }),
  'POST /logontvangers/:id/beeindigingen': () => ({}),
  'POST /logontvangers': () => ({
    email: 'gewoon@voorbeeld.example',
    waarvoor: ['zegel'],
    bron: 'gewoon besluit',
  }),
  'POST /logbewaring': () => ({ log: 'veiligheid', maanden: 60, bron: 'gewoon besluit' }),
  'POST /dossiers/:id/eigen-belang': () => ({
    belang: 'buur',
    toelichting: 'gewone zin',
    bevestigd: true,
  }),
  'POST /dossiers/:id/belangen': (w) => ({
    belang: 'buur',
    toelichting: 'gewone zin',
    medewerkerId: w.collega,
  }),
  'POST /dossiers/:id/belangen/:belangId/beeindigingen': () => ({ reden: 'gewone reden' }),
  'POST /dossiers/:id/plaatsen': (w) => ({
    organisatieId: w.zorg,
    rol: 'partner',
    grond: 'zonder-persoonsgegevens',
    reden: 'gewone reden',
    // Later, and another day each time: the same one twice is refused.
    ...eenLateDag(),
  }),
  'POST /dossiers/:id/plaatsen/:plaatsId/beeindigingen': () => ({ reden: 'gewone reden' }),
  'POST /organisaties': () => ({ naam: 'Gewone stichting', soort: 'anders' }),
  'POST /organisaties/:id/contactpersonen': () => ({
    naam: 'Gewone naam',
    telefoon: '0612345678',
    van: '2026-11-20',
  }),
  'POST /medewerkers': (w) => ({
    naam: 'Gewone naam',
    organisatieId: w.zorg,
    rollen: ['zorg'],
    van: '2026-11-20',
  }),
  'PATCH /medewerkers/:id': () => ({ naam: 'Gewone andere naam' }),
  'POST /medewerkers/:id/uitnodigingen': () => ({ email: 'gewoon@partner.example' }),
  'POST /medewerkers/:id/uitnodigingen/intrekkingen': () => ({}),
  'POST /aanbieders/:id/beeindigingen': () => ({}),
  'POST /aanbieders/:id/proeven': () => ({}),
  'POST /aanbieders': (w) => ({
    organisatieId: w.zorg,
    uitgever: 'http://127.0.0.1:9',
    clientId: 'gewoon',
    clientGeheim: 'gewoon geheim',
    domeinen: ['gewoon.example'],
    factorbewijs: [],
  }),
  'PATCH /aanbieders/:id': () => ({ clientId: 'gewoon', domeinen: ['gewoon.example'], factorbewijs: [] }),
  'POST /convenanten': () => ({
    naam: 'Gewoon convenant',
    besluit: 'gewoon besluit',
    sporen: ['woonoverlast'],
    reikwijdte: 'gewone tekst',
    van: '2026-11-20',
  }),
  'POST /convenanten/:id/deelnames': (w) => ({
    organisatieId: w.zorg,
    ondertekendDoor: 'Gewone naam',
    van: '2026-11-20',
  }),
  'POST /convenanten/:id/beeindigingen': () => ({ tot: '2027-12-31' }),
  'POST /deelnames/:id/beeindigingen': () => ({ tot: '2027-12-31' }),
  'POST /vervangingen': (w) => ({
    medewerkerId: w.medewerker,
    vervangerId: w.uitvoerder,
    mandaat: 'gewoon mandaat',
    van: '2027-01-01',
    tot: '2027-01-31',
  }),
  'PATCH /taken/:id': () => ({ status: 'gereed' }),
};
/** Of something that this partner may know anyway. */
const eenDeling = (w: Wereld) => ({
  item: { soort: 'document', id: w.gedeeldDocument },
  aanOrganisatieId: w.partner,
  grond: { soort: 'wet', artikel: 'artikel 1' },
  doel: 'gewoon doel',
  noodzaak: 'gewone noodzaak',
  kanaal: 'portaal',
  tot: '2026-12-01',
});
const eenBesluit = (w: Wereld) => ({
  soort: 'besluit',
  op: '2026-11-15',
  besluitId: `b${w.dossier}${Math.random()}`,
  orgaan: 'burgemeester',
  maatregel: 'huisverbod',
  geadresseerden: [w.betrokkene],
});
const eenBrief = (w: Wereld) => ({
  brief: 'waarschuwing',
  aan: w.betrokkene,
  gedrag: ['gewone rust tussen 22.00 en 07.00 uur'],
  termijnTot: '2027-01-15',
  bezorging: { wijze: 'aangetekend' },
});
/** A day of its own each time. */
let jaar = 2100;
const eenLateDag = () => {
  jaar += 1;
  return { van: `${jaar}-02-01`, tot: `${jaar}-02-01` };
};
const eenGesprek = { soort: 'gesprek', op: '2026-11-15', met: 'overlastgever', gelukt: true };

/** All that the policy asks, so that it can be said to be ready. */
const eenDraaiboek = (medewerkerId: string) => ({
  scenarios: ['binnentreden', 'slotenmaker', 'dieren', 'kinderen', 'niet-thuis', 'weigering', 'onderdak'].map(
    (id) => ({ id, eigenaar: 'gewone naam', telefoon: '0612345678', status: 'gereed' }),
  ),
  uitvoering: { op: '2026-11-25', uitvoerders: [{ medewerkerId, werk: ['bestuursdwang'] }] },
});

/** A file that can be imported; the same each time. */
export function eenDossierbestand(): unknown {
  const [dossier] = genereerDossiers({
    aantal: 1,
    zaad: 'veiligheid',
    gemeente: 'Weert',
    tot: datum('2026-11-20'),
  });
  return JSON.parse(JSON.stringify(dossier));
}

/** `/api/v1/dossiers/…`: every `:name` filled in by `id`, which gets the collection it stands in. */
export const vulPad = (pad: string, id: (verzameling: string) => string): string =>
  `/api/v1${pad.replace(/([a-z-]+)\/:\w+/g, (_heel, verzameling: string) => `${verzameling}/${encodeURIComponent(id(verzameling))}`)}`;

export const urlVoor = (weg: Weg, w: Wereld): string =>
  vulPad(weg.pad, (verzameling) => {
    const id = ID_ANDERS[weg.naam] ?? ID_VAN[verzameling];
    if (!id) throw new Error(`testVerzoeken: tell in ID_VAN which id stands behind /${verzameling}/:id`);
    return id(w);
  }) + (VRAAG[weg.naam]?.(w) ?? '');

/** Body and headers with which this road does its work. */
export function inhoudVoor(weg: Weg, w: Wereld): { payload?: never; headers?: Record<string, string> } {
  if (weg.naam === 'POST /dossiers/:id/documenten') {
    return formulier({ naam: 'gewoon.txt', inhoud: 'gewoon' }) as never;
  }
  if (weg.methode === 'GET' || weg.methode === 'DELETE') return {};
  return { payload: (BODY[weg.naam]?.(w) ?? monster(weg.body)) as never };
}
