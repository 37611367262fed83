/**
 * Repeatable chance for synthetic dossiers (mulberry32). Equal seeds give equal draws on every machine; it is
 * no source for secrets.
 */
export type Lot = {
  /** At least 0, less than 1. */
  getal(): number;
  /** A whole number from `van` up to and including `tot`. */
  tussen(van: number, tot: number): number;
  kans(deel: number): boolean;
  /** Throws RangeError on an empty list. */
  kies<T>(uit: readonly T[]): T;
  /** Up to `aantal` different ones, in a new order. */
  trek<T>(uit: readonly T[], aantal: number): T[];
  /** A key with chance in proportion to its weight. */
  weeg<T extends string>(gewichten: Readonly<Record<T, number>>): T;
};

export function maakLot(zaad: string): Lot {
  let staat = hash(zaad);
  const getal = (): number => {
    staat = (staat + 0x6d2b79f5) | 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const tussen = (van: number, tot: number): number => van + Math.floor(getal() * (tot - van + 1));
  const kies = <T>(uit: readonly T[]): T => {
    if (uit.length === 0) throw new RangeError('Nothing to choose from');
    return uit[tussen(0, uit.length - 1)]!;
  };
  return {
    getal,
    tussen,
    kies,
    kans: (deel) => getal() < deel,
    trek: (uit, aantal) => {
      const rest = [...uit];
      const getrokken = [];
      while (rest.length > 0 && getrokken.length < aantal) {
        getrokken.push(rest.splice(tussen(0, rest.length - 1), 1)[0]!);
      }
      return getrokken;
    },
    weeg: (gewichten) => {
      const paren = Object.entries(gewichten) as [keyof typeof gewichten, number][];
      let rest = getal() * paren.reduce((som, [, gewicht]) => som + gewicht, 0);
      for (const [naam, gewicht] of paren) {
        rest -= gewicht;
        if (rest < 0) return naam;
      }
      return paren.at(-1)![0];
    },
  };
}

/** FNV-1a with a final mix, so that seeds that differ in one sign start far apart. */
function hash(tekst: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}
