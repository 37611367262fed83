import type { GecompileerdBeleid } from '../beleid/index.ts';
import type { Compartiment, Dossier } from '../dossier/index.ts';
import type { Toets } from '../toets/index.ts';
import { type Kleur, regelsVanKleuren, regelsVanMatrix, type Vraagregel } from './vraagregel.ts';

/** Of a toets of the dossier no more than the persons in it are looked at. */
export type Kleuren = Pick<Toets, 'personen'>;
/** A question that may not be put now, and why. */
export type GeslotenVraag = Vraagregel & { readonly waarom: string };
export type Vragen = {
  /** The colour of the person; absent: none is settled. */
  readonly kleur?: Kleur;
  readonly open: readonly Vraagregel[];
  readonly gesloten: readonly GeslotenVraag[];
};

/** Whom a question may be about: who is reported about, alone or in a group. */
const OVER: ReadonlySet<string> = new Set(['overlastgever', 'lid-van-groep']);
/** Never asked inside the partnership on nuisance at home (article 9 and 10 AVG; policy of Bergen op Zoom 5.2). */
const BIJZONDER: ReadonlySet<Compartiment> = new Set(['gezondheid', 'strafrechtelijk', 'inkomen']);

const ZELF = 'De gemeente legt dit zelf vast. Dit wordt aan geen partner gevraagd.';
const NIET = 'Dit wordt niet gevraagd en niet vastgelegd.';
const GEEN_KLEUR =
  'Van deze persoon is geen kleur vastgesteld, of u mag niet alles zien waarop de kleur rust.';
const KLEUR_GAAT_VOOR = 'Voor deze persoon gelden de vragen van het kleurschema.';
const GEEN_PERSOON = 'Kies eerst over wie de vraag gaat.';
const WOONOVERLAST = 'Bijzondere gegevens worden bij woonoverlast niet aan partners gevraagd.';

/**
 * The questions that may be put to partners now, and why the others may not. A colour schema opens the questions of
 * the colour that the person has today and of no other; the rows of the sharing matrix open one question with as
 * little as possible, until the person has a colour. What is uncertain is closed.
 *
 * @param persoon id of the party; undefined: a question about nobody
 * @param toets of this dossier on the day the question is put
 */
export function vragenVoor(
  dossier: Dossier,
  persoon: string | undefined,
  beleid: GecompileerdBeleid,
  toets: Kleuren,
): Vragen {
  const kleur = kleurVan(dossier, persoon, toets);
  const gekleurd = persoon !== undefined && heeftKleurGehad(dossier, persoon);
  const uitKleur = regelsVanKleuren(beleid).map(
    (regel) => [regel, waaromNiet(regel, { persoon, kleur })] as const,
  );
  const uitMatrix = regelsVanMatrix(beleid).map(
    (regel) => [regel, gekleurd && regel.vraag === undefined ? KLEUR_GAAT_VOOR : undefined] as const,
  );
  const alle = [...uitKleur, ...uitMatrix].map(
    ([regel, waarom]) =>
      [
        regel,
        dossier.spoor === 'woonoverlast' && BIJZONDER.has(regel.compartiment) ? WOONOVERLAST : waarom,
      ] as const,
  );
  return {
    ...(kleur !== undefined && { kleur }),
    open: alle.flatMap(([regel, waarom]) => (waarom === undefined ? [regel] : [])),
    gesloten: alle.flatMap(([regel, waarom]) => (waarom === undefined ? [] : [{ ...regel, waarom }])),
  };
}

/** The colour of this person today; undefined when there is none, or when the question is about somebody else. */
export function kleurVan(dossier: Dossier, persoon: string | undefined, toets: Kleuren): Kleur | undefined {
  if (persoon === undefined || !isOverlastgever(dossier, persoon)) return undefined;
  return toets.personen?.find(({ partij }) => partij === persoon)?.kleur;
}

/** May questions be about this party at all? Never about a reporter or a witness. */
export const isOverlastgever = (dossier: Dossier, persoon: string): boolean =>
  dossier.partijen.some(({ id, rol }) => id === persoon && OVER.has(rol));

/** Once somebody was given a colour, the schema is the only road, also while no colour holds for certain. */
export const heeftKleurGehad = (dossier: Pick<Dossier, 'kroniek'>, persoon: string): boolean =>
  dossier.kroniek.some((g) => g.soort === 'kleur' && (g.personen ?? []).includes(persoon));

type Stand = { readonly persoon: string | undefined; readonly kleur: Kleur | undefined };
function waaromNiet(regel: Vraagregel, { persoon, kleur }: Stand): string | undefined {
  if (regel.vorm === 'niet') return NIET;
  if (regel.soorten.length === 0) return ZELF;
  if (persoon === undefined) return GEEN_PERSOON;
  if (kleur === undefined) return GEEN_KLEUR;
  if (regel.kleur !== kleur) return `Deze vraag hoort bij ${regel.kleur}. Deze persoon is nu ${kleur}.`;
  return undefined;
}
