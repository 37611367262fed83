import type { Keuze } from '../../../components/index.ts';

type Basis = {
  /** Path in the event: `waarneming.functie`. */
  readonly pad: string;
  readonly label: string;
  readonly uitleg?: string;
  /** Sentence above the field: what the fields from here on are about. */
  readonly inleiding?: string;
  readonly verplicht?: boolean;
  /** Value of a new form. */
  readonly standaard?: string;
  /** Asked only where another field of the form has this answer. */
  readonly alleenBij?: { readonly pad: string; readonly waarde: string };
};

/**
 * One field of a small event form. `ja-nee` has a third answer, unknown, which is not sent.
 * `partij` and `partijen` choose out of the parties, `gebeurtenis(sen)` out of the timeline, `besluit` out of
 * the decisions taken.
 */
export type Veld = Basis &
  (
    | { readonly soort: 'tekst' | 'lang' | 'dag' | 'moment' | 'euro' | 'getal' | 'ja-nee' | 'regels' }
    | { readonly soort: 'keuze'; readonly keuzes: readonly Keuze[] }
    /** `leegTelt`: choosing nothing is an answer; the empty list is sent. */
    | { readonly soort: 'chips'; readonly keuzes: readonly Keuze[]; readonly leegTelt?: true }
    | { readonly soort: 'partij' | 'partijen'; readonly rollen?: readonly string[] }
    | { readonly soort: 'gebeurtenis' | 'gebeurtenissen'; readonly van?: readonly string[] }
    | { readonly soort: 'besluit' | 'feit' | 'stap' }
    /** A rule of the decision that is chosen in the same form. */
    | { readonly soort: 'gedragsregel' }
    | { readonly soort: 'gedragsregels' }
    /** What somebody brings forward, point by point; in turn the point and the answer to it. */
    | { readonly soort: 'punten' }
  );

/** A small form for one kind of event. */
export type FormulierVorm = {
  readonly velden: readonly Veld[];
  /** Sentence above the form, where the kind needs one. */
  readonly uitleg?: string;
  /** Fields that every event of this kind carries and nobody fills in. */
  readonly vast?: Readonly<Record<string, unknown>>;
  /** What one answer asks of the others: a sentence per field that is then still missing. */
  readonly eisen?: (waarden: Waarden) => Readonly<Record<string, string>>;
};

/** What the form holds: text per field path; lists for fields that choose several. */
export type Waarden = Readonly<Record<string, string | readonly string[]>>;

/** Is this field asked, with what the form now holds? */
export const isGevraagd = ({ alleenBij }: Veld, waarden: Waarden): boolean =>
  alleenBij === undefined || waarden[alleenBij.pad] === alleenBij.waarde;
