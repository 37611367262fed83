import type { Datasleutel, Sleutelnaam } from './envelop.ts';
import { SleutelOntbreekt } from './fouten.ts';
import type { Moedersleutel, Moedersleutels } from './moedersleutels.ts';

/** The keys that this process holds: the master keys, and for a moment the data keys it has just opened. */
export type Sleutelkast = {
  /** Wraps new data keys. */
  actief(): Moedersleutel;
  /** @throws SleutelOntbreekt when this server does not have it, also after looking in the file again */
  moeder(id: string): Moedersleutel;
  onthouden(naam: Sleutelnaam, versie: number): Datasleutel | undefined;
  onthoud(naam: Sleutelnaam, sleutel: Datasleutel): void;
  vergeet(naam: Omit<Sleutelnaam, 'doel'>): void;
};

/** How long an open data key stays in memory. What is destroyed elsewhere is unreadable here after this time. */
const BEWAAR_MS = 60_000;
/** Roughly the keys of a thousand dossiers. */
const HOOGSTENS = 5_000;
/** An id that nobody knows is not looked up in the file at every request. */
const HERLEES_NA_MS = 1_000;

/**
 * @param lees reads the master keys; called again when a key turns up that another process added
 * @param nu milliseconds that only go up
 */
export function maakSleutelkast(
  lees: () => Moedersleutels,
  nu: () => number = () => performance.now(),
): Sleutelkast {
  let sleutels = lees();
  let gelezen = nu();
  const geopend = new Map<string, { readonly sleutel: Datasleutel; readonly tot: number }>();

  return {
    actief: () => sleutels.at(-1)!,
    moeder(id) {
      const zoek = () => sleutels.find((sleutel) => sleutel.id === id);
      const bekend = zoek();
      if (bekend) return bekend;
      if (nu() - gelezen >= HERLEES_NA_MS) {
        gelezen = nu();
        sleutels = lees();
      }
      const gevonden = zoek();
      if (!gevonden) throw new SleutelOntbreekt(`moedersleutel ${id} is er niet`);
      return gevonden;
    },
    onthouden(naam, versie) {
      const plek = plekVan(naam, versie);
      const al = geopend.get(plek);
      if (al && al.tot > nu()) return al.sleutel;
      geopend.delete(plek);
      return undefined;
    },
    onthoud(naam, sleutel) {
      const plek = plekVan(naam, sleutel.versie);
      geopend.delete(plek);
      geopend.set(plek, { sleutel, tot: nu() + BEWAAR_MS });
      // A Map keeps the order of adding, and all live equally long: the first is the oldest.
      if (geopend.size > HOOGSTENS) geopend.delete(geopend.keys().next().value!);
    },
    vergeet({ gemeenteId, houder }) {
      for (const plek of geopend.keys())
        if (plek.startsWith(`${gemeenteId}/${houder}/`)) geopend.delete(plek);
    },
  };
}

const plekVan = ({ gemeenteId, houder, doel }: Sleutelnaam, versie: number): string =>
  `${gemeenteId}/${houder}/${doel}/${versie}`;
