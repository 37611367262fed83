import type { Bron } from './bron.ts';
import { dagenTussen, plusDagen, plusMaanden, plusUren } from './datumrekenen.ts';
import { type Kalender, type KalenderWeigering, weigerJaar } from './kalender.ts';
import { ok, type Result, type Weigering, weiger } from './result.ts';
import { type Datum, dagVan, type Moment } from './waarden.ts';

export type Eenheid = 'uren' | 'dagen' | 'weken' | 'maanden' | 'jaren' | 'werkdagen';

export type TermijnVraag = {
  /** The day of the event: bekendmaking, receipt, forfeiture, the meeting counted back from. */
  readonly van: Datum;
  /** Whole number, at least 1. */
  readonly lengte: number;
  readonly eenheid: Eenheid;
  /** First counted day: the day after the event, the day itself, or counted back from the event. */
  readonly telling: 'dag-erna' | 'dag-zelf' | 'terug';
  /**
   * true: set in an act or AMvB. false: the act excludes the Atw. 'beleid': set by the burgemeester or a policy, never
   * moved here. 'eu': set in EU law, moved by Regulation 1182/71.
   */
  readonly atw: boolean | 'beleid' | 'eu';
  /** Art. 4 b and c Atw: never moved, whatever `atw` says. */
  readonly uitzondering?: 'inwerkingtreding' | 'vrijheidsbeneming' | undefined;
  /** Clock time of the event, on the day `van`. Only a term in hours needs it. */
  readonly vanMoment?: Moment | undefined;
};

export type Termijn = {
  /** First counted day. Counted back there is no known start: then it equals `tot`. */
  readonly van: Datum;
  /** Last day, inclusive. Counted back: the last day on which the act is in time. */
  readonly tot: Datum;
  /** Only for a term in hours: the moment on the day `tot` at which it ends. */
  readonly totMoment?: Moment;
  readonly verschoven?: {
    /** Last day before the move. */
    readonly van: Datum;
    /** Dutch, names the free day. */
    readonly reden: string;
    readonly bron: Bron;
  };
  /** The Atw applied in a year whose equated days are not certain; the end may still move. */
  readonly onderVoorbehoud?: true;
};

export type TermijnWeigering = KalenderWeigering | Weigering<'tijdstip-ontbreekt'>;

const ATW_1: Bron = { regeling: 'Algemene termijnenwet', artikel: '1 lid 1' };
const ATW_2: Bron = { regeling: 'Algemene termijnenwet', artikel: '2' };
const EU_3: Bron = { regeling: 'Verordening (EEG, Euratom) 1182/71', artikel: '3' };
const UREN: Bron = { regeling: 'Algemene termijnenwet', artikel: '4' };

/**
 * First and last day of a term, inclusive, with the move past weekends and holidays where the law has one.
 *
 * Refuses `feestdagen-ontbreken` where the end depends on a year without data, and `tijdstip-ontbreekt` for hours
 * without a clock time. Throws RangeError on a length below 1 or a `vanMoment` on another day.
 * Source: art. 1, 2 and 4 Algemene termijnenwet; art. 3 Regulation 1182/71 for `eu`.
 */
export function berekenTermijn(vraag: TermijnVraag, kalender: Kalender): Result<Termijn, TermijnWeigering> {
  if (!Number.isSafeInteger(vraag.lengte) || vraag.lengte < 1) {
    throw new RangeError('A term counts at least one whole unit');
  }
  if (vraag.vanMoment !== undefined && dagVan(vraag.vanMoment) !== vraag.van) {
    throw new RangeError('The clock time is on another day than the event');
  }
  if (vraag.eenheid === 'uren') return berekenUren(vraag);

  const laatste = laatsteDag(vraag, kalender);
  if (!laatste.ok) return laatste;
  if (vraag.telling === 'terug') return ok({ van: laatste.value, tot: laatste.value });

  const van = vraag.telling === 'dag-erna' ? plusDagen(vraag.van, 1) : vraag.van;
  return schuif({ van, tot: laatste.value }, verschuiving(vraag, van, laatste.value), kalender);
}

function berekenUren(vraag: TermijnVraag): Result<Termijn, TermijnWeigering> {
  if (vraag.vanMoment === undefined) {
    return weiger('tijdstip-ontbreekt', 'Vul het tijdstip in: deze termijn loopt in uren.', UREN);
  }
  const terug = vraag.telling === 'terug';
  const totMoment = plusUren(vraag.vanMoment, terug ? -vraag.lengte : vraag.lengte);
  const tot = dagVan(totMoment);
  return ok({ van: terug ? tot : vraag.van, tot, totMoment });
}

