import type { BeleidDetail, Dossierlinks, GemaakteDossierlink } from '@luwte/core/contract';
import { RECHTEN, ROLLEN, type Rol, type Wie } from '@luwte/core/toegang';
import { wijsAan } from '../modules/aanwijzing/aanwijzing.builder.ts';
import { haal, legEen, met, openEen, stuur, wijzig } from '../modules/dossier/dossier.builder.ts';
import { verzegel } from '../modules/logboek/verzegel.ts';
import {
  eenBevestigdContact,
  eenContact,
  stuurFormulier,
} from '../modules/organisatie/organisatie.builder.ts';
import type { Opstelling, Persoon } from '../platform/testOpstelling.ts';

/**
 * What must stay inside. Each word occurs nowhere else, so finding it in an answer, header, row or log line is
 * finding a leak.
 */
export const GEHEIM = {
  adres: 'Kwabadres 77',
  losAdres: 'Kwablosadres 78',
  titel: 'kwabtitel',
  betrokkene: 'Kwabbetrokkene',
  gebeurtenis: 'kwabgebeurtenis',
  gezondheid: 'kwabgezondheid',
  documentNaam: 'kwabdocument.txt',
  documentInhoud: 'kwabinhoud van het document',
  politieDocument: 'kwabpolitiestuk.txt',
  gedeeldDocument: 'kwabgedeeldstuk.txt',
  gedeeldeInhoud: 'kwabgedeeldebytes van het stuk',
  gedeeldDoel: 'kwabdeeldoel',
  taak: 'kwabtaak bellen',
  politieTaak: 'kwabpolitietaak',
  afdoening: 'kwabafdoening',
  toelichting: 'kwabtoelichting',
  losseToelichting: 'kwablosse toelichting',
  melderNaam: 'Kwabmelder',
  melderAdres: 'Kwabmelderadres 5',
  melderTelefoon: '0600kwabtel',
  melderMail: 'kwabmail@voorbeeld.example',
  getuige: 'Kwabgetuige',
  voorstel: 'kwabvoorstel',
  geslotenVoorstel: 'kwabgeslotenvoorstel',
  opdracht: 'kwabopdracht van de wethouder',
  draaiboek: 'kwabdraaiboek',
  omzetting: 'kwabomzetting van het beleid',
  beleidsvoorstel: 'kwabbeleidsvoorstel',
  aanwijzing: 'kwabaanwijzing',
  doel: 'kwabdoel van de onthulling',
  plaatsreden: 'kwabplaatsreden',
  belang: 'kwabbelang',
  vraag: 'kwabvraag aan de politie',
} as const;
export type GeheimNaam = keyof typeof GEHEIM;

/** Who told something: nobody reads these, except through the road that logs it. */
export const IDENTITEIT: readonly GeheimNaam[] = [
  'melderNaam',
  'melderAdres',
  'melderTelefoon',
  'melderMail',
  'getuige',
];

/** The word of a secret as it may turn up anywhere: in a search column, a URL or a log too. */
const kern = (naam: GeheimNaam): string => /[a-z0-9]*kwab[a-z]+/.exec(GEHEIM[naam].toLowerCase())![0];

/** The secrets that a text gives away. Longest word first: `kwabmelderadres` is not also `kwabmelder`. */
export function zoekGeheimen(tekst: string): GeheimNaam[] {
  const woorden = new Set(tekst.toLowerCase().match(/[a-z0-9]*kwab[a-z]+/g) ?? []);
  return (Object.keys(GEHEIM) as GeheimNaam[]).filter((naam) => woorden.has(kern(naam)));
}

export type Iemand = Persoon & { readonly naam: string; readonly rol: Rol; readonly wie: Wie };

/** The demo organisation of a partner role; other roles are of the municipality. */
const SOORT_VAN_ROL: Readonly<Partial<Record<Rol, Wie['organisatieSoort']>>> = {
  politie: 'politie',
  corporatie: 'corporatie',
  zorg: 'zorg',
  jongerenwerk: 'jongerenwerk',
  partner: 'bemiddeling',
};

