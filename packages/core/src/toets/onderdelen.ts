import type { Feitenbasis, GecompileerdBeleid } from '../beleid/index.ts';
import type { GebeurtenisVan, Kroniek } from '../dossier/index.ts';
import type { Waarheid } from '../shared/index.ts';
import type { Toets, ToetsAfbakening, ToetsBrief, ToetsDossierstuk, ToetsStap } from './toets.ts';

type Drie = true | false | 'onbekend';
const drie = (waarheid: Waarheid): Drie =>
  waarheid === 'ja' ? true : waarheid === 'nee' ? false : 'onbekend';

type Lijsten = Pick<Toets, 'afbakening' | 'dossierlijst' | 'brieven'>;
type Opbouw<T> = { -readonly [K in keyof T]: T[K] };

/** The lists of the policy that it has; undefined where it has none at all. */
export function bepaalLijsten(
  beleid: GecompileerdBeleid,
  feiten: Feitenbasis,
  stappen: readonly ToetsStap[],
): Lijsten | undefined {
  const { afbakening, dossierlijst, brieven } = beleid.onderdelen;
  if (afbakening.length + dossierlijst.length + brieven.length === 0) return undefined;
  const uit: Opbouw<Lijsten> = {};
  if (afbakening.length > 0) uit.afbakening = afbakening.map((deel) => bepaalAfbakening(deel, feiten));
  if (dossierlijst.length > 0) uit.dossierlijst = dossierlijst.map((deel) => bepaalDossierstuk(deel, feiten));
  if (brieven.length > 0) {
    const status = new Map<string, ToetsStap['status']>();
    for (const stap of stappen) status.set(stap.id, stap.status);
    uit.brieven = brieven.map((deel) => bepaalBrief(deel, feiten, status));
  }
  return uit;
}

type Delen = GecompileerdBeleid['onderdelen'];

// Filled in below, not spread: a spread in a literal costs more than all of its names.

/** A delimitation test of the policy: does another road go first, beside, or instead? */
function bepaalAfbakening(
  { deel, bron, wanneer }: Delen['afbakening'][number],
  feiten: Feitenbasis,
): ToetsAfbakening {
  const { waarheid, bewijs } = wanneer(feiten);
  const { id, naam, gevolg, weg, tekst, aard } = deel;
  return { id, naam, gevolg, weg, tekst, aard, geldt: drie(waarheid), bewijs, bron };
}

/** A line of what the file has to hold: whether it is required now, and whether it is there. */
function bepaalDossierstuk(
  { deel, bron, wanneer, aanwezig }: Delen['dossierlijst'][number],
  feiten: Feitenbasis,
): ToetsDossierstuk {
  const is = aanwezig(feiten);
  const uit: Opbouw<ToetsDossierstuk> = {
    id: deel.id,
    naam: deel.naam,
    vereist: drie(wanneer(feiten).waarheid),
    aanwezig: drie(is.waarheid),
    bewijs: is.bewijs,
    bron,
  };
  if (deel.herstel !== undefined) uit.herstel = deel.herstel;
  return uit;
}

/**
 * A letter of the policy. It goes with its step unless it has a moment of its own: it is needed once the step is
 * open or done, and stands as sent when the kroniek shows it.
 */
function bepaalBrief(
  { deel, bron, wanneer, aanwezig, controle, overneemt, grondslag }: Delen['brieven'][number],
  feiten: Feitenbasis,
  statussen: ReadonlyMap<string, ToetsStap['status']>,
): ToetsBrief {
  const { stap, ondertekenaar } = deel;
  const status = stap === undefined ? undefined : statussen.get(stap);
  const gegaan = aanwezig?.(feiten);
  const uit: Partial<Opbouw<ToetsBrief>> = { id: deel.id, naam: deel.naam };
  if (stap !== undefined) uit.stap = stap;
  uit.moment = deel.moment;
  uit.aan = deel.aan;
  uit.inhoud = deel.inhoud;
  uit.bezorging = deel.bezorging;
  if (ondertekenaar !== null) uit.ondertekenaar = ondertekenaar;
  uit.nodig = wanneer === undefined ? metStap(status) : drie(wanneer(feiten).waarheid);
  uit.verzonden = gegaan !== undefined ? drie(gegaan.waarheid) : status === 'gedaan' ? true : 'onbekend';
  uit.grondslag = grondslag;
  uit.bewijs = gegaan === undefined ? GEEN : gegaan.bewijs;
  if (controle.length > 0 && uit.verzonden === true) {
    uit.ontbreekt = controle.flatMap((c) => (c.aanwezig(feiten).waarheid === 'ja' ? GEEN : [c.tekst]));
  }
  if (overneemt.length > 0 && uit.nodig !== false) {
    const over = neemOver(overneemt, feiten);
    uit.overgenomen = over.map(({ id: _id, ...tekst }) => tekst);
    // Who may not see the motivation does not see the letter either.
    uit.bewijs = [...uit.bewijs, ...over.map(({ id }) => id)];
  }
  if (deel.zienswijze) {
    const gegeven = zienswijzenNu(feiten.kroniek);
    if (gegeven.length > 0) {
      uit.punten = gegeven.flatMap((z) => z.punten ?? []);
      uit.bewijs = [...uit.bewijs, ...gegeven.map(({ id }) => id)];
    }
  }
  uit.bron = bron;
  return uit as ToetsBrief;
}

const GEEN: readonly string[] = [];

/** The views given since the latest voornemen that say something point by point. */
function zienswijzenNu(kroniek: Kroniek): readonly GebeurtenisVan<'zienswijze'>[] {
  const voornemen = kroniek.van('voornemen').at(-1);
  const sinds = voornemen === undefined ? -1 : kroniek.plaats(voornemen.id);
  return kroniek.van('zienswijze').filter((z) => z.punten !== undefined && kroniek.plaats(z.id) > sinds);
}

/** The motivations of these facts, as the last person who answered gave them. */
function neemOver(
  namen: Delen['brieven'][number]['overneemt'],
  feiten: Feitenbasis,
): { id: string; feit: string; naam: string; motivering: string }[] {
  return namen.flatMap(({ feit, naam }) =>
    (feiten.waarde(feit)?.bewijs ?? GEEN).flatMap((id) => {
      const g = feiten.kroniek.opId(id);
      return g?.soort === 'oordeel' ? [{ id, feit, naam, motivering: g.motivering }] : [];
    }),
  );
}

/** The heaviest colour whose conditions hold; undefined where the policy has no colours or none holds for certain. */
export function bepaalKleur(
  beleid: GecompileerdBeleid,
  feiten: Feitenbasis,
): 'groen' | 'oranje' | 'rood' | undefined {
  const geldend = beleid.onderdelen.kleuren.filter(({ wanneer }) => wanneer(feiten).waarheid === 'ja');
  return (['rood', 'oranje', 'groen'] as const).find((kleur) => geldend.some((k) => k.deel.kleur === kleur));
}

const metStap = (status: ToetsStap['status'] | undefined): Drie =>
  status === undefined ? 'onbekend' : status === 'mogelijk' || status === 'gedaan';
