import type { Compartiment } from '@luwte/core/dossier';
import {
  beoordeelToegang,
  bereikVan,
  DOELEN,
  type Handeling,
  RECHTEN,
  ROLLEN_MET_PLAATS,
  type Voorwerp,
  type Wie,
} from '@luwte/core/toegang';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Antwoord } from '../modules/dossier/dossier.builder.ts';
import { eenOpstelling, type Opstelling } from '../platform/testOpstelling.ts';
import { alleWegen, inhoudVoor, NERGENS, urlVoor, vulPad, type Weg } from './testVerzoeken.ts';
import {
  eenGewoonDossier,
  eenWereld,
  GEHEIM,
  type GeheimNaam,
  IDENTITEIT,
  type Iemand,
  iedereen,
  MET_PLAATS,
  type Wereld,
  zoekGeheimen,
} from './testWereld.ts';

/**
 * Every route x every role x own and other municipality x partners with and without a place in the dossier. What
 * is expected follows from the access function of core, not from a list per route: a new route joins by itself.
 *
 * Who differs in nothing that a road can see is one case, and only one of them is asked: see `gevallen`. With MATRIX=heel
 * every single person is.
 */
const HEEL = process.env.MATRIX === 'heel';
const SOORTEN = [
  'gemeente',
  'dossier',
  'gebeurtenis',
  'document',
  'melding',
  'partij',
  'taak',
  'vraag',
  'beleid',
  'logboek',
] as const;

let o: Opstelling;
let wegen: Weg[];
let mensen: Iemand[];
let wereld: Wereld;
let betrokken: string[];
let buurdossier: string;
/** What strangers saw before there was anything to see. */
const vooraf = new Map<string, string>();

beforeAll(async () => {
  o = await eenOpstelling();
  wegen = await alleWegen(o);
  mensen = await iedereen(o, ['weert', 'bergen-op-zoom']);
  const { organisaties } = o.gemeenten.find(({ gemeente }) => gemeente.id === 'weert')!;
  betrokken = [organisaties.gemeente, organisaties.politie];
  buurdossier = await eenGewoonDossier(wie('casusregisseur', 'bergen-op-zoom'));
  await eenGewoonDossier(wie('casusregisseur', 'weert'));
  for (const iemand of mensen.filter(staatVoorAnderen)) {
    for (const [naam, antwoord] of await lijsten(iemand)) vooraf.set(`${iemand.naam} ${naam}`, antwoord);
  }
  wereld = await eenWereld(o, 'weert');
});
afterAll(() => o.sluit());

const wie = (rol: string, gemeente = 'weert') => mensen.find((m) => m.naam === `${rol}@${gemeente}`)!;
const handelingVan = (weg: Weg) => ('handeling' in weg.toegang ? weg.toegang.handeling : undefined);

/** May this person do this with such a thing, for any purpose that goes with it? */
const mag = (persoon: Wie, handeling: Handeling, voorwerp: Voorwerp) =>
  DOELEN.some((doel) => beoordeelToegang(persoon, handeling, voorwerp, doel).toegestaan);

/** May this person ever do this in the own municipality? Otherwise the role itself is refused. */
const magOoit = ({ wie: persoon }: Iemand, handeling: Handeling) =>
  SOORTEN.some((soort) =>
    mag(persoon, handeling, {
      gemeenteId: persoon.gemeenteId,
      soort,
      betrokkenOrganisaties: [persoon.organisatieId],
      dossierrollen: persoon.rollen,
      eigenaarOrganisatieId: persoon.organisatieId,
    }),
  );

/** The roles of this person in the dossier full of secrets. */
const rollenHier = ({ wie: { gemeenteId, rollen } }: Iemand): readonly string[] =>
  gemeenteId === 'weert' ? rollen.filter((rol) => rol === MET_PLAATS) : [];

