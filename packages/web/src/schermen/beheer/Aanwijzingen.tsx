import type { Aanwijzing } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, EmptyState, Laden, Paragraph, Status, Table } from '../../components/index.ts';
import { datumVoluit } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import { AANWIJZING, AANWIJZING_STAND, BEHEER } from '../../teksten/beheer.ts';
import { AanwijzingDialoog } from './AanwijzingDialoog.tsx';
import { Afwezigheden } from './Afwezigheden.tsx';
import { BeeindigDialoog } from './BeeindigDialoog.tsx';
import { useAanwijzingen } from './beheer.api.ts';

const TEKST = BEHEER.aanwijzingen;
const TOON = { komt: 'info', geldt: 'goed', verlopen: 'let-op' } as const;

/** Who is designated for what. A beheerder adds and ends; a jurist reads. */
export function Aanwijzingen() {
  const mag = useMag()('aanwijzing:beheren');
  const lijst = useAanwijzingen();
  const [nieuw, setNieuw] = useState(false);
  const [eindigt, setEindigt] = useState<Aanwijzing>();
  return (
    <Pagina
      titel={TEKST.titel}
      acties={
        mag ? (
          <Button soort="primair" aria-keyshortcuts="n" onClick={() => setNieuw(true)}>
            {TEKST.toevoegen}
          </Button>
        ) : null
      }
    >
      <Paragraph zacht>{TEKST.uitleg}</Paragraph>
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{TEKST.geen}</EmptyState>
          ) : (
            <Table
              bijschrift={TEKST.titel}
              bijschriftVerborgen
              regels={items}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Waarvoor', naam: true, cel: ({ soort }) => AANWIJZING[soort] },
                { kop: 'Wie', cel: ({ naam }) => naam },
                { kop: 'Besluit', cel: ({ besluit }) => besluit },
                { kop: 'Geldt', cel: periode },
                {
                  kop: 'Stand',
                  cel: ({ stand }) => (
                    <Status toon={TOON[stand]} kaal>
                      {AANWIJZING_STAND[stand]}
                    </Status>
                  ),
                },
                ...(mag
                  ? [
                      {
                        kop: 'Beëindigen',
                        cel: (aanwijzing: Aanwijzing) =>
                          aanwijzing.stand === 'verlopen' ? null : (
                            <Button
                              klein
                              onClick={() => setEindigt(aanwijzing)}
                              aria-label={`${AANWIJZING[aanwijzing.soort]} van ${aanwijzing.naam} beëindigen`}
                            >
                              {TEKST.beeindigen}
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
      <Afwezigheden />
      {nieuw ? <AanwijzingDialoog onSluit={() => setNieuw(false)} /> : null}
      {eindigt ? <BeeindigDialoog aanwijzing={eindigt} onSluit={() => setEindigt(undefined)} /> : null}
    </Pagina>
  );
}

const periode = ({ van, tot }: Aanwijzing): string =>
  tot === undefined ? `vanaf ${datumVoluit(van)}` : `van ${datumVoluit(van)} tot en met ${datumVoluit(tot)}`;
