import type { Noodtoegang } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, EmptyState, Laden, Table } from '../../components/index.ts';
import { momentInWoorden } from '../../lib/datum.ts';
import { PRIVACY } from '../../teksten/privacy.ts';
import { OordeelDialoog } from './OordeelDialoog.tsx';
import { useNoodtoegangen } from './privacy.api.ts';

/** Every time somebody broke the glass, with the reason, and a judgement afterwards. */
export function Noodtoegangen() {
  const lijst = useNoodtoegangen();
  const [oordeelt, setOordeelt] = useState<Noodtoegang>();
  return (
    <section aria-labelledby="privacy-nood" className="luwte-stapel">
      <h2 id="privacy-nood" className="utrecht-heading-2">
        {PRIVACY.noodtoegang}
      </h2>
      <Laden vraag={lijst}>
        {(regels) =>
          regels.length === 0 ? (
            <EmptyState>{PRIVACY.geenNoodtoegang}</EmptyState>
          ) : (
            <Table
              bijschrift={PRIVACY.noodtoegang}
              bijschriftVerborgen
              regels={regels}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Wie', naam: true, cel: ({ wie }) => wie },
                { kop: 'Dossier', cel: ({ kenmerk }) => kenmerk },
                {
                  kop: 'Wanneer',
                  cel: ({ van, tot, beeindigdOp }) =>
                    `${momentInWoorden(van)} tot ${momentInWoorden(beeindigdOp ?? tot)}`,
                },
                { kop: 'Delen', cel: ({ compartimenten }) => compartimenten.join(', ') },
                { kop: 'Reden', cel: ({ reden }) => reden },
                { kop: 'Handelingen', getal: true, cel: ({ handelingen }) => handelingen },
                {
                  kop: 'Oordeel',
                  cel: (regel) =>
                    regel.beoordeling ? (
                      `${regel.beoordeling.akkoord ? PRIVACY.akkoord : PRIVACY.nietAkkoord}: ${regel.beoordeling.opmerking}`
                    ) : (
                      <Button
                        klein
                        onClick={() => setOordeelt(regel)}
                        aria-label={`Oordelen over noodtoegang van ${regel.wie} tot ${regel.kenmerk}`}
                      >
                        {PRIVACY.oordeel}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Laden>
      {oordeelt ? (
        <OordeelDialoog
          titel={`Noodtoegang van ${oordeelt.wie} tot ${oordeelt.kenmerk}`}
          pad={`/noodtoegangen/${oordeelt.id}/beoordelingen`}
          erbij={{}}
          knoppen={[
            { naam: PRIVACY.akkoord, erbij: { akkoord: true } },
            { naam: PRIVACY.nietAkkoord, erbij: { akkoord: false } },
          ]}
          onSluit={() => setOordeelt(undefined)}
        />
      ) : null}
    </section>
  );
}