/** What stands behind the first id of a path, as the access function knows it. */
function voorwerpVan(weg: Weg, dossierrollen: readonly string[]): Voorwerp | undefined {
  const soort = (
    {
      dossiers: 'dossier',
      besluitvoorstellen: 'dossier',
      meldingen: 'melding',
      taken: 'taak',
      informatievragen: 'vraag',
    } as const
  )[/^\/([a-z-]+)\/:/.exec(weg.pad)?.[1] ?? ''];
  const aanPolitie = soort === 'vraag' && { eigenaarOrganisatieId: betrokken?.[1] ?? '' };
  return (
    soort && { gemeenteId: 'weert', soort, betrokkenOrganisaties: betrokken, dossierrollen, ...aanPolitie }
  );
}

type Verwacht = 'openbaar' | 'inloggen' | 'geen-recht' | 'niet-gevonden' | 'toegestaan';
function verwacht(weg: Weg, iemand: Iemand | undefined): Verwacht {
  const handeling = handelingVan(weg);
  // The own account: for everybody who is signed in, and nobody else.
  if ('eigen' in weg.toegang && !iemand) return 'inloggen';
  if (handeling === undefined) return 'openbaar';
  if (!iemand) return 'inloggen';
  if (!magOoit(iemand, handeling)) return 'geen-recht';
  const voorwerp = voorwerpVan(weg, rollenHier(iemand));
  return voorwerp && !mag(iemand.wie, handeling, voorwerp) ? 'niet-gevonden' : 'toegestaan';
}

type Opent = {
  readonly door: readonly Handeling[];
  readonly deel?: Compartiment;
  readonly eigenaar?: true;
  readonly gedeeld?: true;
  /** The act by which the partner that it was put to knows it. */
  readonly partner?: Handeling;
};
/** The acts that show each secret; for identities only the road that logs it. */
const OPENT: Readonly<Record<GeheimNaam, Opent>> = {
  adres: { door: ['dossier:inzien', 'melding:inzien', 'melding:registreren'] },
  losAdres: { door: ['melding:inzien', 'melding:registreren'] },
  titel: { door: ['dossier:inzien'] },
  betrokkene: { door: ['partij:inzien'] },
  gebeurtenis: { door: ['gebeurtenis:inzien'] },
  gezondheid: { door: ['gebeurtenis:inzien'], deel: 'gezondheid' },
  documentNaam: { door: ['document:inzien'] },
  documentInhoud: { door: ['document:inzien'] },
  politieDocument: { door: ['document:inzien'], deel: 'politie' },
  gedeeldDocument: { door: ['document:inzien'], gedeeld: true },
  gedeeldeInhoud: { door: ['document:inzien'], gedeeld: true },
  gedeeldDoel: { door: ['deling:inzien'], gedeeld: true },
  taak: { door: ['taak:inzien'] },
  politieTaak: { door: ['taak:inzien'], eigenaar: true },
  afdoening: { door: ['toets:inzien'] },
  toelichting: { door: ['gebeurtenis:inzien', 'melding:inzien'] },
  losseToelichting: { door: ['melding:inzien'] },
  melderNaam: { door: [] },
  melderAdres: { door: [] },
  melderTelefoon: { door: [] },
  melderMail: { door: [] },
  voorstel: { door: ['besluit:vastleggen'] },
  geslotenVoorstel: { door: ['besluit:vastleggen'], deel: 'inkomen' },
  opdracht: { door: ['besluit:vastleggen'] },
  draaiboek: { door: ['draaiboek:inzien'] },
  omzetting: { door: ['gebeurtenis:inzien'] },
  beleidsvoorstel: { door: ['beleid:volgen'] },
  aanwijzing: { door: ['aanwijzing:inzien', 'aanwijzing:beheren'] },
  getuige: { door: [] },
  doel: { door: [] },
  plaatsreden: { door: ['plaats:inzien', 'plaats:beheren'] },
  belang: { door: ['plaats:inzien', 'plaats:beheren'] },
  vraag: { door: ['gebeurtenis:inzien', 'vraag:inzien'], deel: 'politie', partner: 'vraag:beantwoorden' },
};

