import type { GecompileerdBeleid } from '../beleid/index.ts';
import {
  type Dossier,
  type GebeurtenisVan,
  isGesloten,
  type Kroniek,
  leesKroniek,
} from '../dossier/index.ts';
import { type Datum, dagVan, plusDagen, type Tijdstip } from '../shared/index.ts';
import { type Afdoening, isAfgedaan } from './afdoening.ts';
import { bouwBesluitstanden, waardoorWeg } from './besluitstand.ts';
import { bepaalKrachten, KRACHTEN, type Kracht } from './bewijs/kracht.ts';
import { bepaalLadder, type Sport, volgendeSport } from './ladder.ts';
import type { Toets, ToetsTermijn } from './toets.ts';
import { type Veiligheidswaarschuwing, veiligheidswaarschuwing } from './veiligheid.ts';
import { maandagVan, WEKEN_IN_STROOK, type Week } from './weken.ts';

export type TermijnKort = {
  readonly id: string;
  readonly naam: string;
  readonly tot: Datum;
  readonly fataal: boolean;
};
export type AanZet = { readonly wie: string; readonly wat: string; readonly uiterlijk?: Datum };
export type LopendBesluit = {
  readonly besluitId: string;
  readonly maatregel: string;
  readonly op: string;
  readonly openDwangsom?: number;
};

/** What lists and the header of a dossier show; derived from kroniek and toets only. */
export type Stand = {
  readonly status: 'open' | 'gesloten';
  readonly fase: string;
  readonly faseNaam: string;
  readonly aanZet?: AanZet;
  /** Who leads, in the words of the policy. */
  readonly regie?: string;
  /** The next term to end; of two on one day the fatal one. */
  readonly termijn?: TermijnKort;
  /** The next term whose end costs a right or a power. */
  readonly fataal?: TermijnKort;
  /** Lists of work of the policy on which the dossier stands: a term of theirs passed unmet. */
  readonly lijsten?: readonly string[];
  readonly bewijs: {
    readonly meldingen: number;
    readonly melders: number;
    readonly bevestigd: number;
    readonly onafhankelijk: number;
    readonly sterkste?: string;
  };
  /** Defects that nobody settled. */
  readonly gebreken: { readonly blokkerend: number; readonly risico: number; readonly aandacht: number };
  /** Forfeited minus paid over all decisions, in eurocents. */
  readonly openDwangsom: number;
  readonly laatste?: { readonly op: string; readonly soort: string };
  readonly laatstBevestigd?: Datum;
  /** Number of events ever recorded, also those that no longer count. */
  readonly gebeurtenissen: number;
  /** Weeks in which something happened, oldest first, at most twelve: the strip never needs more. */
  readonly weken: readonly Week[];
  readonly nogNodig?: string;
  readonly lopendBesluit?: LopendBesluit;
  /** For who goes there; everybody who may open the dossier may know it. */
  readonly veiligheid?: Veiligheidswaarschuwing;
  /** First day on which this answer changes without any new event. */
  readonly herzienOp?: Datum;
};

/** Lists of what is overdue. It stays there until it is done, also when that is late: a late weighing is one. */
function werklijsten(toets: Toets, beleid: GecompileerdBeleid, kroniek: Kroniek): string[] {
  const regels = new Map(beleid.termijnen.filter((t) => t.regel.lijst).map((t) => [t.regel.id, t]));
  if (regels.size === 0) return [];
  const over = toets.termijnen.flatMap(({ id, status, bij }) => {
    const termijn = status === 'verstreken' ? regels.get(id) : undefined;
    if (termijn === undefined) return [];
    const sinds = bij === undefined ? -1 : kroniek.plaats(bij);
    const alsnog = kroniek.gebeurtenissen.some((g) => kroniek.plaats(g.id) > sinds && termijn.haalt(g));
    return alsnog ? [] : [termijn.regel.lijst!];
  });
  return [...new Set(over)];
}

export type StandVraag = {
  readonly dossier: Dossier;
  readonly toets: Toets;
  readonly beleid: GecompileerdBeleid;
  readonly peildatum: Datum;
  readonly afdoeningen: readonly Afdoening[];
};

/**
 * The read model of a dossier on a day. The only function that fills it: writing an event, the nightly sweep
 * and a rebuild all give the same answer. Pure; `toets` has to be the one of the same dossier and day.
 */
