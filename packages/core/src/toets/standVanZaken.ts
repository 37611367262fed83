import type { GecompileerdBeleid } from '../beleid/index.ts';
import {
  type Categorie,
  type Dossier,
  type GebeurtenisSoort,
  type Kroniek,
  leesKroniek,
} from '../dossier/index.ts';
import { type Datum, dagVan, datumInWoorden, duizendtallen, type Tijdstip } from '../shared/index.ts';
import type { Stand } from './stand.ts';
import type { Toets } from './toets.ts';

export type Alinea = { readonly kop: string; readonly zinnen: readonly string[] };
type Vraag = {
  readonly dossier: Dossier;
  readonly toets: Toets;
  readonly stand: Stand;
  readonly beleid: GecompileerdBeleid;
  readonly peildatum: Datum;
};

/** Longer lists are no half page any more. */
const MEEST = 3;

/**
 * What is going on in a dossier, in Dutch sentences without personal data: no name, no address, no free text that
 * somebody typed. Numbers, kinds, days, and the words of the policy only.
 */
export function schrijfStandVanZaken(vraag: Vraag): readonly Alinea[] {
  const kroniek = leesKroniek(vraag.dossier, { peildatum: vraag.peildatum });
  return [
    { kop: 'Wat er speelt', zinnen: watErSpeelt(vraag, kroniek) },
    { kop: 'Wat er is gedaan', zinnen: watErIsGedaan(kroniek) },
    { kop: 'Waar het staat', zinnen: waarHetStaat(vraag) },
    { kop: 'Wat nu nodig is', zinnen: watNuNodigIs(vraag) },
  ].filter((alinea) => alinea.zinnen.length > 0);
}

function watErSpeelt({ dossier, toets, stand }: Vraag, kroniek: Kroniek): string[] {
  const { meldingen, melders, anoniem, bevestigd, onafhankelijk, eerste } = toets.bewijs;
  const zinnen: string[] = [];
  const plek =
    dossier.spoor === 'woonoverlast' ? woning(dossier.object.woonvorm) : 'een plek in de openbare ruimte';
  const soorten = categorieen(kroniek);
  zinnen.push(`Het gaat om overlast vanuit ${plek}${soorten === '' ? '' : `: ${soorten}`}.`);
  if (meldingen === 0) zinnen.push('Er zijn geen meldingen vastgelegd.');
  else {
    const wie = melders > 0 ? ` van ${aantal(melders, 'melder', 'melders')}` : '';
    const zonderNaam = anoniem > 0 ? `, waarvan ${anoniem} anoniem` : '';
    const sinds = eerste === undefined ? '' : ` sinds ${dagTekst(eerste as Tijdstip)}`;
    zinnen.push(
      `Er ${meldingen === 1 ? 'is' : 'zijn'} ${aantal(meldingen, 'melding', 'meldingen')}${wie}${zonderNaam}${sinds}.`,
    );
    zinnen.push(
      bevestigd + onafhankelijk === 0
        ? 'Nog niets daarvan is bevestigd.'
        : `Geverifieerd: ${aantal(bevestigd, 'melding', 'meldingen')}. Eigen waarnemingen, metingen en registraties: ${onafhankelijk}.`,
    );
  }
  if (stand.laatstBevestigd) zinnen.push(`Voor het laatst bevestigd op ${dagTekst(stand.laatstBevestigd)}.`);
  return zinnen;
}

/** Kinds of events that are an attempt to end it, in the order of the ladder. */
const GEDAAN: readonly { soort: GebeurtenisSoort; een: string; meer: string }[] = [
  { soort: 'gesprek', een: 'gesprek', meer: 'gesprekken' },
  { soort: 'buurtbemiddeling', een: 'keer buurtbemiddeling', meer: 'keer buurtbemiddeling' },
  { soort: 'mediation', een: 'keer mediation', meer: 'keer mediation' },
  { soort: 'hulpaanbod', een: 'hulpaanbod', meer: 'keer hulp aangeboden' },
  { soort: 'huurmaatregel', een: 'stap van de verhuurder', meer: 'stappen van de verhuurder' },
  { soort: 'interventie', een: 'andere maatregel', meer: 'andere maatregelen' },
  { soort: 'overleg', een: 'overleg', meer: 'keer overleg' },
  { soort: 'waarschuwing', een: 'waarschuwing', meer: 'waarschuwingen' },
  { soort: 'voornemen', een: 'voornemen', meer: 'voornemens' },
  { soort: 'besluit', een: 'besluit', meer: 'besluiten' },
  { soort: 'overtreding', een: 'vastgestelde overtreding', meer: 'vastgestelde overtredingen' },
];