/** One demo person with what the access function has to know. */
export async function iemand(o: Opstelling, rol: Rol, gemeenteId: string): Promise<Iemand> {
  const g = o.gemeenten.find(({ gemeente }) => gemeente.id === gemeenteId)!;
  const soort = SOORT_VAN_ROL[rol] ?? 'gemeente';
  const wie: Wie = {
    gemeenteId,
    organisatieId: g.organisaties[soort as keyof typeof g.organisaties],
    organisatieSoort: soort,
    medewerkerId: g.medewerkers.get(rol)!,
    rollen: [rol],
    convenanten: [],
  };
  const persoon = await o.als(rol, gemeenteId);
  return { ...persoon, naam: `${rol}@${gemeenteId}`, rol, wie };
}

/** Everybody who works in these municipalities. A role without rights would prove nothing. */
export async function iedereen(o: Opstelling, gemeenten: readonly string[]): Promise<Iemand[]> {
  const uit: Iemand[] = [];
  for (const gemeenteId of gemeenten) {
    for (const rol of ROLLEN) {
      if (RECHTEN[rol].length > 0) uit.push(await iemand(o, rol, gemeenteId));
    }
  }
  return uit;
}

/** A dossier with one of everything, and the ids that a stranger could try. */
export type Wereld = {
  readonly gemeenteId: string;
  readonly dossier: string;
  readonly kenmerk: string;
  readonly document: string;
  readonly politieDocument: string;
  /** Shared with the police and with nobody else. */
  readonly gedeeldDocument: string;
  readonly documentDeling: string;
  /** A share to withdraw. */
  readonly deling: string;
  /** What the police told of their own accord. */
  readonly inbreng: string;
  /** The organisation that has a place in the dossier. */
  readonly partner: string;
  readonly melding: string;
  readonly losseMelding: string;
  readonly taak: string;
  readonly politieTaak: string;
  /** A place in the dossier that has not begun yet. */
  /** Personal interest of a colleague who tries nothing here. */
  readonly belang: string;
  /** To report a personal interest in. */
  readonly belangDossier: string;
  readonly plaats: string;
  /** A partner organisation without a place. */
  readonly zorg: string;
  /** What a beheerder keeps: an organisation, its contact, a colleague, a convenant with a signature, a replacement. */
  readonly organisatie: string;
  readonly contactpersoon: string;
  /** A link of a reporter, in the dossier. */
  readonly link: string;
  /** A contact of the police who confirmed the work address. */
  readonly bevestigdContact: string;
  /** A contact to change. */
  readonly anderContact: string;
  /** A request under the AVG, and whose it could be as well. */
  readonly avgVerzoek: string;
  readonly betrokkenePartij: string;
  readonly collega: string;
  /** Through which people of a partner sign in; it is on an address that is never asked. */
  readonly aanbieder: string;
  /** Another one, whom nobody makes leave. */
  readonly genodigde: string;
  readonly convenant: string;
  readonly deelname: string;
  readonly vervanging: string;
  /** Questions to the police: to look at, to withdraw and to answer. */
  readonly vraag: string;
  readonly andereVraag: string;
  readonly eigenVraag: string;
  readonly politie: string;
  readonly afdoening: string;
  readonly melder: string;
  readonly beleid: string;
  /** Two open proposals: one to activate and one to refuse. */
  readonly voorstel: string;
  readonly anderVoorstel: string;
  readonly eigenVoorstel: string;
  readonly voorstelInvoer: unknown;
  /** Prepared decisions: to approve, to send back and to take back. */
  readonly besluitvoorstel: string;
  readonly anderBesluitvoorstel: string;
  readonly eigenBesluitvoorstel: string;
  /** A designation, and the colleague it is of. */
  readonly aanwijzing: string;
  /** Designated to carry out a huisverbod. */
  readonly uitvoerder: string;
  readonly medewerker: string;
  /** Key of the person the case is about. */
  readonly betrokkene: string;
  /** A defect that the check finds, open or settled. */
  readonly gebrek: Readonly<Record<string, string>>;
  /** A dossier with nothing in it, and the emergency access of the wijkmanager to that. */
  readonly leegDossier: string;
  readonly noodtoegang: string;
  /** A dossier that was closed. */
  readonly geslotenDossier: string;
  /** What a privacy officer keeps: a saved view and a mailbox. */
  readonly logweergave: string;
  readonly logontvanger: string;
};