function magWeten(geheim: GeheimNaam, weg: Weg, iemand: Iemand | undefined): boolean {
  if (!iemand) return false;
  const { door, deel, eigenaar, gedeeld, partner } = OPENT[geheim];
  // Shared with one organisation: with its people, and with those of no other partner.
  if (gedeeld && iemand.wie.organisatieId === betrokken[1]) {
    return mag(iemand.wie, 'gedeeld:inzien', {
      gemeenteId: 'weert',
      soort: 'dossier',
      betrokkenOrganisaties: betrokken,
    });
  }
  const vraag = { gemeenteId: 'weert', soort: 'vraag', betrokkenOrganisaties: betrokken } as const;
  if (partner && mag(iemand.wie, partner, { ...vraag, eigenaarOrganisatieId: betrokken[1] as string }))
    return true;
  const onthult = handelingVan(weg) === 'melderidentiteit:inzien' && IDENTITEIT.includes(geheim);
  return [...door, ...(onthult ? (['melderidentiteit:inzien'] as const) : [])].some((handeling) =>
    SOORTEN.some(
      (soort) =>
        mag(iemand.wie, handeling, {
          gemeenteId: 'weert',
          soort,
          betrokkenOrganisaties: betrokken,
          dossierrollen: rollenHier(iemand),
          ...(deel && { compartiment: deel }),
          // A partner may know the phase and its own tasks; anything without an owner is the town's.
          ...(eigenaar && { eigenaarOrganisatieId: betrokken[1] as string }),
        }) &&
        (iemand.wie.organisatieSoort === 'gemeente' || (eigenaar === true && soort === 'taak')),
    ),
  );
}

/** Everything that left the building, headers too; not the cookie of the person. */
const alles = ({ headers, body }: Antwoord) =>
  `${decodeURIComponent(JSON.stringify({ ...headers, 'set-cookie': undefined }).replace(/%(?![0-9a-f]{2})/gi, ''))}\n${body}`;
/** What a stranger could compare: all but the clock and the random number of the request. */
const vergelijkbaar = ({ statusCode, headers, body }: Antwoord) =>
  JSON.stringify([statusCode, { ...headers, date: undefined, traceresponse: undefined }, body]);

/** One of each kind: the others may do the same everywhere, so their lists are the same question. */
function staatVoorAnderen(iemand: Iemand): boolean {
  const soort = ({ rol, wie: { gemeenteId, organisatieId } }: Iemand) =>
    JSON.stringify([gemeenteId, rol === MET_PLAATS, betrokken?.includes(organisatieId), RECHTEN[rol]]);
  return HEEL || mensen.find((ander) => soort(ander) === soort(iemand)) === iemand;
}

function groepeer<T, S>(dingen: readonly T[], sleutel: (ding: T) => S): Map<S, T[]> {
  const uit = new Map<S, T[]>();
  for (const ding of dingen) uit.set(sleutel(ding), [...(uit.get(sleutel(ding)) ?? []), ding]);
  return uit;
}

const kennis = new Map<string, string>();
/** All that this person may learn on this road. */
function magHierWeten(weg: Weg, iemand: Iemand): string {
  const sleutel = `${iemand.naam} ${handelingVan(weg) === 'melderidentiteit:inzien'}`;
  const eerder = kennis.get(sleutel);
  const geheimen = eerder ?? NAMEN.filter((geheim) => magWeten(geheim, weg, iemand)).join();
  kennis.set(sleutel, geheimen);
  return geheimen;
}
const NAMEN = Object.keys(GEHEIM) as GeheimNaam[];

/**
 * The people whose answer on this road can differ, nobody first. A road knows a person by municipality, organisation,
 * rights, reach and place, so who is alike in all of these and may learn the same is one case. Of each case another one
 * is asked on the next road: so every role is asked on many roads.
 */
