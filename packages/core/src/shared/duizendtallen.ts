/** A whole number of 0 or more as people write it: `1.234.567`. */
export function duizendtallen(heel: number): string {
  const cijfers = String(heel);
  const begin = cijfers.length % 3;
  const delen = cijfers.slice(begin).match(/\d{3}/g) ?? [];
  return [...(begin > 0 ? [cijfers.slice(0, begin)] : []), ...delen].join('.');
}