const GRENS = 'grens';

/** One file in a form, as a browser sends it. */
export function formulier(
  bestand: { naam: string; inhoud: string | Buffer; soort?: string },
  velden: Record<string, string> = {},
) {
  const deel = (kop: string) => `--${GRENS}\r\nContent-Disposition: form-data; ${kop}`;
  const kop = `${deel(`name="bestand"; filename="${bestand.naam}"`)}\r\nContent-Type: ${bestand.soort ?? 'text/plain'}\r\n\r\n`;
  const voor = Object.entries(velden).map(
    ([naam, waarde]) => `${deel(`name="${naam}"`)}\r\n\r\n${waarde}\r\n`,
  );
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${GRENS}` },
    payload: Buffer.concat([
      Buffer.from(voor.join('') + kop),
      Buffer.from(bestand.inhoud),
      Buffer.from(`\r\n--${GRENS}--\r\n`),
    ]),
  };
}

/** Gives an organisation, or one person of it in a role, a place in a dossier. */
export async function geefPlaats(
  o: Opstelling,
  gemeenteId: string,
  dossierId: string,
  organisatieId: string,
  wie: { medewerkerId?: string; rol?: string } = {},
) {
  await o.deps.db.inTransactie({ rol: 'systeem', gemeenteId }, (tx) =>
    tx
      .insertInto('dossier_toegang')
      .values({
        gemeente_id: gemeenteId,
        id: o.deps.nieuweId(),
        dossier_id: dossierId,
        organisatie_id: organisatieId,
        medewerker_id: wie.medewerkerId ?? null,
        rol: wie.rol ?? 'partner',
        grond: GEHEIM.plaatsreden,
        reden: GEHEIM.plaatsreden,
        van: '2026-01-01',
      })
      .execute(),
  );
}

/** It begins later, so nobody sees more by it today. */
async function geefLaterePlaats(wie: Persoon, pad: string, organisatieId: string): Promise<string> {
  const plaats = {
    organisatieId,
    rol: 'partner',
    grond: 'zonder-persoonsgegevens',
    reden: GEHEIM.plaatsreden,
    van: '2027-01-01',
  };
  return met<{ id: string }>(await stuur(wie, `${pad}/plaatsen`, plaats), 201).id;
}

/** Of somebody who signs in nowhere: the dossier stays open to all who try something with it. */
async function legBelangVast(wie: Persoon, pad: string, medewerkerId: string): Promise<string> {
  const belang = { medewerkerId, belang: 'familie', toelichting: GEHEIM.belang };
  const { items } = met<{ items: { id: string }[] }>(await stuur(wie, `${pad}/belangen`, belang), 201);
  return items[0]!.id;
}

async function legOrganisatieVast(
  wie: Persoon,
  zorg: string,
  medewerkers: ReadonlyMap<Rol, string>,
): Promise<
  Pick<
    Wereld,
    | 'organisatie'
    | 'contactpersoon'
    | 'anderContact'
    | 'collega'
    | 'genodigde'
    | 'aanbieder'
    | 'convenant'
    | 'deelname'
    | 'vervanging'
  >
> {
  const maak = async <T extends { id: string }>(pad: string, body: unknown) =>
    met<T>(await stuur(wie, pad, body), 201);
  const { id: organisatie } = await maak('/organisaties', { naam: 'Gewone school', soort: 'onderwijs' });
  const contact = {
    naam: 'Gewone naam',
    telefoon: '0612345678',
    email: 'gewoon@school.example',
    van: '2026-01-01',
  };
  const { contactpersonen } = await maak<{ id: string; contactpersonen: { id: string }[] }>(
    `/organisaties/${organisatie}/contactpersonen`,
    contact,
  );
  const aanbieder = {
    organisatieId: zorg,
    uitgever: 'http://127.0.0.1:9/wereld',
    clientId: 'gewoon',
    clientGeheim: 'gewoon geheim',
    domeinen: ['wereld.example'],
    factorbewijs: [],
  };
  const collega = { naam: 'Gewone naam', organisatieId: zorg, rollen: ['zorg'], van: '2026-01-01' };
  const { id: convenant } = await maak('/convenanten', {
    naam: 'Gewoon convenant',
    besluit: 'gewoon besluit',
    sporen: ['woonoverlast'],
    reikwijdte: 'gewone tekst',
    van: '2026-01-01',
  });
  const deelname = { organisatieId: organisatie, ondertekendDoor: 'Gewone naam', van: '2026-01-01' };
  const { deelnames } = await maak<{ id: string; deelnames: { id: string }[] }>(
    `/convenanten/${convenant}/deelnames`,
    deelname,
  );
  const vervanging = {
    medewerkerId: medewerkers.get('boa')!,
    vervangerId: medewerkers.get('wijkmanager')!,
    mandaat: 'gewoon mandaat',
    van: '2026-12-01',
    tot: '2026-12-31',
  };
  return {
    organisatie,
    contactpersoon: contactpersonen[0]!.id,
    anderContact: await eenContact(wie, organisatie, 'ander@school.example'),
    collega: (await maak('/medewerkers', collega)).id,
    aanbieder: (await maak('/aanbieders', aanbieder)).id,
    genodigde: (await maak('/medewerkers', collega)).id,
    convenant,
    deelname: deelnames[0]!.id,
    vervanging: (await maak('/vervangingen', vervanging)).id,
  };
}

export const MET_PLAATS = 'voorzitter-kerngroep' as const satisfies Rol;

/** Fills a municipality with one dossier full of secrets. The police and one chair have a place in it, no other partner or chair has. */
export async function eenWereld(o: Opstelling, gemeenteId: string): Promise<Wereld> {
  const regisseur = await iemand(o, 'casusregisseur', gemeenteId);
  const { organisaties, medewerkers } = o.gemeenten.find(({ gemeente }) => gemeente.id === gemeenteId)!;
  const melding = met<{ id: string; dossierId: string }>(
    await stuur(regisseur, '/meldingen', {
      op: '2026-11-10T23:00',
      kanaal: 'telefoon',
      categorieen: ['geluid'],
      adres: GEHEIM.adres,
      toelichting: GEHEIM.toelichting,
      melder: {
        naam: GEHEIM.melderNaam,
        adres: GEHEIM.melderAdres,
        telefoon: GEHEIM.melderTelefoon,
        email: GEHEIM.melderMail,
      },
      dossier: 'nieuw',
    }),
    201,
  );
  const losse = met<{ id: string }>(
    await stuur(regisseur, '/meldingen', {
      op: '2026-11-11',
      kanaal: 'telefoon',
      categorieen: ['geluid'],
      adres: GEHEIM.losAdres,
      toelichting: GEHEIM.losseToelichting,
      melder: { naam: GEHEIM.melderNaam, adres: GEHEIM.melderAdres },
    }),
    201,
  );
  const dossier = melding.dossierId;
  const pad = `/dossiers/${dossier}`;
  const kop = met<{ versie: number; kenmerk: string }>(await haal(regisseur, pad), 200);
  met(await wijzig(regisseur, pad, { titel: GEHEIM.titel }, kop.versie), 200);
  const { sleutel: betrokkene } = met<{ sleutel: string }>(
    await stuur(regisseur, `${pad}/partijen`, { rol: 'overlastgever', naam: GEHEIM.betrokkene }),
    201,
  );
  met(await stuur(regisseur, `${pad}/partijen`, { rol: 'getuige', naam: GEHEIM.getuige }), 201);
  await legEen(regisseur, dossier, {
    soort: 'gesprek',
    op: '2026-11-12',
    met: 'overlastgever',
    gelukt: true,
    toelichting: GEHEIM.gebeurtenis,
  });
  await legEen(regisseur, dossier, {
    soort: 'gesprek',
    op: '2026-11-13',
    met: 'overlastgever',
    gelukt: true,
    toelichting: GEHEIM.gezondheid,
    compartiment: 'gezondheid',
    doelredenering: {
      waarom: `${GEHEIM.gezondheid} is nodig voor de maatregel.`,
      grond: 'rechtsvordering',
      nietMinder: `Zonder ${GEHEIM.gezondheid} past zij niet.`,
    },
  });
  // Decided far too early: the check has something to say about it.
  const { versie } = met<{ versie: number }>(await haal(regisseur, pad), 200);
  const besluit = {
    soort: 'besluit',
    op: '2026-11-14',
    besluitId: 'b1',
    orgaan: 'burgemeester',
    maatregel: 'last-onder-dwangsom',
    geadresseerden: [betrokkene],
  };
  met(await stuur(regisseur, `${pad}/gebeurtenissen`, besluit, { 'if-match': `"${versie}"` }), 201);
  const document = await legDocument(regisseur, dossier, GEHEIM.documentNaam, {});
  const politieDocument = await legDocument(regisseur, dossier, GEHEIM.politieDocument, {
    compartiment: 'politie',
    'doelredenering.waarom': `${GEHEIM.politieDocument} is nodig.`,
    'doelredenering.grond': 'wpg-16',
    'doelredenering.nietMinder': `Minder dan ${GEHEIM.politieDocument} zegt niets.`,
  });
  const taak = met<{ id: string }>(
    await stuur(regisseur, `${pad}/taken`, { soort: 'volgende-actie', wat: GEHEIM.taak }),
    201,
  );
  await geefPlaats(o, gemeenteId, dossier, organisaties.politie);
  // Of the roles that ask for a place one has it here, and the others have not.
  const voorzitter = { medewerkerId: medewerkers.get(MET_PLAATS)!, rol: MET_PLAATS };
  await geefPlaats(o, gemeenteId, dossier, organisaties.gemeente, voorzitter);
  const politieTaak = met<{ id: string }>(
    await stuur(regisseur, `${pad}/taken`, {
      soort: 'taak',
      wat: GEHEIM.politieTaak,
      wieOrganisatieId: organisaties.politie,
    }),
    201,
  );
  const vraagPolitie = async () =>
    met<{ id: string }>(
      await stuur(regisseur, `${pad}/informatievragen`, {
        regel: 'vraag-politie',
        organisatieId: organisaties.politie,
        vraag: GEHEIM.vraag,
        doelredenering: GEHEIM.vraag,
      }),
      201,
    ).id;
  const scenario = { id: 'dieren', status: 'niet-gereed', notitie: GEHEIM.draaiboek };
  const draaiboek = await regisseur.doe({
    method: 'PUT',
    url: `/api/v1${pad}/draaiboek`,
    payload: { scenarios: [scenario] },
    headers: { 'if-match': '"0"' },
  });
  met(draaiboek, 200);
  const { items: partijen } = met<{ items: { rol: string; sleutel: string }[] }>(
    await haal(regisseur, `${pad}/partijen`),
    200,
  );
  const melder = partijen.find(({ rol }) => rol === 'melder')!.sleutel;
  met(
    await stuur(
      regisseur,
      `${pad}/partijen/${encodeURIComponent(melder)}/onthullingen`,
      {
        doel: GEHEIM.doel,
      },
      { 'idempotency-key': 'onthulling-1' },
    ),
    201,
  );
  await zetOm(o, gemeenteId, dossier);
  const { items: beleid } = met<{ items: { sleutel: string; gemeente?: string }[] }>(
    await haal(regisseur, '/beleid'),
    200,
  );
  const wijkmanager = await iemand(o, 'wijkmanager', gemeenteId);
  const leeg = met<{ id: string }>(
    await stuur(regisseur, '/dossiers', { object: { adres: 'Gewonestraat 9' } }),
    201,
  );
  const noodtoegang = met<{ id: string }>(
    await stuur(wijkmanager, `/dossiers/${leeg.id}/noodtoegangen`, { reden: 'gewone reden, lang genoeg' }),
    201,
  );
  const gesloten = await openEen(regisseur, { object: { adres: 'Gewonestraat 11' } });
  await legEen(regisseur, gesloten, { soort: 'afsluiting', op: '2026-11-19', reden: 'gestopt' });
  const officier = await iemand(o, 'privacyfunctionaris', gemeenteId);
  const weergaven = met<{ items: { id: string }[] }>(
    await stuur(officier, '/logweergaven', { naam: 'gewone weergave', filter: { uitkomst: 'geweigerd' } }),
    201,
  );
  const { ontvangers } = met<{ ontvangers: { id: string }[] }>(
    await stuur(officier, '/logontvangers', {
      email: 'gewoon-adres@voorbeeld.example',
      waarvoor: ['zegel'],
      bron: 'gewoon besluit',
    }),
    201,
  );
  const belangdossier = met<{ id: string }>(
    await stuur(regisseur, '/dossiers', { object: { adres: 'Gewonestraat 10' } }),
    201,
  );
  const beheerder = await iemand(o, 'beheerder', gemeenteId);
  const organisatie = await legOrganisatieVast(beheerder, organisaties.zorg, medewerkers);
  await verzegel(o.deps, gemeenteId);
  return {
    geslotenDossier: gesloten,
    gemeenteId,
    leegDossier: leeg.id,
    noodtoegang: noodtoegang.id,
    logweergave: weergaven.items[0]!.id,
    logontvanger: ontvangers[0]!.id,
    dossier,
    kenmerk: kop.kenmerk,
    document,
    politieDocument,
    partner: organisaties.politie,
    ...(await deelMetPolitie(o, regisseur, dossier, organisaties.politie)),
    inbreng: await brengPolitieIn(await iemand(o, 'politie', gemeenteId), pad),
    melding: melding.id,
    losseMelding: losse.id,
    taak: taak.id,
    politieTaak: politieTaak.id,
    zorg: organisaties.zorg,
    ...organisatie,
    belangDossier: belangdossier.id,
    belang: await legBelangVast(regisseur, pad, organisatie.collega),
    plaats: await geefLaterePlaats(regisseur, pad, organisaties.corporatie),
    vraag: await vraagPolitie(),
    andereVraag: await vraagPolitie(),
    eigenVraag: await vraagPolitie(),
    politie: organisaties.politie,
    link: await maakMelderlink(regisseur, dossier, melding.id),
    ...(await doeAvgVerzoek(o, regisseur, dossier, await iemand(o, 'privacyfunctionaris', gemeenteId))),
    bevestigdContact: await eenBevestigdContact(
      o,
      await iemand(o, 'beheerder', gemeenteId),
      organisaties.politie,
      `contact@${gemeenteId}.example`,
    ),
    ...(await doeEersteGebrekAf(regisseur, pad)),
    melder,
    betrokkene,
    beleid: beleid[0]!.sleutel,
    ...(await legBesluitenKlaar(regisseur, pad, betrokkene)),
    medewerker: medewerkers.get('jurist')!,
    aanwijzing: await wijsAan(o, 'toezicht', 'boa', gemeenteId, { besluit: GEHEIM.aanwijzing }),
    uitvoerder: await wijsUitvoerderAan(o, gemeenteId),
    ...(await stelBeleidVoor(await iemand(o, 'beleidsmedewerker', gemeenteId), beleid[0]!.sleutel)),
  };
}

/** That the police may not tell something: a record that has no last day. */
const brengPolitieIn = async (wie: Persoon, pad: string): Promise<string> =>
  met<{ id: string }>(
    await stuur(wie, `${pad}/inbrengen`, {
      soort: 'mag-niet-delen',
      waarover: 'gewoon onderwerp',
      reden: 'politiegegevens',
    }),
    201,
  ).id;

/** Two documents that the police may read, on whatever day the tests run. */
async function deelMetPolitie(
  o: Opstelling,
  wie: Persoon,
  dossier: string,
  aanOrganisatieId: string,
): Promise<Pick<Wereld, 'gedeeldDocument' | 'documentDeling' | 'deling'>> {
  const gedeeldDocument = await legDocument(wie, dossier, GEHEIM.gedeeldDocument, {}, GEHEIM.gedeeldeInhoud);
  const deel = async () =>
    met<{ id: string }>(
      await stuur(wie, `/dossiers/${dossier}/delingen`, {
        item: { soort: 'document', id: gedeeldDocument },
        aanOrganisatieId,
        grond: { soort: 'wet', artikel: 'artikel 1' },
        doel: GEHEIM.gedeeldDoel,
        noodzaak: 'gewone noodzaak',
        kanaal: 'portaal',
        tot: '2026-12-01',
      }),
      201,
    ).id;
  const uit = { gedeeldDocument, documentDeling: await deel(), deling: await deel() };
  await o.deps.db.sqlUitvoerder.executeSql(
    `update deling set van = '2026-01-01', tot = '2999-12-31' where dossier_id = $1`,
    [dossier],
  );
  return uit;
}

/** A move to the policy it already stands under, as one that came along with an export. */
async function zetOm(o: Opstelling, gemeenteId: string, dossier: string): Promise<void> {
  await o.deps.db.sqlUitvoerder.executeSql(
    `insert into dossier_omzetting (gemeente_id, dossier_id, id, vanaf, van_beleid_id, van_versie, naar_beleid_id,
       naar_versie, reden, door_naam, functie, op)
     select gemeente_id, id, $3, '2026-11-01', beleid_id, beleid_versie, beleid_id, beleid_versie, $4, $4, 'jurist', now()
       from dossier where gemeente_id = $1 and id = $2`,
    [gemeenteId, dossier, o.deps.nieuweId(), GEHEIM.omzetting],
  );
}

async function wijsUitvoerderAan(o: Opstelling, gemeenteId: string): Promise<string> {
  await wijsAan(o, 'bestuursdwang', 'boa', gemeenteId);
  return o.gemeenten.find(({ gemeente }) => gemeente.id === gemeenteId)!.medewerkers.get('boa')!;
}

async function stelBeleidVoor(
  wie: Persoon,
  sleutel: string,
): Promise<Pick<Wereld, 'voorstel' | 'anderVoorstel' | 'eigenVoorstel' | 'voorstelInvoer'>> {
  const { legeWaarden } = met<BeleidDetail>(await haal(wie, `/beleid/${sleutel}`), 200);
  const goed = { datum: '2018-06-06', tekst: 'gewoon', aantal: 6, duur: 2, bedrag: 50_000 } as const;
  const voorstelInvoer = {
    waarden: legeWaarden.map(({ pad, soort }) => ({
      pad,
      waarde: goed[soort],
      ...(soort === 'duur' && { eenheid: 'weken' }),
      bron: 'gewoon besluit',
    })),
    toelichting: 'gewone toelichting',
  };
  const geheim = { ...voorstelInvoer, toelichting: GEHEIM.beleidsvoorstel };
  const stelVoor = async () =>
    met<{ id: string }>(await stuur(wie, `/beleid/${sleutel}/voorstellen`, geheim), 201).id;
  return {
    voorstel: await stelVoor(),
    anderVoorstel: await stelVoor(),
    eigenVoorstel: await stelVoor(),
    voorstelInvoer,
  };
}

async function legBesluitenKlaar(
  wie: Persoon,
  pad: string,
  betrokkene: string,
): Promise<Pick<Wereld, 'besluitvoorstel' | 'anderBesluitvoorstel' | 'eigenBesluitvoorstel'>> {
  const klaar = async (besluitId: string, velden = {}, mondelingeOpdracht?: string) => {
    const gebeurtenis = {
      soort: 'besluit',
      op: '2026-11-15',
      besluitId,
      orgaan: 'burgemeester',
      maatregel: 'huisverbod',
      geadresseerden: [betrokkene],
      ...velden,
    };
    const voorstel = { gebeurtenis, mondelingeOpdracht };
    return met<{ id: string }>(await stuur(wie, `${pad}/besluitvoorstellen`, voorstel), 201).id;
  };
  await klaar('bv0', { toelichting: GEHEIM.geslotenVoorstel, compartiment: 'inkomen' });
  return {
    besluitvoorstel: await klaar('bv1'),
    anderBesluitvoorstel: await klaar('bv2', { toelichting: GEHEIM.voorstel }, GEHEIM.opdracht),
    eigenBesluitvoorstel: await klaar('bv3'),
  };
}

async function legDocument(
  wie: Persoon,
  dossier: string,
  naam: string,
  velden: Record<string, string>,
  inhoud: string = GEHEIM.documentInhoud,
): Promise<string> {
  const antwoord = await wie.doe({
    method: 'POST',
    url: `/api/v1/dossiers/${dossier}/documenten`,
    ...formulier({ naam, inhoud }, velden),
  });
  return met<{ id: string }>(antwoord, 201).id;
}

async function doeEersteGebrekAf(wie: Persoon, pad: string): Promise<Pick<Wereld, 'afdoening' | 'gebrek'>> {
  const { toets } = met<{ toets: { gebreken: { code: string; bij?: string; tekst: string }[] } }>(
    await haal(wie, `${pad}/toets`),
    200,
  );
  const { code, bij, tekst } = toets.gebreken[0]!;
  const gebrek = { code, ...(bij !== undefined && { bij }), tekst };
  const uitkomst = met<{ afdoeningen: { id: string }[] }>(
    await stuur(wie, `${pad}/afdoeningen`, {
      ...gebrek,
      uitkomst: 'niet-van-toepassing',
      reden: GEHEIM.afdoening,
    }),
    201,
  );
  return { afdoening: uitkomst.afdoeningen[0]!.id, gebrek };
}

/** A dossier without secrets, so that lists of the others are not empty. */
export const eenGewoonDossier = (wie: Persoon) => openEen(wie, { object: { adres: 'Gewonestraat 1' } });

/** @returns the id of a link by which the reporter follows the melding */
async function maakMelderlink(wie: Persoon, dossier: string, voorwerpId: string): Promise<string> {
  met(await stuur(wie, `/dossiers/${dossier}/links`, { soort: 'melder', voorwerpId }), 201);
  const { items } = met<{ items: { id: string }[] }>(await haal(wie, `/dossiers/${dossier}/links`), 200);
  return items[0]!.id;
}

/** Somebody of the dossier asks to see the own data, by link. */
async function doeAvgVerzoek(
  o: Opstelling,
  wie: Persoon,
  dossier: string,
  officier: Persoon,
): Promise<Pick<Wereld, 'avgVerzoek' | 'betrokkenePartij'>> {
  const { mogelijk } = met<Dossierlinks>(await haal(wie, `/dossiers/${dossier}/links`), 200);
  const betrokkenePartij = mogelijk.find(({ soort }) => soort === 'avg')!.voorwerpId;
  const { adres, code = '' } = met<GemaakteDossierlink>(
    await stuur(wie, `/dossiers/${dossier}/links`, { soort: 'avg', voorwerpId: betrokkenePartij }),
    201,
  );
  await stuurFormulier(o, new URL(adres).pathname, {
    ...{ code, doe: 'verzoek', aard: 'inzage', bereikbaar: '0612345678' },
  });
  const { items } = met<{ items: { id: string }[] }>(await haal(officier, '/avg-verzoeken'), 200);
  return { betrokkenePartij, avgVerzoek: items[0]!.id };
}
