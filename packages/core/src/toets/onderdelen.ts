import type { Feitenbasis, GecompileerdBeleid } from '../beleid/index.ts';
import type { Waarheid } from '../shared/index.ts';
import type { Toets, ToetsAfbakening, ToetsBrief, ToetsDossierstuk, ToetsStap } from './toets.ts';

type Drie = true | false | 'onbekend';
const DRIE: Readonly<Record<Waarheid, Drie>> = { ja: true, nee: false, onbekend: 'onbekend' };

/** The lists of the policy that it has; undefined where it has none at all. */
export function bepaalLijsten(
  beleid: GecompileerdBeleid,
  feiten: Feitenbasis,
  stappen: readonly ToetsStap[],
): Pick<Toets, 'afbakening' | 'dossierlijst' | 'brieven'> | undefined {
  const { afbakening, dossierlijst, brieven } = beleid.onderdelen;
  if (afbakening.length + dossierlijst.length + brieven.length === 0) return undefined;
  return {
    ...(afbakening.length > 0 && { afbakening: bepaalAfbakening(beleid, feiten) }),
    ...(dossierlijst.length > 0 && { dossierlijst: bepaalDossierlijst(beleid, feiten) }),
    ...(brieven.length > 0 && { brieven: bepaalBrieven(beleid, feiten, stappen) }),
  };
}

/** Every delimitation test of the policy, in its order: does another road go first, beside, or instead? */
function bepaalAfbakening(beleid: GecompileerdBeleid, feiten: Feitenbasis): ToetsAfbakening[] {
  return beleid.onderdelen.afbakening.map(({ deel, bron, wanneer }) => {
    const { waarheid, bewijs } = wanneer(feiten);
    const { id, naam, gevolg, weg, tekst, aard } = deel;
    return { id, naam, gevolg, weg, tekst, aard, geldt: DRIE[waarheid], bewijs, bron };
  });
}

/** The list of what the file has to hold: what is required now, and whether it is there. */
function bepaalDossierlijst(beleid: GecompileerdBeleid, feiten: Feitenbasis): ToetsDossierstuk[] {
  return beleid.onderdelen.dossierlijst.map(({ deel, bron, wanneer, aanwezig }) => {
    const is = aanwezig(feiten);
    return {
      id: deel.id,
      naam: deel.naam,
      vereist: DRIE[wanneer(feiten).waarheid],
      aanwezig: DRIE[is.waarheid],
      bewijs: is.bewijs,
      bron,
      ...(deel.herstel === undefined ? {} : { herstel: deel.herstel }),
    };
  });
}

/**
 * The letters of the policy. One goes with its step unless it has a moment of its own: it is needed once the step is
 * open or done, and stands as sent when the kroniek shows it.
 */
function bepaalBrieven(
  beleid: GecompileerdBeleid,
  feiten: Feitenbasis,
  stappen: readonly ToetsStap[],
): ToetsBrief[] {
  return beleid.onderdelen.brieven.map(({ deel, bron, wanneer, aanwezig }) => {
    const { id, naam, stap, moment, aan, inhoud, bezorging, ondertekenaar } = deel;
    const status = stappen.find((s) => s.id === stap)?.status;
    const nodig = wanneer === undefined ? metStap(status) : DRIE[wanneer(feiten).waarheid];
    const gegaan = aanwezig?.(feiten);
    const verzonden: Drie =
      gegaan !== undefined ? DRIE[gegaan.waarheid] : status === 'gedaan' ? true : 'onbekend';
    return {
      id,
      naam,
      ...(stap === undefined ? {} : { stap }),
      moment,
      aan,
      inhoud,
      bezorging,
      ...(ondertekenaar === null ? {} : { ondertekenaar }),
      nodig,
      verzonden,
      bewijs: gegaan?.bewijs ?? [],
      bron,
    };
  });
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