function watErIsGedaan(kroniek: Kroniek): string[] {
  const regels = GEDAAN.flatMap(({ soort, een, meer }) => {
    const lijst = kroniek.van(soort);
    const laatste = lijst.at(-1);
    if (laatste === undefined) return [];
    const wanneer =
      lijst.length === 1 ? `op ${dagTekst(laatste.op)}` : `het laatst op ${dagTekst(laatste.op)}`;
    return [`${aantal(lijst.length, een, meer)} (${wanneer})`];
  });
  return regels.length === 0 ? ['Er is nog geen stap vastgelegd.'] : [`Vastgelegd: ${opsomming(regels)}.`];
}

function waarHetStaat({ stand, toets, beleid }: Vraag): string[] {
  const zinnen = [`De fase is: ${stand.faseNaam} (${beleid.beleid.naam}).`];
  if (stand.status === 'gesloten') zinnen.push('Het dossier is gesloten.');
  if (stand.regie !== undefined) zinnen.push(`De regie ligt bij: ${stand.regie}.`);
  if (stand.lopendBesluit) {
    const { maatregel, op } = stand.lopendBesluit;
    zinnen.push(`Er loopt een besluit van ${dagTekst(op as Tijdstip)}: ${maatregel.replaceAll('-', ' ')}.`);
  }
  // From the ledgers that this reader may see; the sum in `stand` is that of all.
  const verbeurd = toets.dwangsommen.reduce((som, d) => som + d.verbeurd, 0);
  const open = toets.dwangsommen.reduce((som, d) => som + d.open, 0);
  if (verbeurd > 0) {
    zinnen.push(`Verbeurd: ${euro(verbeurd)}; daarvan staat ${euro(open)} open.`);
  }
  if (stand.termijn) {
    const fataal = stand.termijn.fataal ? ' (fataal)' : '';
    zinnen.push(
      `De eerstvolgende termijn loopt tot en met ${dagTekst(stand.termijn.tot)}: ${stand.termijn.naam}${fataal}.`,
    );
  }
  return zinnen;
}

function watNuNodigIs({ stand, toets }: Vraag): string[] {
  const zinnen: string[] = [];
  if (stand.status === 'open' && stand.nogNodig !== undefined) zinnen.push(stand.nogNodig);
  for (const [zwaarte, kop] of [
    ['blokkerend', 'Ontbreekt nog'],
    ['risico', 'Risico bij de rechter'],
  ] as const) {
    const gebreken = toets.gebreken.filter((g) => g.zwaarte === zwaarte);
    for (const gebrek of gebreken.slice(0, MEEST)) zinnen.push(`${kop}: ${gebrek.tekst}`);
    if (gebreken.length > MEEST) zinnen.push(`${kop}: en nog ${gebreken.length - MEEST}.`);
  }
  return zinnen;
}

function categorieen(kroniek: Kroniek): string {
  const telling = new Map<Categorie, number>();
  for (const g of kroniek.van('melding')) {
    for (const categorie of g.categorieen) telling.set(categorie, (telling.get(categorie) ?? 0) + 1);
  }
  const meest = [...telling].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MEEST);
  return opsomming(meest.map(([categorie]) => categorie.replaceAll('-', ' ')));
}

function woning(woonvorm: Dossier['object']['woonvorm']): string {
  switch (woonvorm) {
    case 'koop':
      return 'een koopwoning';
    case 'huur-corporatie':
      return 'een huurwoning van een corporatie';
    case 'huur-particulier':
      return 'een particuliere huurwoning';
    case 'huur-onbekend':
      return 'een huurwoning';
    default:
      return 'een woning';
  }
}

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

function opsomming(delen: readonly string[]): string {
  if (delen.length < 2) return delen.join('');
  return `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}

/** `1 maart 2026`. */
const dagTekst = (op: Tijdstip): string => datumInWoorden(dagVan(op)) ?? op;

/** Whole eurocents as `€ 1.250,50`. */
function euro(centen: number): string {
  const heel = duizendtallen(Math.floor(centen / 100));
  return `€ ${heel},${String(centen % 100).padStart(2, '0')}`;
}
