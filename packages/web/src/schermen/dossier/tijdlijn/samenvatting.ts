import { datumKort } from '../../../lib/datum.ts';
import { euro } from '../../../lib/geld.ts';
import { aantalVan, CATEGORIE, FUNCTIE, MAATREGEL } from '../../../teksten/nl.ts';
import { PUNTEN } from '../../../teksten/vastleggen.ts';
import { FORMULIEREN, heeftFormulier } from '../formulier/formulieren.ts';

type Gebeurtenis = Readonly<Record<string, unknown>>;
/** Code of a party (`Melder A`) by its key; undefined when it is not known here. */
export type CodeVan = (sleutel: string) => string | undefined;

/** Name of a question of the policy by its fact; undefined when the policy is not known here. */
export type FeitNaam = (feit: string) => string | undefined;

const woord = (lijst: Readonly<Record<string, string>>, waarde: unknown): string | undefined =>
  typeof waarde === 'string' ? (lijst[waarde] ?? waarde) : undefined;

/** Text of a choice in the form of this kind: `geweigerd-melder` as people read it. */
function keuzeTekst(soort: string, pad: string, waarde: unknown): string | undefined {
  if (typeof waarde !== 'string') return undefined;
  const veld = heeftFormulier(soort) ? FORMULIEREN[soort]?.velden.find((v) => v.pad === pad) : undefined;
  return veld?.soort === 'keuze' ? veld.keuzes.find((k) => k.waarde === waarde)?.tekst : waarde;
}

const jaNee = (waarde: unknown, ja: string, nee: string): string | undefined =>
  waarde === true ? ja : waarde === false ? nee : undefined;

/** A value of the format that has no list of words: `ernstige-overlast` as people read it. */
const leesbaar = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' ? waarde.replaceAll('-', ' ') : undefined;

/** What happened, in a few words next to the name of the kind. Never a reporter's name: codes only. */
export function samenvatting(g: Gebeurtenis, code: CodeVan, feitNaam: FeitNaam = () => undefined): string {
  const soort = String(g.soort);
  const delen: (string | undefined)[] = [];
  const waarneming = g.waarneming as Gebeurtenis | undefined;
  switch (soort) {
    case 'melding':
      delen.push(categorieen(g), g.anoniem === true ? 'anoniem' : wie(g.melder, code));
      break;
    case 'constatering':
      delen.push(
        jaNee(g.bevestigd, 'bevestigd', 'niets waargenomen'),
        categorieen(g),
        woord(FUNCTIE, waarneming?.functie),
      );
      break;
    case 'gesprek':
      delen.push(
        `met ${(keuzeTekst(soort, 'met', g.met) ?? '').toLowerCase()}`,
        g.gelukt === false ? 'niet gelukt' : undefined,
      );
      break;
    case 'weging':
      delen.push(
        jaNee(g.ernstig, 'ernstig', 'niet ernstig'),
        jaNee(g.herhaaldelijk, 'herhaaldelijk', 'niet herhaaldelijk'),
        woord({}, g.complexiteit),
        typeof g.door === 'string' ? `gewogen door ${g.door}` : undefined,
      );
      break;
    case 'oordeel':
      delen.push(
        `${feitNaam(String(g.feit)) ?? String(g.feit)}: ${jaNee(g.waarde, 'ja', 'nee') ?? leesbaar(String(g.waarde))}`,
      );
      break;
    case 'op-of-afschaling':
      delen.push([leesbaar(g.van), leesbaar(g.naar)].filter(Boolean).join(' naar '));
      break;
    case 'kleur':
      delen.push(leesbaar(g.kleur));
      break;
    case 'standpunt':
      delen.push(leesbaar(g.over), leesbaar(g.antwoord));
      break;
    case 'leefgebied':
      delen.push(leesbaar(g.gebied), leesbaar(g.situatie));
      break;
    case 'zienswijze': {
      const punten = puntenVan(g);
      const klaar = punten.filter(({ reactie }) => reactie !== undefined).length;
      delen.push(
        keuzeTekst(soort, 'wijze', g.wijze),
        punten.length === 0
          ? undefined
          : `${klaar} van ${aantalVan(punten.length, 'punt', 'punten')} beantwoord`,
      );
      break;
    }
    case 'besluit':
    case 'voornemen': {
      const dwangsom = g.dwangsom as { bedrag?: number; maximum?: number } | undefined;
      delen.push(
        woord(MAATREGEL, g.maatregel),
        dwangsom?.bedrag === undefined ? undefined : `${euro(dwangsom.bedrag)} per keer`,
        dwangsom?.maximum === undefined ? undefined : `hoogstens ${euro(dwangsom.maximum)}`,
        tot('reageren tot en met', g.zienswijzeTot),
      );
      break;
    }
    case 'waarschuwing':
      delen.push(tot('uiterlijk', g.termijnTot));
      break;
    case 'overtreding':
      delen.push(
        woord(FUNCTIE, waarneming?.functie),
        wie(g.gedragsregel, (id) => `regel ${id}`),
      );
      break;
    case 'brief':
      delen.push(
        isDossiercheck(g) ? 'vastgelegd als document' : woord({}, g.brief),
        isDossiercheck(g) ? undefined : naarWie(g.aan),
      );
      break;
    case 'taak':
      delen.push(woord({}, g.wat), woord({}, g.wie), woord({}, g.status));
      break;
    default:
      for (const pad of [
        'uitkomst',
        'antwoord',
        'vorm',
        'status',
        'resultaat',
        'reden',
        'wijze',
        'strekking',
        'aard',
        'naar',
        'van',
      ]) {
        delen.push(keuzeTekst(soort, pad, g[pad]));
      }
  }
  if (typeof g.bedrag === 'number') delen.push(euro(g.bedrag));
  return delen.filter(Boolean).join(' · ');
}

