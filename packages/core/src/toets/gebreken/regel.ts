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

/** Makes a rule from a function that yields its findings; source and repair are filled in. */
export function maakRegel(
  regel: { code: string; aard: Aard; bron: string; herstel: string },
  zoek: (basis: Toetsbasis) => Iterable<Bevinding>,
): GebrekRegel {
  const { code, aard, bron, herstel } = regel;
  return {
    code,
    aard,
    bron,
    beoordeel: (basis) => {
      const gebreken: Gebrek[] = [];
      for (const b of zoek(basis)) {
        gebreken.push({
          code,
          aard: b.aard ?? aard,
          zwaarte: b.zwaarte,
          tekst: b.tekst,
          ...(b.bij === undefined ? {} : { bij: b.bij }),
          bewijs: b.bewijs ?? GEEN,
          bron: b.bron ?? bron,
          herstel: b.herstel ?? herstel,
        });
      }
      return gebreken;
    },
  };
}
