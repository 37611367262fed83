import type { OmzettingRegel, TijdlijnItem } from '@luwte/core/contract';
import { dagVan } from '../../../lib/datum.ts';

export type Regel = { readonly item: TijdlijnItem } | { readonly omzetting: OmzettingRegel };

/**
 * Moves to another policy between the events, newest first; on the same day the move stands on top. What is older than
 * the last event that was loaded waits for the rest.
 *
 * @param meer there are older events that were not loaded yet
 */
export function voegIn(
  items: readonly TijdlijnItem[],
  omzettingen: readonly OmzettingRegel[],
  meer: boolean,
): Regel[] {
  const rest = [...omzettingen].sort((a, b) => b.vanaf.localeCompare(a.vanaf));
  const uit: Regel[] = [];
  for (const item of items) {
    while (rest[0] && rest[0].vanaf >= dagVan(item.op)) uit.push({ omzetting: rest.shift()! });
    uit.push({ item });
  }
  return meer ? uit : [...uit, ...rest.map((omzetting) => ({ omzetting }))];
}