/** A letter by this name is the Dossiercheck that somebody set down. */
export const isDossiercheck = (g: Gebeurtenis): boolean => g.soort === 'brief' && g.brief === 'dossiercheck';

const naarWie = (aan: unknown): string | undefined => (typeof aan === 'string' ? `aan ${aan}` : undefined);

const categorieen = (g: Gebeurtenis): string | undefined =>
  Array.isArray(g.categorieen) ? g.categorieen.map((c) => woord(CATEGORIE, c)).join(', ') : undefined;
const wie = (sleutel: unknown, code: CodeVan): string | undefined =>
  typeof sleutel === 'string' ? code(sleutel) : undefined;
const tot = (kop: string, dag: unknown): string | undefined =>
  typeof dag === 'string' ? `${kop} ${datumKort(dag)}` : undefined;

type Punt = { readonly tekst: string; readonly reactie?: string };
const puntenVan = (g: Gebeurtenis): readonly Punt[] => (Array.isArray(g.punten) ? g.punten : []);

/** A view of which a point still waits for an answer. */
export const heeftOpenPunt = (g: Gebeurtenis): boolean =>
  g.soort === 'zienswijze' && puntenVan(g).some(({ reactie }) => reactie === undefined);

/** What people wrote, in the order in which it is read. */
export function teksten(g: Gebeurtenis): string[] {
  const velden = ['toelichting', 'motivering', 'omschrijving', 'besluit', 'inhoud', 'context'];
  const regels = velden
    .map((veld) => g[veld])
    .filter((tekst): tekst is string => typeof tekst === 'string' && tekst !== '');
  if (g.soort === 'gesprek' && typeof g.uitkomst === 'string') regels.push(g.uitkomst);
  puntenVan(g).forEach(({ tekst, reactie }, i) => {
    regels.push(`${PUNTEN.punt(i + 1)}: ${tekst}`, `${PUNTEN.antwoord(i + 1)}: ${reactie ?? PUNTEN.open}`);
  });
  if (Array.isArray(g.gedrag)) regels.push(...g.gedrag.map(String));
  if (Array.isArray(g.gedragsregels)) {
    regels.push(
      ...g.gedragsregels.map((regel: { id: string; tekst: string }) => `${regel.id}. ${regel.tekst}`),
    );
  }
  return regels;
}

export type Groep = 'bewijs' | 'hulp' | 'formeel' | 'overig';

const IN_GROEP: Readonly<Record<Exclude<Groep, 'overig'>, readonly string[]>> = {
  bewijs: [
    'melding',
    'verificatie',
    'constatering',
    'geluidsmeting',
    'opname',
    'bestuurlijke-rapportage',
    'verklaring',
    'buurtonderzoek',
    'politiecontact',
  ],
  hulp: [
    'gesprek',
    'buurtbemiddeling',
    'mediation',
    'hulpaanbod',
    'zorgadvies',
    'huurmaatregel',
    'interventie',
    'huisbezoek',
  ],
  formeel: [
    'waarschuwing',
    'voornemen',
    'zienswijze',
    'beslissing-voornemen',
    'zienswijze-achterwege',
    'besluit',
    'wijziging-besluit',
    'overtreding',
    'invorderingsbeschikking',
    'aanmaning',
    'dwangbevel',
    'uitstel-van-betaling',
    'betaling',
    'bestuursdwang-toegepast',
    'kostenbeschikking',
    'machtiging-binnentreden',
    'bezwaar',
    'beroep',
    'hoger-beroep',
    'voorlopige-voorziening',
    'verzoek-om-handhaving',
    'afwijzing',
    'advies-bezwaar',
    'beslissing-op-bezwaar',
    'civiele-uitspraak',
    'uitspraak',
  ],
};

export const soortenVan = (groep: Exclude<Groep, 'overig'>): readonly string[] => IN_GROEP[groep];

/** Which part of the file an event belongs to; decides its shape on the timeline. */
export function groepVan(soort: string): Groep {
  for (const groep of ['bewijs', 'hulp', 'formeel'] as const)
    if (IN_GROEP[groep].includes(soort)) return groep;
  return 'overig';
}