export function berekenStand({ dossier, toets, beleid, peildatum, afdoeningen }: StandVraag): Stand {
  const kroniek = leesKroniek(dossier, { peildatum });
  const ladder = bepaalLadder(beleid, toets);
  const termijnen = lopendeTermijnen(toets, beleid);
  const termijn = termijnen[0];
  const lijsten = werklijsten(toets, beleid, kroniek);
  const fataal = termijnen.find((t) => t.fataal);
  const regie = (toets.regies.find((r) => r.rol === 'overall') ?? toets.regies[0])?.organisatie;
  const volgende = volgendeSport(ladder);
  const besluiten = bouwBesluitstanden(kroniek);
  const aanZet = bepaalAanZet(toets, beleid, volgende, regie, geenBesluitMeer(besluiten));
  const sterkste = KRACHTEN.find((kracht) => (toets.bewijs.perKracht[kracht] ?? 0) > 0);
  const laatste = kroniek.gebeurtenissen.at(-1);
  const besluit = zoekLopendBesluit(kroniek, besluiten);
  const openDwangsom = toets.dwangsommen.reduce((som, stand) => som + stand.open, 0);
  const bevestigingen = zoekBevestigingen(kroniek);
  const bevestiging = kroniek.gebeurtenissen.findLast((g) => bevestigingen.has(g.id));
  const laatstBevestigd = bevestiging && dagVan(bevestiging.op);
  const nogNodig = nogNodigZin(volgende);
  const veiligheid = veiligheidswaarschuwing(kroniek);
  const herzienOp = eersteHerziening(
    toets,
    [besluit && eindeVan(besluit), veiligheid?.tot],
    dossier,
    peildatum,
  );
  const telZwaarte = (zwaarte: string) =>
    toets.gebreken.filter((g) => g.zwaarte === zwaarte && !isAfgedaan(g, afdoeningen)).length;
  return {
    status: isGesloten(kroniek) ? 'gesloten' : 'open',
    fase: toets.fase,
    faseNaam: beleid.fasen.find((fase) => fase.id === toets.fase)?.naam ?? toets.fase,
    ...(aanZet && { aanZet }),
    ...(regie !== undefined && { regie }),
    ...(termijn && { termijn }),
    ...(fataal && { fataal }),
    ...(lijsten.length > 0 && { lijsten }),
    bewijs: {
      meldingen: toets.bewijs.meldingen,
      melders: toets.bewijs.melders,
      bevestigd: toets.bewijs.bevestigd,
      onafhankelijk: toets.bewijs.onafhankelijk,
      ...(sterkste !== undefined && { sterkste }),
    },
    gebreken: {
      blokkerend: telZwaarte('blokkerend'),
      risico: telZwaarte('risico'),
      aandacht: telZwaarte('aandacht'),
    },
    openDwangsom,
    ...(laatste && { laatste: { op: laatste.op, soort: laatste.soort } }),
    ...(laatstBevestigd && { laatstBevestigd }),
    gebeurtenissen: dossier.kroniek.length,
    weken: telWeken(kroniek, bevestigingen),
    ...(nogNodig && { nogNodig }),
    ...(besluit && { lopendBesluit: alsLopend(besluit, toets) }),
    ...(veiligheid && { veiligheid }),
    ...(herzienOp && { herzienOp }),
  };
}

const BEVESTIGEND: ReadonlySet<Kracht | undefined> = new Set([
  'eigen-waarneming',
  'meting',
  'politieregistratie',
]);

/** Events that confirm independently, in the same reading as the counts of the toets. */
function zoekBevestigingen(kroniek: Kroniek): ReadonlySet<string> {
  const krachten = bepaalKrachten(kroniek);
  return new Set([...krachten].flatMap(([id, kracht]) => (BEVESTIGEND.has(kracht) ? [id] : [])));
}

function lopendeTermijnen(toets: Toets, beleid: GecompileerdBeleid): TermijnKort[] {
  const fataal = new Set(beleid.termijnen.filter((t) => t.regel.fataal).map((t) => t.regel.id));
  return toets.termijnen
    .filter((t) => t.status === 'loopt')
    .map((t) => ({ id: t.id, naam: t.naam, tot: t.tot, fataal: fataal.has(t.id) }))
    .sort((a, b) => (a.tot < b.tot ? -1 : a.tot > b.tot ? 1 : Number(b.fataal) - Number(a.fataal)));
}

/** Words of the law for the person on the other side, as `wie` of a term. */
const WEDERPARTIJ: ReadonlySet<string> = new Set([
  'overlastgever',
  'overtreder',
  'belanghebbende',
  'betrokkene',
  'rechtbank',
]);

