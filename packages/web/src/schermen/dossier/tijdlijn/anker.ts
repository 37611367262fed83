const VOOR = 'g-';

/** Id on the page of an event, by its key in the kroniek. */
export const ankerVan = (sleutel: string): string => VOOR + sleutel;

/** Key of the event that an address points at (`#g-...`); undefined when it points elsewhere. */
export function sleutelUit(hash: string): string | undefined {
  if (!hash.startsWith(`#${VOOR}`)) return undefined;
  const rauw = hash.slice(1 + VOOR.length);
  try {
    return decodeURIComponent(rauw) || undefined;
  } catch {
    // A stray percent sign: the key as it stands.
    return rauw;
  }
}
