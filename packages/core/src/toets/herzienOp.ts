import type { GecompileerdBeleid, Venster as VensterRegel, Voorwaarde } from '../beleid/index.ts';
import type { GebeurtenisSoort, Kroniek, PartijRol } from '../dossier/index.ts';
import { type Datum, dagVan, isDatum, jaarVan, plusDagen, plusJaren, plusMaanden } from '../shared/index.ts';
import type { Klok } from './klok.ts';

type Venster = Schuifvenster & { soort: GebeurtenisSoort };
type Leeftijd = { rol: PartijRol; minstens: number };
type Tijdgevoelig = { readonly vensters: readonly Venster[]; readonly leeftijden: readonly Leeftijd[] };

type Schuifvenster = Pick<VensterRegel, 'lengte' | 'eenheid' | 'grensdag'>;

const gelezen = new WeakMap<GecompileerdBeleid, Tijdgevoelig>();

/** Which conditions of a policy change by the calendar alone: windows and ages. Read once per policy. */
function tijdgevoelig(beleid: GecompileerdBeleid): Tijdgevoelig {
  const bekend = gelezen.get(beleid);
  if (bekend !== undefined) return bekend;
  const vensters = new Map<string, Venster>();
  const leeftijden: Leeftijd[] = [];
  const neem = (venster: VensterRegel | undefined, soorten: readonly GebeurtenisSoort[]): void => {
    // One that an event anchors stays where it is.
    if (venster === undefined || (venster.voor ?? venster.na) !== undefined) return;
    const { lengte, eenheid, grensdag } = venster;
    for (const soort of soorten)
      vensters.set(`${soort} ${lengte} ${eenheid} ${grensdag}`, { soort, ...venster });
  };
  const loop = (v: Voorwaarde | undefined): void => {
    if (v === undefined) return;
    if ('alle' in v) v.alle.forEach(loop);
    else if ('een' in v) v.een.forEach(loop);
    else if ('niet' in v) loop(v.niet);
    else if ('telling' in v) neem(v.telling.venster, [v.telling.soort].flat());
    else if ('punten' in v) {
      neem(
        v.punten.venster,
        v.punten.regels.flatMap(({ soort }) => soort),
      );
    } else if ('leeftijd' in v)
      leeftijden.push({ rol: v.leeftijd.rol as PartijRol, minstens: v.leeftijd.minstens });
  };
  for (const definitie of beleid.feiten.values()) loop(definitie.afgeleid);
  for (const fase of beleid.beleid.fasen) loop(fase.bereikt);
  for (const regie of beleid.beleid.regie) loop(regie.wanneer);
  for (const { stap } of beleid.stappen) {
    stap.criteria.forEach(loop);
    loop(stap.gedaan);
    loop(stap.nietVanToepassing);
    for (const eerder of stap.voorafgaand) loop(eerder.tenzij);
  }
  for (const deel of [...beleid.beleid.afbakening, ...beleid.beleid.informatieschemas]) loop(deel.wanneer);
  for (const brief of beleid.beleid.brieven) for (const punt of brief.controle) loop(punt.aanwezig);
  for (const deel of [...beleid.beleid.dossierlijst, ...beleid.beleid.brieven]) {
    loop(deel.wanneer);
    loop(deel.aanwezig);
  }
  const uit = { vensters: [...vensters.values()], leeftijden };
  gelezen.set(beleid, uit);
  return uit;
}

const TELBAAR = 9000;

/** A later day on which the answer may change. */
export type Wissel = {
  readonly dag: Datum;
  /** Nothing else happens on that day than that an event leaves a window: only what counts in a window can turn. */
  readonly alleenVenster: boolean;
};

/**
 * Days after the reference date on which the answer may change without anything new being recorded: an event
 * with a later date comes in, an event leaves a window, somebody comes of age. Ascending, each once.
 */
export function mogelijkeWissels(
  kroniek: Kroniek,
  beleid: GecompileerdBeleid,
  klok: Klok,
  voor: Datum | undefined,
): Wissel[] {
  const { peildatum } = kroniek;
  const dagen = new Map<Datum, boolean>();
  const voegToe = (dag: Datum, alleenVenster = false): void => {
    if (dag <= peildatum || (voor !== undefined && dag >= voor)) return;
    dagen.set(dag, alleenVenster && dagen.get(dag) !== false);
  };
  for (const g of kroniek.later) voegToe(dagVan(g.op));
  for (const dag of klok.mogelijk) voegToe(plusDagen(dag, 1));
  if (isDatum(beleid.versie)) voegToe(beleid.versie);
  const { vensters, leeftijden } = tijdgevoelig(beleid);
  for (const venster of vensters) {
    const lijst = kroniek.van(venster.soort);
    if (lijst.length === 0) continue;
    const vanaf = eersteInVenster(peildatum, venster);
    // Newest first: what lies before the window left it long ago.
    for (let i = lijst.length - 1; i >= 0; i--) {
      const dag = dagVan(lijst[i]!.op);
      if (dag < vanaf) break;
      if (jaarVan(dag) < TELBAAR) for (const wissel of verlaat(dag, venster)) voegToe(wissel, true);
    }
  }
  for (const { rol, minstens } of leeftijden) {
    for (const partij of kroniek.dossier.partijen) {
      if (partij.rol !== rol || partij.geboortedatum === undefined) continue;
      if (jaarVan(partij.geboortedatum) + minstens >= TELBAAR) continue;
      const verjaardag = plusJaren(partij.geboortedatum, minstens);
      voegToe(verjaardag);
      // Born on 29 February: the careful reading is the day after.
      voegToe(plusDagen(verjaardag, 1));
    }
  }
  const uit = [...dagen].map(([dag, alleenVenster]): Wissel => ({ dag, alleenVenster }));
  return uit.sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

const EERSTE_JAAR = 102;
/** Months differ in length: an event this many days before the window may still leave it on a day to come. */
const SPELING = 5;

/** No event of an earlier day can leave the window after the reference date. */
function eersteInVenster(peildatum: Datum, { lengte, eenheid }: Schuifvenster): Datum | '' {
  if (jaarVan(peildatum) < EERSTE_JAAR || lengte > 36_500) return '';
  if (eenheid === 'dagen' || eenheid === 'weken')
    return plusDagen(peildatum, -SPELING - (eenheid === 'dagen' ? lengte : 7 * lengte));
  const maanden = eenheid === 'jaren' ? 12 * lengte : lengte;
  return maanden > 1200 ? '' : plusDagen(plusMaanden(peildatum, -maanden), -SPELING);
}

/** First days on which an event of this day lies outside the window; at a month's end there are more candidates. */
function verlaat(dag: Datum, { lengte, eenheid, grensdag }: Schuifvenster): Datum[] {
  const extra = grensdag === 'telt-mee' ? 1 : 0;
  switch (eenheid) {
    case 'dagen':
      return lengte < 400_000 ? [plusDagen(dag, lengte + extra)] : [];
    case 'weken':
      return lengte < 50_000 ? [plusDagen(dag, 7 * lengte + extra)] : [];
    default: {
      const maanden = eenheid === 'jaren' ? 12 * lengte : lengte;
      if (maanden > 10_000) return [];
      const basis = plusMaanden(dag, maanden);
      return [0, 1, 2, 3, ...(extra === 0 ? [] : [4])].map((dagen) => plusDagen(basis, dagen));
    }
  }
}
