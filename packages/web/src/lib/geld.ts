import { duizendtallen } from '@luwte/core/shared';

/** Eurocents as `€ 1.250` or `€ 1.250,50`. */
export function euro(cent: number): string {
  const heel = duizendtallen(Math.trunc(Math.abs(cent) / 100));
  const rest = Math.abs(cent) % 100;
  return `${cent < 0 ? '− ' : ''}€ ${heel}${rest === 0 ? '' : `,${rest.toString().padStart(2, '0')}`}`;
}

/**
 * Typed euros as whole cents: `1.250`, `1250,50`, `€ 500`. Undefined when it is no amount; never rounds.
 */
export function eurocentUit(tekst: string): number | undefined {
  const schoon = tekst.replace(/[€\s]/g, '');
  const gevonden = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(schoon);
  if (!gevonden) return undefined;
  const heel = Number(gevonden[1]!.replaceAll('.', ''));
  return heel * 100 + Number((gevonden[2] ?? '0').padEnd(2, '0'));
}
