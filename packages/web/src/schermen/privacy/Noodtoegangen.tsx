import type { Noodtoegang } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, Checkbox, EmptyState, Laden, Status, Table } from '../../components/index.ts';
import { datumKort, momentInWoorden } from '../../lib/datum.ts';
import { PRIVACY } from '../../teksten/privacy.ts';
import { OordeelDialoog } from './OordeelDialoog.tsx';
import { useNoodtoegangen } from './privacy.api.ts';

function Oordeel({ oordeel }: { readonly oordeel: NonNullable<Noodtoegang['beoordeling']> }) {
  const { akkoord, opmerking, door, op } = oordeel;
  return (
    <>
      <Status toon={akkoord ? 'goed' : 'gevaar'} kaal>
        {akkoord ? PRIVACY.akkoord : PRIVACY.nietAkkoord}
      </Status>{' '}
      {opmerking} (beoordeeld door {door}, {datumKort(op)})
    </>
  );
}

/** Every time somebody broke the glass, with the reason, and a judgement afterwards. */
export function Noodtoegangen() {
  const lijst = useNoodtoegangen();
  const [alleenOpen, setAlleenOpen] = useState(false);
  const [oordeelt, setOordeelt] = useState<Noodtoegang>();
  return (
    <section aria-labelledby="privacy-nood" className="luwte-stapel">
      <h2 id="privacy-nood" className="utrecht-heading-2">
        {PRIVACY.noodtoegang}
      </h2>
      <Checkbox
        label={PRIVACY.alleenOpen}
        checked={alleenOpen}
        onChange={(event) => setAlleenOpen(event.target.checked)}
      />
      <Laden vraag={lijst}>
        {(alle) => {
          const regels = alle.filter(({ beoordeling }) => !alleenOpen || !beoordeling);
          return regels.length === 0 ? (
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
                    `${momentInWoorden(van)} tot ${momentInWoorden(beeindigdOp ?? tot)}${beeindigdOp ? ' (eerder beëindigd)' : ''}`,
                },
                { kop: 'Delen', cel: ({ compartimenten }) => compartimenten.join(', ') },
                { kop: 'Reden', cel: ({ reden }) => reden },
                { kop: 'Handelingen', getal: true, cel: ({ handelingen }) => handelingen },
                {
                  kop: 'Oordeel',
                  cel: (regel) =>
                    regel.beoordeling ? (
                      <Oordeel oordeel={regel.beoordeling} />
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
          );
        }}
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