function laatsteDag(vraag: TermijnVraag, kalender: Kalender): Result<Datum, TermijnWeigering> {
  const { telling, van, eenheid } = vraag;
  const lengte = telling === 'terug' ? -vraag.lengte : vraag.lengte;
  // Counting the day itself is counting from the day after the day before.
  const vanaf = telling === 'dag-zelf' ? plusDagen(van, -1) : van;
  switch (eenheid) {
    case 'uren':
    case 'dagen':
      return ok(plusDagen(vanaf, lengte));
    case 'weken':
      return ok(plusDagen(vanaf, 7 * lengte));
    case 'werkdagen':
      return kalender.plusWerkdagen(vanaf, lengte);
    case 'maanden':
    case 'jaren': {
      const tot = plusMaanden(van, eenheid === 'jaren' ? 12 * lengte : lengte);
      // A month from 15 January ends on 14 February, but a month from 31 January on 28 February.
      const ingekort = tot.slice(8) < van.slice(8);
      return ok(telling === 'dag-zelf' && !ingekort ? plusDagen(tot, -1) : tot);
    }
  }
}

type Verschuiving = { readonly einde: Bron; readonly minimum: Bron | undefined };

/** Which rules may move the end. Undefined: none may, and the calendar is not even asked. */
function verschuiving(vraag: TermijnVraag, van: Datum, tot: Datum): Verschuiving | undefined {
  const { atw, eenheid, lengte } = vraag;
  // How long the term itself is: one working day over a weekend is still a term of one day.
  const dagen = eenheid === 'werkdagen' ? lengte : dagenTussen(van, tot) + 1;
  if (atw === 'eu') return { einde: EU_3, minimum: dagen >= 2 ? EU_3 : undefined };
  if (atw !== true || vraag.uitzondering !== undefined) return undefined;
  // Art. 4 a Atw, in the words of the act: a term of 12 weeks or 90 days is still moved.
  const uitgesloten =
    eenheid === 'jaren' ||
    (eenheid === 'dagen' && lengte > 90) ||
    (eenheid === 'weken' && lengte > 12) ||
    (eenheid === 'maanden' && lengte > 3);
  return uitgesloten ? undefined : { einde: ATW_1, minimum: dagen >= 3 ? ATW_2 : undefined };
}

function schuif(
  termijn: Termijn,
  regels: Verschuiving | undefined,
  kalender: Kalender,
): Result<Termijn, TermijnWeigering> {
  if (regels === undefined) return ok(termijn);
  const { van, tot } = termijn;
  const einde = kalender.eersteWerkdagVanaf(tot);
  if (!einde.ok) return einde;
  const extra = regels.minimum === undefined ? ok(0) : tekortAanWerkdagen(van, einde.value, kalender);
  if (!extra.ok) return extra;
  const nieuw = kalender.plusWerkdagen(einde.value, extra.value);
  if (!nieuw.ok) return nieuw;

  const voorbehoud = kalender.isTeBevestigen(nieuw.value) ? ({ onderVoorbehoud: true } as const) : {};
  if (nieuw.value === tot) return ok({ ...termijn, ...voorbehoud });
  const vrij = kalender.waaromVrij(tot);
  const verschoven =
    extra.value > 0 && regels.minimum !== undefined
      ? { van: tot, reden: 'de termijn moet ten minste twee werkdagen bevatten', bron: regels.minimum }
      : { van: tot, reden: `de laatste dag is een vrije dag (${vrij})`, bron: regels.einde };
  return ok({ van, tot: nieuw.value, verschoven, ...voorbehoud });
}

/**
 * How many of the two working days of art. 2 Atw are missing. Counted from the end, so that a long term needs only
 * the data around its end.
 */
function tekortAanWerkdagen(van: Datum, tot: Datum, kalender: Kalender): Result<number, KalenderWeigering> {
  let nodig = 2;
  for (let dag = tot; dag >= van && nodig > 0; dag = plusDagen(dag, -1)) {
    if (!kalender.kent(dag)) return weigerJaar(dag);
    if (!kalender.isVrijeDag(dag)) nodig--;
  }
  return ok(nodig);
}
