import type { BeleidLog, BeleidVoorstel } from '@luwte/core/contract';

type Item = BeleidLog['items'][number];

/** A line of the log with the proposal it belongs to. */
export type Logregel = {
  readonly item: Item;
  /** The proposal that this line settled; undefined on the line of a proposal itself. */
  readonly over: BeleidVoorstel | undefined;
  /** The proposal that was made with this line. */
  readonly eigen: BeleidVoorstel | undefined;
};

/** The place of a proposal in the log. */
export const ankerVan = ({ id }: Pick<BeleidVoorstel, 'id'>): string => `voorstel-${id}`;

/** Puts every line beside its proposal, in the order of the log. */
export function leesLog({ voorstellen, items }: BeleidLog): Logregel[] {
  const perId = new Map(voorstellen.map((voorstel) => [voorstel.id, voorstel]));
  return items.map((item) => {
    const voorstel = perId.get(item.voorstelId);
    const isVoorstel = item.wat === 'voorgesteld';
    return { item, over: isVoorstel ? undefined : voorstel, eigen: isVoorstel ? voorstel : undefined };
  });
}
