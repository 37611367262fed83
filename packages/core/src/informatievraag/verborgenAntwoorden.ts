import type { GecompileerdBeleid } from '../beleid/index.ts';
import type { Dossier, GebeurtenisVan } from '../dossier/index.ts';
import { regelsVanKleuren, regelsVanMatrix, type Vraagregel } from './vraagregel.ts';
import { type Kleuren, kleurVan } from './vragenVoor.ts';

export type VerborgenAntwoord = {
  /** Id of the `antwoord` in the kroniek. */
  readonly antwoord: string;
  /** Id of the `vraag` that it answers. */
  readonly vraag: string;
  readonly waarom: string;
  /** Somebody took it back: it stays hidden, whatever the colour becomes. */
  readonly ingetrokken: boolean;
};

const WEG = 'Het antwoord is verwijderd.';
const ONBEKEND = 'De vraag waarop dit een antwoord is, staat niet meer in het beleid.';
const GEEN_KLEUR = 'De persoon heeft nu geen kleur.';

/**
 * The answers of partners that nobody may read today, because the colour of the person does not open their question.
 * Worked out from the dossier each time and stored nowhere, so that a drop of the colour hides at once. What cannot be
 * told for certain is hidden. Answers to questions outside a policy (`regel` left out) are not judged here.
 * Source: bijlage 2 of the process description of Dordrecht, "de mate van extra informatieverzameling".
 */
export function verborgenAntwoorden(
  dossier: Dossier,
  beleid: GecompileerdBeleid,
  toets: Kleuren,
  vervallen: ReadonlySet<string>,
): readonly VerborgenAntwoord[] {
  const vragen = new Map<string, GebeurtenisVan<'vraag'>>();
  for (const g of dossier.kroniek) if (g.soort === 'vraag' && g.regel !== undefined) vragen.set(g.id, g);
  if (vragen.size === 0) return [];
  const kleurregels = regelsVanKleuren(beleid);
  const matrix = new Set(regelsVanMatrix(beleid).map(({ id }) => id));
  return dossier.kroniek.flatMap((g) => {
    const vraag = g.soort === 'antwoord' ? vragen.get(g.vraag) : undefined;
    if (vraag === undefined) return [];
    const ingetrokken = vervallen.has(g.id);
    const waarom = ingetrokken ? WEG : waaromVerborgen(vraag, { dossier, toets, kleurregels, matrix });
    return waarom === undefined ? [] : [{ antwoord: g.id, vraag: vraag.id, waarom, ingetrokken }];
  });
}

type Basis = {
  readonly dossier: Dossier;
  readonly toets: Kleuren;
  readonly kleurregels: readonly Vraagregel[];
  readonly matrix: ReadonlySet<string>;
};

function waaromVerborgen(
  { regel: id, personen }: GebeurtenisVan<'vraag'>,
  { dossier, toets, kleurregels, matrix }: Basis,
): string | undefined {
  const [regel, nogEen] = kleurregels.filter((r) => r.id === id);
  if (regel === undefined && id !== undefined && matrix.has(id)) return undefined;
  if (regel === undefined || nogEen !== undefined || personen?.length !== 1) return ONBEKEND;
  const kleur = kleurVan(dossier, personen[0], toets);
  if (kleur === undefined) return GEEN_KLEUR;
  const nu = kleurregels.filter((r) => r.kleur === kleur && r.vorm !== 'niet' && r.soorten.length > 0);
  return dektAntwoord(nu, regel)
    ? undefined
    : `Deze persoon is nu ${kleur}. Bij die kleur mag dit niet worden bewaard.`;
}

/** Do the questions of a colour open what the answer to this one may hold? */
export const dektAntwoord = (nu: readonly Vraagregel[], regel: Vraagregel): boolean =>
  nu.some(({ id }) => id === regel.id) ||
  (regel.onderwerpen.length > 0 &&
    regel.onderwerpen.every((onderwerp) =>
      nu.some((r) => zelfdeBron(r, regel) && isRuimer(r, regel) && r.onderwerpen.includes(onderwerp)),
    ));

const zelfdeBron = (a: Vraagregel, b: Vraagregel): boolean => a.bij === b.bij && a.over === b.over;
/** A text may tell what a yes or no tells, and not the other way round. */
const isRuimer = (nu: Vraagregel, toen: Vraagregel): boolean => {
  if (toen.vorm === 'ja-nee') return true;
  return (
    nu.vorm === 'specifiek' && (nu.keuzes.length === 0 || toen.keuzes.every((k) => nu.keuzes.includes(k)))
  );
};
