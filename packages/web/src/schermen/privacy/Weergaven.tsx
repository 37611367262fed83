import type { Logweergave } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Button, KnopGroep, useToast } from '../../components/index.ts';
import { WEERGAVE } from '../../teksten/privacy.ts';
import { InvulDialoog, Tekstveld } from '../beheer/InvulDialoog.tsx';
import { type Logfilter, PRIVACY_SLEUTEL, useWeergaven } from './privacy.api.ts';

type Props = { readonly filter: Logfilter; readonly onKies: (filter: Logfilter) => void };

/** Filters that this person keeps: one button each, and one to keep what is on the screen. */
export function Weergaven({ filter, onKies }: Props) {
  const { data: weergaven = [] } = useWeergaven();
  const [nieuw, setNieuw] = useState(false);
  const gelijk = (een: Logweergave) => sleutelVan(filterVan(een)) === sleutelVan(filter);
  const gekozen = weergaven.find(gelijk);
  return (
    <section aria-label={WEERGAVE.titel} className="luwte-stapel luwte-stapel--dicht">
      <KnopGroep>
        {weergaven.map((een) => (
          <Button key={een.id} klein aria-pressed={een === gekozen} onClick={() => onKies(filterVan(een))}>
            {een.naam}
          </Button>
        ))}
        {gekozen ? (
          <Weghalen weergave={gekozen} onWeg={() => onKies({})} />
        ) : Object.keys(filter).length > 0 ? (
          <Button klein onClick={() => setNieuw(true)}>
            {WEERGAVE.bewaar}
          </Button>
        ) : null}
      </KnopGroep>
      {nieuw ? (
        <InvulDialoog
          titel={WEERGAVE.bewaar}
          knop={WEERGAVE.bewaar}
          pad="/logweergaven"
          ververst={[PRIVACY_SLEUTEL]}
          klaar={WEERGAVE.bewaard}
          begin={{ naam: '' }}
          ook={() => ({ filter })}
          onSluit={() => setNieuw(false)}
        >
          {(velden, zet, fouten) => (
            <Tekstveld
              label={WEERGAVE.naam}
              naam="naam"
              waarde={velden.naam}
              onZet={(naam) => zet({ naam })}
              fouten={fouten}
            />
          )}
        </InvulDialoog>
      ) : null}
    </section>
  );
}

function Weghalen({ weergave, onWeg }: { readonly weergave: Logweergave; readonly onWeg: () => void }) {
  const meld = useToast();
  const { verstuur, bezig } = useVerstuur(
    (id: string) => vraag<undefined>(`/logweergaven/${id}`, { methode: 'DELETE' }).then(() => true),
    [PRIVACY_SLEUTEL],
  );
  const haalWeg = async () => {
    if (!(await verstuur(weergave.id))) return;
    meld(WEERGAVE.weggehaald);
    onWeg();
  };
  return (
    <Button
      klein
      bezig={bezig}
      aria-label={`${WEERGAVE.weg}: ${weergave.naam}`}
      onClick={() => void haalWeg()}
    >
      {WEERGAVE.weg}
    </Button>
  );
}

const sleutelVan = (filter: Logfilter): string => JSON.stringify(Object.entries(filter).sort());

const filterVan = ({ filter }: Logweergave): Logfilter =>
  Object.fromEntries(Object.entries(filter).filter(([, waarde]) => waarde !== undefined));
