import type { BeleidDetail, Ingevuld as Waarde } from '@luwte/core/contract';
import { DataList } from '../../../components/index.ts';
import { datumVoluit } from '../../../lib/datum.ts';
import { euro } from '../../../lib/geld.ts';
import { lengteInWoorden } from '../../../teksten/beleid.ts';
import { type Beleid, legeVraag } from '../beleid.ts';

/** A filled-in value as people read it. */
export function waardeInWoorden({
  soort,
  waarde,
  eenheid,
}: Pick<Waarde, 'soort' | 'waarde' | 'eenheid'>): string {
  if (soort === 'bedrag' && typeof waarde === 'number') return euro(waarde);
  if (soort === 'duur' && typeof waarde === 'number') return lengteInWoorden(waarde, eenheid);
  if (soort === 'datum') return datumVoluit(String(waarde));
  return String(waarde);
}

type Props = { readonly waarden: readonly Waarde[]; readonly beleid: Beleid };

/** Questions with their answers and the decisions they rest on. */
export function Waarden({ waarden, beleid }: Props) {
  return (
    <DataList
      className="luwte-beleid__antwoorden"
      gegevens={waarden.map((w) => {
        const { vraag, eenheid } = legeVraag(w, beleid);
        return {
          naam: vraag,
          waarde: (
            <>
              <strong>
                {waardeInWoorden(w)} {eenheid ?? ''}
              </strong>{' '}
              <span className="luwte-zacht">Bron: {w.bron}</span>
            </>
          ),
        };
      })}
    />
  );
}

/** What the municipality filled in when it activated this version. */
export const Ingevuld = ({ detail }: { readonly detail: BeleidDetail }) => (
  <Waarden waarden={detail.waarden} beleid={detail.beleid} />
);