function gevallen(weg: Weg): (Iemand | undefined)[] {
  if (HEEL) return [undefined, ...mensen];
  const soorten = groepeer(mensen, (iemand) => {
    const { wie: persoon } = iemand;
    const oordeel = verwacht(weg, iemand);
    const plek = [oordeel, persoon.gemeenteId, persoon.organisatieSoort === 'gemeente'];
    // Who is stopped, or asks what is nobody's in particular, is told by no more than this.
    if (oordeel === 'geen-recht' || oordeel === 'openbaar') return JSON.stringify(plek);
    // Policy is of the municipality and of no case.
    if (handelingVan(weg)?.startsWith('beleid:')) {
      return JSON.stringify([...plek, RECHTEN[iemand.rol].filter((recht) => recht.startsWith('beleid:'))]);
    }
    return JSON.stringify([
      ...plek,
      bereikVan(persoon),
      rollenHier(iemand),
      betrokken.includes(persoon.organisatieId),
      magHierWeten(weg, iemand),
    ]);
  });
  const nummer = wegen.indexOf(weg);
  return [undefined, ...[...soorten.values()].map((groep) => groep[nummer % groep.length])];
}

async function roep(
  weg: Weg,
  iemand: Iemand | undefined,
  url: string,
  methode = weg.methode,
): Promise<Antwoord> {
  const { payload, headers } = inhoudVoor(weg, wereld ?? LEEG);
  return (iemand ?? o.niemand).doe({
    method: methode as 'GET',
    url,
    ...(payload !== undefined && { payload }),
    headers: { ...headers, ...(await versie(weg, verwacht(weg, iemand))) },
  });
}

/** `If-Match` that fits, so that a change is stopped by the right and not by its version. */
async function versie(weg: Weg, oordeel: Verwacht): Promise<Record<string, string>> {
  if (oordeel === 'inloggen' || oordeel === 'geen-recht') return {};
  const tabel = (
    { dossiers: 'dossier', besluitvoorstellen: 'dossier', meldingen: 'melding', taken: 'taak' } as const
  )[weg.pad.split('/')[1] ?? ''];
  if (!tabel || !weg.pad.includes('/:') || weg.methode === 'GET') return {};
  const id = tabel === 'dossier' ? wereld.dossier : urlVoor(weg, wereld).split('/')[4];
  // The draaiboek of a dossier has a version of its own: none yet is 0.
  const bron = weg.pad.includes('/draaiboek') ? 'draaiboek where dossier_id' : `${tabel} where id`;
  const { rows } = await o.deps.db.sqlUitvoerder.executeSql(`select versie from ${bron} = $1`, [id]);
  return { 'if-match': `"${rows[0]?.versie ?? 0}"` };
}

/** Lists and searches: what is in them, how many, and where the next page begins. */
async function lijsten(iemand: Iemand): Promise<[string, string][]> {
  const uit: [string, string][] = [];
  for (const weg of wegen) {
    if (verwacht(weg, iemand) !== 'toegestaan' || weg.pad.includes(':')) continue;
    // The logs of a municipality grow by our own questions; that they hold nothing of another has a test of its own.
    if (/^(logboek|verwerking):/.test(handelingVan(weg) ?? '')) continue;
    if (weg.methode === 'GET') {
      for (const vraag of ['', '?aantal=1', '?status=alle']) {
        const antwoord = await iemand.doe({ method: 'GET', url: `/api/v1${weg.pad}${vraag}` });
        uit.push([`${weg.naam}${vraag}`, vergelijkbaar(antwoord)]);
      }
    } else if (weg.pad.endsWith('/zoekopdrachten')) {
      for (const tekst of [GEHEIM.adres, 'kwab', 'WRT', 'WRT-2026-00002', '2026']) {
        const antwoord = await iemand.doe({ method: 'POST', url: `/api/v1${weg.pad}`, payload: { tekst } });
        uit.push([`${weg.naam} ${tekst}`, vergelijkbaar(antwoord)]);
      }
    }
  }
  return uit;
}

