import type { Aard, Gebrek, Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';

/** One defect code: what it is called, where it comes from, and when it shows. */
export type GebrekRegel = {
  readonly code: string;
  readonly aard: Aard;
  /** Main source, printable. */
  readonly bron: string;
  beoordeel(basis: Toetsbasis): readonly Gebrek[];
};

export type Bevinding = {
  readonly zwaarte: Zwaarte;
  readonly tekst: string;
  readonly bij?: string | undefined;
  readonly bewijs?: readonly string[] | undefined;
  /** Another source or repair than the usual one of the rule. */
  readonly bron?: string | undefined;
  readonly herstel?: string | undefined;
  readonly aard?: Aard | undefined;
};

const GEEN: readonly string[] = [];
const GEEN_GEBREKEN: readonly Gebrek[] = [];

type Kenmerk = {
  readonly code: string;
  readonly aard: Aard;
  readonly bron: string;
  readonly herstel: string;
};

/** Hands over one finding. A generator would read as well, and costs a twentieth of the whole toets. */
export type Meld = (bevinding: Bevinding) => void;

/** Makes a rule from a function that hands over its findings; source and repair are filled in. */
export function maakRegel(regel: Kenmerk, zoek: (basis: Toetsbasis, meld: Meld) => void): GebrekRegel {
  const { code, aard, bron } = regel;
  return {
    code,
    aard,
    bron,
    beoordeel: (basis) => {
      let gebreken: Gebrek[] | undefined;
      zoek(basis, (b) => {
        gebreken ??= [];
        gebreken.push(maakGebrek(regel, b));
      });
      return gebreken ?? GEEN_GEBREKEN;
    },
  };
}

/** Written out twice: a spread in a literal costs more than all of its names. */
function maakGebrek(regel: Kenmerk, b: Bevinding): Gebrek {
  const { code } = regel;
  const { zwaarte, tekst, bij, bewijs = GEEN } = b;
  const aard = b.aard ?? regel.aard;
  const bron = b.bron ?? regel.bron;
  const herstel = b.herstel ?? regel.herstel;
  return bij === undefined
    ? { code, aard, zwaarte, tekst, bewijs, bron, herstel }
    : { code, aard, zwaarte, tekst, bij, bewijs, bron, herstel };
}
