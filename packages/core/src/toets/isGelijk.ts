/**
 * Are these two answers the same, as JSON would show them? For plain values, lists and objects; a field that is
 * undefined is as good as left out. Stops at the first difference.
 */
export function isGelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const links = a as Record<string, unknown>;
  const rechts = b as Record<string, unknown>;
  for (const sleutel in links) if (!isGelijk(links[sleutel], rechts[sleutel])) return false;
  for (const sleutel in rechts) if (rechts[sleutel] !== undefined && !(sleutel in links)) return false;
  return true;
}
