import type { Belang } from '@luwte/core/contract';
import { useState } from 'react';
import { SLEUTEL } from '../../../api/lijst.ts';
import { Button, EmptyState, Heading, Laden, Paragraph, Status, Table } from '../../../components/index.ts';
import { datumVoluit } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { BELANG, BELANGSOORT } from '../../../teksten/belang.ts';
import { InvulDialoog, Tekstveld } from '../../beheer/InvulDialoog.tsx';
import { useBelangen } from '../dossier.api.ts';
import { BelangVanAnder } from './BelangVanAnder.tsx';

/** Who keeps out of this case because it touches them in private, and who did before. */
export function Belangen({ dossierId }: { readonly dossierId: string }) {
  const mag = useMag()('plaats:beheren');
  const lijst = useBelangen(dossierId);
  const [nieuw, setNieuw] = useState(false);
  const [eindigt, setEindigt] = useState<Belang>();
  return (
    <section className="luwte-stapel" aria-label={BELANG.titel}>
      <Heading niveau={3}>{BELANG.titel}</Heading>
      <Paragraph zacht>{BELANG.uitleg}</Paragraph>
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{BELANG.geen}</EmptyState>
          ) : (
            <Table
              bijschrift={BELANG.titel}
              bijschriftVerborgen
              regels={items}
              sleutel={({ id }) => id}
              kolommen={[
                {
                  kop: 'Wie',
                  naam: true,
                  cel: ({ naam, organisatie }) => `${naam} (${organisatie})`,
                },
                { kop: 'Belang', cel: ({ belang, toelichting }) => `${BELANGSOORT[belang]}: ${toelichting}` },
                { kop: 'Vastgelegd', cel: ({ op, door }) => `${datumVoluit(op.slice(0, 10))} door ${door}` },
                { kop: 'Stand', cel: stand },
                ...(mag
                  ? [
                      {
                        kop: 'Beëindigen',
                        cel: (item: Belang) =>
                          item.einde ? null : (
                            <Button
                              klein
                              aria-label={`${BELANG.eindig}: ${item.naam}`}
                              onClick={() => setEindigt(item)}
                            >
                              Beëindigen
                            </Button>
                          ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Laden>
      {mag ? (
        <div>
          <Button klein onClick={() => setNieuw(true)}>
            {BELANG.ander}
          </Button>
        </div>
      ) : null}
      {nieuw ? <BelangVanAnder dossierId={dossierId} onSluit={() => setNieuw(false)} /> : null}
      {eindigt ? (
        <InvulDialoog
          titel={`${BELANG.eindig}: ${eindigt.naam}`}
          uitleg={BELANG.eindeUitleg}
          knop="Beëindigen"
          pad={`/dossiers/${dossierId}/belangen/${eindigt.id}/beeindigingen`}
          ververst={[SLEUTEL.dossier(dossierId)]}
          klaar={BELANG.eindeKlaar}
          begin={{ reden: '' }}
          onSluit={() => setEindigt(undefined)}
        >
          {(velden, zet, fouten) => (
            <Tekstveld
              label="Reden"
              naam="reden"
              waarde={velden.reden}
              onZet={(reden) => zet({ reden })}
              fouten={fouten}
            />
          )}
        </InvulDialoog>
      ) : null}
    </section>
  );
}

const stand = ({ einde, openTaken }: Belang) =>
  einde ? (
    `Beëindigd op ${datumVoluit(einde.op.slice(0, 10))} door ${einde.door}: ${einde.reden}`
  ) : (
    <>
      <Status toon="let-op" kaal>
        dossier dicht
      </Status>
      {openTaken > 0 ? <> {BELANG.openTaken(openTaken)}</> : null}
    </>
  );
