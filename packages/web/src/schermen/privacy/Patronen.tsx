import type { Patroonregel } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, EmptyState, Laden, Paragraph, Table } from '../../components/index.ts';
import { datumKort } from '../../lib/datum.ts';
import { PATROON, PRIVACY } from '../../teksten/privacy.ts';
import { OordeelDialoog } from './OordeelDialoog.tsx';
import { type Logfilter, usePatronen } from './privacy.api.ts';

/** What stands out, per colleague; each can be marked as looked at. */
export function Patronen({ onBekijk }: { readonly onBekijk: (filter: Logfilter) => void }) {
  const patronen = usePatronen();
  const [kijkt, setKijkt] = useState<Patroonregel>();
  return (
    <section aria-labelledby="privacy-patronen" className="luwte-stapel">
      <h2 id="privacy-patronen" className="utrecht-heading-2">
        {PRIVACY.patronen}
      </h2>
      <Paragraph zacht>{PRIVACY.patronenUitleg}</Paragraph>
      <Laden vraag={patronen}>
        {(regels) =>
          regels.length === 0 ? (
            <EmptyState>{PRIVACY.geenPatronen}</EmptyState>
          ) : (
            <Table
              bijschrift={PRIVACY.patronen}
              bijschriftVerborgen
              regels={regels}
              sleutel={({ patroon, medewerkerId }) => `${patroon} ${medewerkerId}`}
              kolommen={[
                { kop: 'Wie', naam: true, cel: ({ wie }) => wie },
                { kop: 'Wat', cel: ({ patroon }) => PATROON[patroon] },
                { kop: 'Aantal', getal: true, cel: ({ aantal, grens }) => `${aantal} (grens ${grens})` },
                {
                  kop: PRIVACY.log,
                  cel: ({ medewerkerId, van, tot, wie }) => (
                    <Button
                      klein
                      aria-label={`${PRIVACY.bekijkRegels} van ${wie}`}
                      onClick={() => onBekijk({ medewerkerId, van, tot })}
                    >
                      {PRIVACY.bekijkRegels}
                    </Button>
                  ),
                },
                {
                  kop: PRIVACY.bekeken,
                  cel: (regel) =>
                    regel.bekeken ? (
                      `${datumKort(regel.bekeken.op)}: ${regel.bekeken.opmerking}`
                    ) : (
                      <Button
                        klein
                        onClick={() => setKijkt(regel)}
                        aria-label={`${PATROON[regel.patroon]}, ${regel.wie}: als bekeken markeren`}
                      >
                        {PRIVACY.markeer}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Laden>
      {kijkt ? (
        <OordeelDialoog
          titel={`${PATROON[kijkt.patroon]}: ${kijkt.wie}`}
          pad={`/logpatronen/${kijkt.patroon}/beoordelingen`}
          erbij={{ medewerkerId: kijkt.medewerkerId, van: kijkt.van, tot: kijkt.tot }}
          knoppen={[{ naam: PRIVACY.markeer, erbij: {} }]}
          onSluit={() => setKijkt(undefined)}
        />
      ) : null}
    </section>
  );
}
