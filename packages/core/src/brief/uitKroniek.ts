import type { Gebeurtenis, GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import { dagVan, datumInWoorden } from '../shared/index.ts';
import {
  BUURTBEMIDDELING_WOORDEN,
  FUNCTIE_WOORDEN,
  HULP_WOORDEN,
  HUURMAATREGEL_WOORDEN,
  MAATREGEL_WOORDEN,
  MEDIATION_WOORDEN,
  RESULTAAT_WOORDEN,
  soortenOverlast,
} from './woorden.ts';

/** May this event be told in a letter? Not what lies in a closed compartment. */
export type MagErin = (gebeurtenis: Gebeurtenis) => boolean;

/**
 * What the file holds about what happened, one line each, for the facts in a decision. Only what was seen by officials
 * or measured, by day and kind, and reports counted: what somebody wrote in their own words may tell who told it, and
 * stays out.
 */
export function feitenUit(kroniek: Kroniek, magErin: MagErin): string[] {
  const over = gaatOverDezePersoon(kroniek);
  return [
    ...meldingenGeteld(kroniek, (g) => magErin(g) && over(g)),
    ...kroniek.gebeurtenissen.flatMap((g) => (magErin(g) && over(g) ? gezien(g) : [])),
  ];
}

/** What was tried before, in order of time, with what came of it. What help was about stays out. */
export function geprobeerdUit(kroniek: Kroniek, magErin: MagErin): string[] {
  const over = gaatOverDezePersoon(kroniek);
  return kroniek.gebeurtenissen.flatMap((g) => (magErin(g) && over(g) ? geprobeerd(g, kroniek) : []));
}

/** With more than one person complained about, what names somebody may be about another. */
function gaatOverDezePersoon({ dossier }: Kroniek): (g: Gebeurtenis) => boolean {
  const alleen = dossier.partijen.filter(({ rol }) => rol === 'overlastgever').length < 2;
  return ({ personen = [] }) => alleen || personen.length === 0;
}

function meldingenGeteld(kroniek: Kroniek, magErin: MagErin): string[] {
  const onjuist = new Set(
    kroniek
      .van('verificatie')
      .flatMap((g) => (magErin(g) && g.uitkomst === 'onjuist' ? (g.betreft ?? []) : [])),
  );
  const meldingen = kroniek.van('melding').filter((g) => magErin(g) && !onjuist.has(g.id));
  const [eerste, laatste] = [meldingen[0], meldingen.at(-1)];
  if (eerste === undefined || laatste === undefined) return [];
  const aantal = meldingen.reduce((som, { aantal: keer = 1 }) => som + keer, 0);
  const dagen = [dag(eerste), dag(laatste)];
  const wanneer = dagen[0] === dagen[1] ? `Op ${dagen[0]}` : `Van ${dagen[0]} tot en met ${dagen[1]}`;
  const waarover = soortenOverlast(meldingen.flatMap(({ categorieen }) => categorieen));
  // What confirms a report may lie in a closed compartment: then nothing is said of it.
  const alles = kroniek.gebeurtenissen.every(magErin);
  const zeker = meldingen
    .filter(({ id }) => alles && kroniek.isGeverifieerd(id))
    .reduce((som, { aantal: keer = 1 }) => som + keer, 0);
  return [
    `${wanneer} kreeg de gemeente ${aantal === 1 ? '1 melding' : `${aantal} meldingen`}${waarover}.${
      zeker === 0 ? '' : zeker === aantal ? ' Alles is nagegaan.' : ` Daarvan zijn er ${zeker} nagegaan.`
    }`,
  ];
}

function gezien(g: Gebeurtenis): string[] {
  switch (g.soort) {
    case 'constatering':
      if (g.bevestigd === false || !isVanAmbtenaar(g)) return [];
      return [`${moment(g)} heeft ${wie(g)} overlast vastgesteld${soortenOverlast(g.categorieen)}.`];
    case 'geluidsmeting':
      return [`${moment(g)} is geluid gemeten.${gemeten(g)}`];
    case 'overtreding':
      if (!isVanAmbtenaar(g)) return [];
      return [`${moment(g)} heeft ${wie(g)} een overtreding van een eerder besluit vastgesteld.`];
    case 'bestuurlijke-rapportage':
      return [`Op ${dag(g)} kreeg de gemeente een bestuurlijke rapportage van ${g.organisatie}.`];
    default:
      return [];
  }
}

function geprobeerd(g: Gebeurtenis, kroniek: Kroniek): string[] {
  const op = `Op ${dag(g)}`;
  switch (g.soort) {
    case 'gesprek':
      if (g.met !== 'overlastgever' && g.met !== 'verhuurder') return [];
      // Whether it took place is not known: then it is not told.
      if (g.gelukt === undefined) return [];
      return [
        g.gelukt === false
          ? `${op} wilde de gemeente een gesprek voeren met ${MET[g.met]}. Dat lukte niet.`
          : `${op} was er een gesprek met ${MET[g.met]}.`,
      ];
    case 'buurtbemiddeling':
      return [`${op}: buurtbemiddeling. ${BUURTBEMIDDELING_WOORDEN[g.uitkomst]}`];
    case 'mediation':
      return [`${op}: mediation. ${MEDIATION_WOORDEN[g.uitkomst]}`];
    case 'hulpaanbod':
      return [`${op} is hulp aangeboden. ${HULP_WOORDEN[g.antwoord]}`];
    case 'huurmaatregel':
      return [
        `${op} heeft de verhuurder opgetreden: ${HUURMAATREGEL_WOORDEN[g.vorm]}.${gevolg(g.resultaat)}`,
      ];
    case 'waarschuwing':
      // That it was received is another fact.
      return [`${op} heeft de gemeente u een waarschuwing gestuurd.`];
    case 'besluit':
      if (!isVoorElkeOverlastgever(g, kroniek)) return [];
      return [`${op} is u ${MAATREGEL_WOORDEN[g.maatregel]} opgelegd.`];
    default:
      return [];
  }
}

/** Somebody in office who saw it in person, or whose finding was confirmed. What is not known is not told. */
function isVanAmbtenaar(g: GebeurtenisVan<'constatering' | 'overtreding'>): boolean {
  const { functie, zelfWaargenomen } = g.waarneming;
  if (functie === undefined || functie === 'omwonende' || functie === 'anders') return false;
  return zelfWaargenomen === true || (g.soort === 'constatering' && g.bevestigd === true);
}

/** The letter says "u": with more people complained about, a decision for one of them is not told to another. */
function isVoorElkeOverlastgever(
  { geadresseerden }: GebeurtenisVan<'besluit'>,
  { dossier }: Kroniek,
): boolean {
  const overlastgevers = dossier.partijen.filter(({ rol }) => rol === 'overlastgever');
  return overlastgevers.length > 0 && overlastgevers.every(({ id }) => geadresseerden.includes(id));
}

const MET = { overlastgever: 'u', verhuurder: 'de verhuurder' } as const;

const dag = ({ op }: Gebeurtenis): string => datumInWoorden(dagVan(op)) ?? op;

/** `Op 3 maart 2026 om 23.10 uur`, without a time where none was recorded. */
function moment(g: Gebeurtenis): string {
  const tijd = /T(\d{2}):(\d{2})/.exec(g.op);
  return `Op ${dag(g)}${tijd ? ` om ${tijd[1]}.${tijd[2]} uur` : ''}`;
}

const wie = ({ waarneming }: GebeurtenisVan<'constatering' | 'overtreding'>): string =>
  FUNCTIE_WOORDEN[waarneming.functie ?? 'anders'];

function gemeten({ laeq, norm, overschreden }: GebeurtenisVan<'geluidsmeting'>): string {
  const getal = (waarde: number) => String(waarde).replace('.', ',');
  const delen = [
    laeq === undefined
      ? ''
      : ` Het was ${getal(laeq)} dB(A)${norm === undefined ? '' : `, de norm is ${getal(norm)} dB(A)`}.`,
    overschreden === undefined
      ? ''
      : overschreden
        ? ' De norm is overschreden.'
        : ' De norm is niet overschreden.',
  ];
  return delen.join('');
}

const gevolg = (resultaat: keyof typeof RESULTAAT_WOORDEN | undefined): string =>
  resultaat === undefined ? '' : ` ${RESULTAAT_WOORDEN[resultaat]}`;