const LEEG = { dossier: NERGENS, betrokkene: 'niemand', gebrek: {} } as Wereld;
const isVreemde = (iemand: Iemand) =>
  iemand.wie.gemeenteId !== 'weert' ||
  !betrokken.includes(iemand.wie.organisatieId) ||
  (ROLLEN_MET_PLAATS.has(iemand.rol) && rollenHier(iemand).length === 0);

describe('strangers to a dossier', () => {
  it('see the same lists, counts and search hits whether it exists or not [WRT-5.3-04]', async () => {
    let vergeleken = 0;
    for (const iemand of mensen.filter(isVreemde).filter(staatVoorAnderen)) {
      for (const [naam, antwoord] of await lijsten(iemand)) {
        expect([iemand.naam, naam, antwoord]).toEqual([
          iemand.naam,
          naam,
          vooraf.get(`${iemand.naam} ${naam}`),
        ]);
        vergeleken += 1;
      }
    }
    expect(vergeleken).toBeGreaterThan(100);
  });

  it('are refused, told nothing, and cannot tell another id from one that does not exist', async () => {
    let vergeleken = 0;
    for (const weg of wegen) {
      for (const iemand of gevallen(weg)) {
        const oordeel = verwacht(weg, iemand);
        if (oordeel === 'toegestaan' || oordeel === 'openbaar') continue;
        const url = urlVoor(weg, wereld);
        const nergens = vulPad(weg.pad, () => NERGENS) + new URL(url, 'http://luwte').search;
        // HEAD tells a length: it has to be the same one too.
        const ookHead = weg.methode === 'GET' && oordeel === 'niet-gevonden';
        for (const methode of ookHead ? ['GET', 'HEAD'] : [weg.methode]) {
          const echt = await roep(weg, iemand, url, methode as 'GET');
          const waar = `${iemand?.naam ?? 'niemand'} ${methode} ${weg.pad}`;
          expect([waar, echt.statusCode, zoekGeheimen(alles(echt))]).toEqual([waar, STATUS[oordeel], []]);
          if (!weg.pad.includes('/:')) continue;
          const niets = await roep(weg, iemand, nergens, methode as 'GET');
          expect([waar, vergelijkbaar(echt)]).toEqual([waar, vergelijkbaar(niets)]);
          vergeleken += 1;
        }
      }
    }
    expect(vergeleken).toBeGreaterThan(300);
  });

  it('without the right are stopped at the door, whoever they are', async () => {
    let gestopt = 0;
    // By role and kind of organisation alone, so those of one municipality are enough.
    for (const [nummer, iemand] of mensen.filter((m) => m.wie.gemeenteId === 'weert').entries()) {
      const dicht = groepeer(
        wegen.filter((weg) => verwacht(weg, iemand) === 'geen-recht'),
        handelingVan,
      );
      for (const groep of dicht.values()) {
        const weg = groep[nummer % groep.length]!;
        const { statusCode } = await roep(weg, iemand, urlVoor(weg, wereld));
        expect([iemand.naam, weg.naam, statusCode]).toEqual([iemand.naam, weg.naam, 403]);
        gestopt += 1;
      }
    }
    expect(gestopt).toBeGreaterThan(300);
  });

  it('cannot reach a part of it through a dossier of their own', async () => {
    const buur = wie('casusregisseur', 'bergen-op-zoom');
    const dieper = wegen.filter(({ pad }) => (pad.match(/:/g) ?? []).length > 1);
    expect(dieper.length).toBeGreaterThan(1);
    for (const weg of dieper) {
      // What only a partner asks for, is asked by a partner.
      const vrager = verwacht(weg, buur) === 'geen-recht' ? wie('politie', 'bergen-op-zoom') : buur;
      const naar = (deel: (verzameling: string) => string) =>
        vulPad(weg.pad, (verzameling) => (verzameling === 'dossiers' ? buurdossier : deel(verzameling)));
      const delen = urlVoor(weg, wereld).split('/');
      const vreemd = await roep(
        weg,
        vrager,
        naar(() => decodeURIComponent(delen[6] as string)),
      );
      const niets = await roep(
        weg,
        vrager,
        naar(() => NERGENS),
      );
      expect([weg.naam, vreemd.statusCode]).toEqual([weg.naam, 404]);
      expect([weg.naam, vergelijkbaar(vreemd)]).toEqual([weg.naam, vergelijkbaar(niets)]);
    }
  });

  it('cannot point at it from a body', async () => {
    const intake = wie('intake', 'bergen-op-zoom');
    const regisseur = wie('casusregisseur', 'bergen-op-zoom');
    const melding = {
      op: '2026-11-10',
      kanaal: 'telefoon',
      categorieen: ['geluid'],
      adres: 'Gewonestraat 1',
    };
    const los = await intake.doe({ method: 'POST', url: '/api/v1/meldingen', payload: melding });
    const { id } = los.json();
    const paren: [Iemand, string, (id: string) => object][] = [
      [intake, '/meldingen', (dossier) => ({ ...melding, dossier })],
      [intake, `/meldingen/${id}/koppelingen`, (dossierId) => ({ dossierId })],
    ];
    for (const [iemand, pad, payload] of paren) {
      const doe = (naar: string) =>
        iemand.doe({
          method: 'POST',
          url: `/api/v1${pad}`,
          payload: payload(naar),
          headers: { 'if-match': '"1"' },
        });
      const [vreemd, niets] = [await doe(wereld.dossier), await doe(NERGENS)];
      expect([pad, vreemd.statusCode]).toEqual([pad, 400]);
      expect(vergelijkbaar(vreemd)).toBe(vergelijkbaar(niets));
    }
    const taak = (wieOrganisatieId: string) =>
      regisseur.doe({
        method: 'POST',
        url: `/api/v1/dossiers/${buurdossier}/taken`,
        payload: { soort: 'taak', wat: 'iets', wieOrganisatieId },
      });
    expect(vergelijkbaar(await taak(betrokken[1] as string))).toBe(vergelijkbaar(await taak(NERGENS)));
  });
});

