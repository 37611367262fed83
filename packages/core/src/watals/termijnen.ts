import { dagenTussen } from '../shared/index.ts';
import type { Toetsbasis, ToetsTermijn } from '../toets/index.ts';

type Lijst = Toetsbasis['termijnen']['lijst'];
export type TermijnVerschil = {
  readonly termijn: string;
  readonly in: 'beide' | 'oud' | 'nieuw';
  /** Days that it ends later under the new policy; negative is earlier. Only where it runs under both. */
  readonly dagen: number;
  readonly status: { readonly oud?: ToetsTermijn['status']; readonly nieuw?: ToetsTermijn['status'] };
};

/** Every term that an event started under at least one of the policies; a term is its id and that event. */
export function vergelijkTermijnen(oud: Lijst, nieuw: Lijst): TermijnVerschil[] {
  const rechts = new Map(nieuw.map(({ termijn }) => [sleutel(termijn), termijn]));
  const uit: TermijnVerschil[] = [];
  for (const { termijn } of oud) {
    const ander = rechts.get(sleutel(termijn));
    rechts.delete(sleutel(termijn));
    uit.push(
      ander === undefined
        ? { termijn: termijn.id, in: 'oud', dagen: 0, status: { oud: termijn.status } }
        : {
            termijn: termijn.id,
            in: 'beide',
            dagen: dagenTussen(termijn.tot, ander.tot),
            status: { oud: termijn.status, nieuw: ander.status },
          },
    );
  }
  for (const { id, status } of rechts.values()) {
    uit.push({ termijn: id, in: 'nieuw', dagen: 0, status: { nieuw: status } });
  }
  return uit;
}

const sleutel = ({ id, bij }: ToetsTermijn): string => `${id} ${bij ?? ''}`;
