import type { DossierKop, Plaats } from '@luwte/core/contract';
import { useState } from 'react';
import { SLEUTEL } from '../../../api/lijst.ts';
import { Alert, Button, EmptyState, Laden, Paragraph, Status, Table } from '../../../components/index.ts';
import { datumVoluit } from '../../../lib/datum.ts';
import { zinnen } from '../../../lib/zinnen.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { rolNaam } from '../../../teksten/nl.ts';
import { DEELNEMERS, PERIODE_STAND, PLAATSGROND, PLAATSROL } from '../../../teksten/organisatie.ts';
import { EindeDialoog } from '../../beheer/EindeDialoog.tsx';
import { Belangen } from '../belang/Belangen.tsx';
import { usePlaatsen } from '../dossier.api.ts';
import { DeelnemerDialoog } from './DeelnemerDialoog.tsx';

const TOON = { komt: 'info', geldt: 'goed', verlopen: 'let-op' } as const;

/** Who takes part in this case and who did: in what role, on what ground, from when and until when. */
export function Deelnemers({ kop }: { readonly kop: DossierKop }) {
  const mag = useMag()('plaats:beheren');
  const lijst = usePlaatsen(kop.id);
  const [nieuw, setNieuw] = useState(false);
  const [eindigt, setEindigt] = useState<Plaats>();
  return (
    <div className="luwte-stapel">
      <Paragraph zacht>{DEELNEMERS.uitleg}</Paragraph>
      {mag ? (
        <div>
          <Button onClick={() => setNieuw(true)}>{DEELNEMERS.toevoegen}</Button>
        </div>
      ) : null}
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{DEELNEMERS.geen}</EmptyState>
          ) : (
            <Table
              bijschrift={DEELNEMERS.titel}
              bijschriftVerborgen
              regels={items}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Wie', naam: true, cel: (plaats) => <Wie plaats={plaats} /> },
                {
                  kop: 'Als',
                  cel: ({ rol }) => (PLAATSROL as Readonly<Record<string, string>>)[rol] ?? rolNaam(rol),
                },
                { kop: 'Grond en reden', cel: grondEnReden },
                { kop: 'Wanneer', cel: wanneer },
                {
                  kop: 'Stand',
                  cel: ({ stand }) => (
                    <Status toon={TOON[stand]} kaal>
                      {stand === 'geldt' ? 'doet mee' : PERIODE_STAND[stand]}
                    </Status>
                  ),
                },
                ...(mag
                  ? [
                      {
                        kop: 'Beëindigen',
                        cel: (plaats: Plaats) =>
                          plaats.stand === 'verlopen' ? null : (
                            <Button
                              klein
                              aria-label={`Deelname van ${naamVan(plaats)} beëindigen`}
                              onClick={() => setEindigt(plaats)}
                            >
                              {DEELNEMERS.beeindigen}
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
      <Belangen dossierId={kop.id} />
      {nieuw ? <DeelnemerDialoog dossierId={kop.id} onSluit={() => setNieuw(false)} /> : null}
      {eindigt ? (
        <EindeDialoog
          metReden
          titel={`Deelname van ${naamVan(eindigt)} beëindigen`}
          uitleg={DEELNEMERS.eindeUitleg}
          pad={`/dossiers/${kop.id}/plaatsen/${eindigt.id}/beeindigingen`}
          ververst={[SLEUTEL.dossier(kop.id)]}
          klaar={DEELNEMERS.beeindigd}
          onSluit={() => setEindigt(undefined)}
        >
          {eindigt.openTaken > 0 && eindigt.soort !== 'gemeente' ? (
            <Alert soort="warning">{DEELNEMERS.openTaken(eindigt.openTaken)}</Alert>
          ) : null}
        </EindeDialoog>
      ) : null}
    </div>
  );
}

const naamVan = ({ naam, organisatie }: Plaats): string => naam ?? organisatie;

function Wie({ plaats }: { readonly plaats: Plaats }) {
  const { naam, organisatie, persoonsgegevens, contactpersonen, stand } = plaats;
  return (
    <div className="luwte-regel__inhoud">
      <span>{naam ? `${naam} (${organisatie})` : organisatie}</span>
      {persoonsgegevens || stand === 'verlopen' ? null : (
        <span>
          <Status toon="let-op" kaal>
            {DEELNEMERS.geenPersoonsgegevens}
          </Status>
        </span>
      )}
      {stand === 'verlopen'
        ? null
        : contactpersonen.map((contact) => (
            <span key={contact.naam} className="luwte-regel__bij">
              {[contact.naam, contact.functie, contact.telefoon, contact.email].filter(Boolean).join(', ')}
            </span>
          ))}
    </div>
  );
}

const grondEnReden = ({ grond, reden, einde }: Plaats): string =>
  zinnen(grond && PLAATSGROND[grond], reden, einde && `Beëindigd: ${einde.reden}`);

function wanneer({ van, tot, einde, door }: Plaats): string {
  const bij = door === undefined ? '' : ` (door ${door})`;
  if (einde && tot !== undefined && tot < van) return `${datumVoluit(van)}, dezelfde dag beëindigd${bij}`;
  return tot === undefined
    ? `vanaf ${datumVoluit(van)}${bij}`
    : `van ${datumVoluit(van)} tot en met ${datumVoluit(tot)}${bij}`;
}
