import type { Compartiment } from './waardenlijsten.ts';

/** The place of each compartment in a zicht; ordinary data are in every one. Stored: a place never changes. */
const BIT: Readonly<Record<Compartiment, number>> = {
  gewoon: 0,
  gezondheid: 1,
  strafrechtelijk: 2,
  politie: 4,
  inkomen: 8,
  melderidentiteit: 16,
};

/** A set of compartments as one number, 0 to 31: what somebody may open, or what a dossier has in use. */
export const zichtVan = (compartimenten: Iterable<Compartiment>): number => {
  let zicht = 0;
  for (const compartiment of compartimenten) zicht |= BIT[compartiment];
  return zicht;
};

/** Is this compartment within the zicht? */
export const isInZicht = (zicht: number, compartiment: Compartiment): boolean =>
  (zicht & BIT[compartiment]) === BIT[compartiment];

/** Every zicht within this one, itself first and 0, ordinary data alone, last. */
export function zichtenBinnen(zicht: number): readonly number[] {
  const uit = [zicht];
  for (let deel = zicht; deel > 0; ) {
    deel = (deel - 1) & zicht;
    uit.push(deel);
  }
  return uit;
}
