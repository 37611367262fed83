import { type GecompileerdBeleid, maakFeitenbasis } from '../beleid/index.ts';
import { bepaalTermijnen, maakTermijnStand } from './termijnen.ts';
import type { Toetsbasis } from './toetsbasis.ts';

/**
 * The same dossier on the same day under another policy. Only terms and facts depend on the policy; what the kroniek
 * alone says (decisions, ledger, references, moments) is shared with the basis that was given.
 */
export function onderAnderBeleid(basis: Toetsbasis, beleid: GecompileerdBeleid): Toetsbasis {
  const { kroniek, wet, klok, verwijzingen, besluiten, dwangsommen } = basis;
  const termijnen = bepaalTermijnen({
    kroniek,
    beleid,
    kalender: wet.kalender,
    klok,
    verwijzingen,
    besluiten,
    dwangsommen,
  });
  const feiten = maakFeitenbasis(
    beleid,
    basis.feiten.kroniek,
    maakTermijnStand(termijnen),
    basis.feiten.verbeurd,
  );
  return { ...basis, beleid, termijnen, feiten };
}