describe('a right that one road asks for', () => {
  it('is asked on the other roads to the same thing: a boa opens no dossier through a melding', async () => {
    const boa = wie('boa');
    const melding = {
      op: '2026-11-10',
      kanaal: 'telefoon',
      categorieen: ['geluid'],
      adres: 'Gewonestraat 3',
    };
    const doe = (pad: string, payload: object) =>
      boa.doe({ method: 'POST', url: `/api/v1${pad}`, payload, headers: { 'if-match': '"1"' } });
    expect((await doe('/meldingen', { ...melding, dossier: 'nieuw' })).statusCode).toBe(403);
    const { id } = (await doe('/meldingen', melding)).json();
    expect((await doe(`/meldingen/${id}/koppelingen`, { dossierId: 'nieuw' })).statusCode).toBe(403);
    expect((await doe('/dossiers', { object: { adres: 'Gewonestraat 3' } })).statusCode).toBe(403);
  });

  it('is not gone around by a filter: without the toets nobody sorts dossiers by what it found', async () => {
    const lijst = async (persoon: Iemand, vraag: string) =>
      (await persoon.doe({ method: 'GET', url: `/api/v1/dossiers${vraag}` })).json().items.length as number;
    const alle = await lijst(wie('boa'), '?status=alle');
    expect(alle).toBeGreaterThan(1);
    for (const gebrek of ['blokkerend', 'risico']) {
      expect(await lijst(wie('boa'), `?status=alle&gebrek=${gebrek}`)).toBe(alle);
      expect(await lijst(wie('jurist'), `?status=alle&gebrek=${gebrek}`)).toBeLessThan(alle);
    }
  });

  it('is asked and logged each time an identity is shown, whatever key repeats the request', async () => {
    const pad = `/api/v1/dossiers/${wereld.dossier}/partijen/${encodeURIComponent(wereld.melder)}/onthullingen`;
    const vraag = (persoon: Iemand) =>
      persoon.doe({
        method: 'POST',
        url: pad,
        payload: { doel: 'terugbellen' },
        headers: { 'idempotency-key': 'nog-eens' },
      });
    const telling = async () =>
      (
        await o.deps.db.sqlUitvoerder.executeSql(
          `select count(*)::integer as n from veiligheidslog where handeling = 'melderidentiteit:inzien'`,
        )
      ).rows[0]?.n as number;
    const voor = await telling();
    for (const persoon of [wie('jurist'), wie('jurist'), wie('wijkmanager')]) {
      expect((await vraag(persoon)).json().naam).toBe(GEHEIM.melderNaam);
    }
    expect(await telling()).toBe(voor + 3);
  });
});

