import type { Gebeurtenis } from '@luwte/core/dossier';

/**
 * The kroniek without these events and without what is only about them, such as a withdrawal: what nobody may read
 * does not leave the building either. The links of the chain stay, as after destruction.
 */
export function zonderVerborgen(
  kroniek: readonly Gebeurtenis[],
  verborgen: { has(id: string): boolean },
): Gebeurtenis[] {
  const weg = new Set<string>();
  return kroniek.filter((g) => {
    const over = [...(g.betreft ?? []), ...(g.corrigeert === undefined ? [] : [g.corrigeert])];
    if (!verborgen.has(g.id) && !over.some((id) => weg.has(id))) return true;
    weg.add(g.id);
    return false;
  });
}