function bepaalAanZet(
  toets: Toets,
  beleid: GecompileerdBeleid,
  volgende: Sport | undefined,
  regie: string | undefined,
  over: string | undefined,
): AanZet | undefined {
  const wieVan = new Map(beleid.termijnen.flatMap(({ regel }) => (regel.wie ? [[regel.id, regel.wie]] : [])));
  const eerste = (lijst: readonly ToetsTermijn[]) =>
    lijst.reduce<ToetsTermijn | undefined>((a, b) => (a === undefined || b.tot < a.tot ? b : a), undefined);
  const lopend = toets.termijnen.filter((t) => t.status === 'loopt' && wieVan.has(t.id));
  const alsAanZet = (t: ToetsTermijn) => ({ wie: wieVan.get(t.id)!, wat: t.naam, uiterlijk: t.tot });
  const eigen = eerste(lopend.filter((t) => !WEDERPARTIJ.has(wieVan.get(t.id)!)));
  if (eigen) return alsAanZet(eigen);
  // Our own open step comes before a term of the other side: we need not wait for it.
  const opnieuw = volgende?.keuzegroep === undefined ? undefined : over;
  if (volgende?.stap.status === 'mogelijk') {
    const { wie, naam } = volgende.stap;
    return { wie, wat: opnieuw === undefined ? naam : `${opnieuw} Nieuw besluit: ${naam}` };
  }
  const vanAnder = eerste(lopend);
  if (vanAnder) return alsAanZet(vanAnder);
  if (volgende === undefined) return undefined;
  const open = volgende.open[0];
  if (open === undefined) return undefined;
  const nodig = opnieuw === undefined ? 'Nog nodig:' : `${opnieuw} Nog nodig voor een nieuw besluit:`;
  return { wie: regie ?? volgende.stap.wie, wat: `${nodig} ${open.tekst}` };
}

/** "Nog 2 nodig voor waarschuwing: ..." */
function nogNodigZin(volgende: Sport | undefined): string | undefined {
  if (volgende === undefined) return undefined;
  const { stap, open } = volgende;
  if (stap.status === 'mogelijk') return `Alles is er voor: ${stap.naam}.`;
  if (open.length === 0) return undefined;
  const punten = open.map((criterium) => criterium.tekst.replace(/\.$/, '')).join('; ');
  return `Nog ${open.length} nodig voor ${stap.naam}: ${punten}.`;
}

/** Day on which a decision stops working by itself, if it says so. */
function eindeVan(besluit: GebeurtenisVan<'besluit'>): Datum | undefined {
  const einde: Tijdstip | undefined = besluit.looptijdTot ?? besluit.huisverbod?.tot;
  return einde === undefined ? undefined : dagVan(einde);
}

type Besluiten = ReturnType<typeof bouwBesluitstanden>;

/** That the last decision is over, while no other one stands. */
function geenBesluitMeer(besluiten: Besluiten): string | undefined {
  const weg = [...besluiten.values()].map(waardoorWeg);
  const laatste = weg.at(-1);
  return laatste === undefined || weg.includes(undefined) ? undefined : `Het besluit is ${laatste}.`;
}

function zoekLopendBesluit(kroniek: Kroniek, besluiten: Besluiten): GebeurtenisVan<'besluit'> | undefined {
  const weg = (id: string): boolean => {
    const stand = besluiten.get(id);
    return stand !== undefined && waardoorWeg(stand) !== undefined;
  };
  return kroniek.van('besluit').findLast((besluit) => {
    const einde = eindeVan(besluit);
    return !weg(besluit.besluitId) && (einde === undefined || kroniek.peildatum <= einde);
  });
}

function alsLopend(besluit: GebeurtenisVan<'besluit'>, toets: Toets): LopendBesluit {
  const dwangsom = toets.dwangsommen.find((d) => d.besluitId === besluit.besluitId);
  return {
    besluitId: besluit.besluitId,
    maatregel: besluit.maatregel,
    op: besluit.op,
    ...(dwangsom && { openDwangsom: dwangsom.open }),
  };
}

function telWeken(kroniek: Kroniek, bevestigingen: ReadonlySet<string>): Week[] {
  const weken = new Map<Datum, { van: Datum; meldingen: number; bevestigd: number }>();
  for (const g of kroniek.gebeurtenissen) {
    if (g.soort !== 'melding' && !bevestigingen.has(g.id)) continue;
    const van = maandagVan(dagVan(g.op));
    const week = weken.get(van) ?? { van, meldingen: 0, bevestigd: 0 };
    weken.set(van, week);
    // In reports, as the evidence count does: one entry can stand for several.
    if (g.soort === 'melding') week.meldingen += g.aantal ?? 1;
    else week.bevestigd += 1;
  }
  return [...weken.values()].sort((a, b) => (a.van < b.van ? -1 : 1)).slice(-WEKEN_IN_STROOK);
}

/** The toets knows when it changes itself; an ending decision and an event dated later change the rest. */
function eersteHerziening(
  toets: Toets,
  eindes: readonly (Datum | undefined)[],
  dossier: Dossier,
  peildatum: Datum,
): Datum | undefined {
  const dagen = [
    ...(toets.herzienOp ? [toets.herzienOp] : []),
    ...eindes.flatMap((einde) => (einde === undefined ? [] : [plusDagen(einde, 1)])),
    ...dossier.kroniek.map((g) => dagVan(g.op)),
  ].filter((dag) => dag > peildatum);
  return dagen.reduce<Datum | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}