const STATUS = { inloggen: 401, 'geen-recht': 403, 'niet-gevonden': 404 } as const;

describe('every route, for every person', () => {
  it('says nothing that this person may not know, and does its work for who has the right [WRT-5.3-04]', async () => {
    const gezien = new Set<GeheimNaam>();
    const gelukt = new Set<string>();
    // Reading first: changes may move what there is to read.
    for (const weg of [...wegen].sort((a, b) => Number(a.methode !== 'GET') - Number(b.methode !== 'GET'))) {
      // Nobody signs out.
      if (weg.naam === 'DELETE /sessies/huidige') continue;
      // Refused ones first, for the same reason as reading.
      const rij = gevallen(weg).sort((a, b) => rang(weg, a) - rang(weg, b));
      for (const iemand of rij) {
        const oordeel = verwacht(weg, iemand);
        // The address itself has been refused above; another thing behind the same road may be theirs.
        const urls = oordeel === 'toegestaan' || oordeel === 'openbaar' ? [urlVoor(weg, wereld)] : [];
        if (oordeel !== 'inloggen' && oordeel !== 'geen-recht') urls.push(...andereDingen(weg));
        for (const url of urls) {
          const antwoord = await roep(weg, iemand, url);
          const waar = `${iemand?.naam ?? 'niemand'} ${weg.naam}`;
          expect([waar, antwoord.statusCode < 500]).toEqual([waar, true]);
          if (oordeel === 'toegestaan') {
            expect([waar, antwoord.statusCode === 401]).toEqual([waar, false]);
            if (antwoord.statusCode < 300) gelukt.add(weg.naam);
          }
          const lek = zoekGeheimen(alles(antwoord)).filter((geheim) => !magWeten(geheim, weg, iemand));
          expect([waar, lek]).toEqual([waar, []]);
          for (const geheim of zoekGeheimen(antwoord.body)) gezien.add(geheim);
        }
      }
    }
    // Otherwise this proved nothing: each road did its work for somebody, and each secret was there to be seen.
    const gesloten = wegen.filter((weg) => handelingVan(weg) !== undefined && !gelukt.has(weg.naam));
    expect(gesloten.map(({ naam }) => naam)).toEqual([]);
    expect(NAMEN.filter((naam) => !gezien.has(naam))).toEqual(['getuige', 'doel']);
  });
});

/** The same road to something with rights of its own. */
function andereDingen(weg: Weg): string[] {
  if (weg.pad.startsWith('/taken/:')) return [vulPad(weg.pad, () => wereld.politieTaak)];
  if (!weg.pad.includes('documenten/:')) return [];
  return [urlVoor(weg, wereld).replace(wereld.document, wereld.politieDocument)];
}

const rang = (weg: Weg, iemand: Iemand | undefined) => (verwacht(weg, iemand) === 'toegestaan' ? 1 : 0);
