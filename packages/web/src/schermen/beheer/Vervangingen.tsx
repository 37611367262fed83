import type { Vervanging } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Button,
  EmptyState,
  FormField,
  Heading,
  Laden,
  Paragraph,
  Select,
  Table,
} from '../../components/index.ts';
import { datumVoluit, vandaag } from '../../lib/datum.ts';
import { useMag } from '../../schil/SessieContext.tsx';
import { VERVANGING } from '../../teksten/organisatie.ts';
import { EindeDialoog } from './EindeDialoog.tsx';
import { InvulDialoog, PeriodeVelden, Tekstveld } from './InvulDialoog.tsx';
import { ORGANISATIE_OUD, useMedewerkers, useVervangingen } from './organisatie.api.ts';

/** Who stands in for whom now or later, on which mandate. */
export function Vervangingen() {
  const mag = useMag()('organisatie:beheren');
  const lijst = useVervangingen();
  const [nieuw, setNieuw] = useState(false);
  const [eindigt, setEindigt] = useState<Vervanging>();
  return (
    <section className="luwte-stapel" aria-label={VERVANGING.titel}>
      <Heading niveau={2}>{VERVANGING.titel}</Heading>
      <Paragraph zacht>{VERVANGING.uitleg}</Paragraph>
      {mag ? (
        <div>
          <Button onClick={() => setNieuw(true)}>{VERVANGING.toevoegen}</Button>
        </div>
      ) : null}
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{VERVANGING.geen}</EmptyState>
          ) : (
            <Table
              bijschrift={VERVANGING.titel}
              bijschriftVerborgen
              regels={items}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Wie', naam: true, cel: ({ naam }) => naam },
                { kop: 'Vervangen door', cel: ({ vervanger }) => vervanger },
                {
                  kop: 'Wanneer',
                  cel: ({ van, tot }) => `van ${datumVoluit(van)} tot en met ${datumVoluit(tot)}`,
                },
                { kop: 'Mandaat', cel: ({ mandaat }) => mandaat },
                ...(mag
                  ? [
                      {
                        kop: 'Beëindigen',
                        cel: (vervanging: Vervanging) => (
                          <Button
                            klein
                            aria-label={`Vervanging van ${vervanging.naam} door ${vervanging.vervanger} beëindigen`}
                            onClick={() => setEindigt(vervanging)}
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
      {nieuw ? <NieuweVervanging onSluit={() => setNieuw(false)} /> : null}
      {eindigt ? (
        <EindeDialoog
          titel={`Vervanging van ${eindigt.naam} beëindigen`}
          uitleg={`${eindigt.vervanger} ziet het werk van ${eindigt.naam} dan niet meer.`}
          pad={`/vervangingen/${eindigt.id}/beeindigingen`}
          ververst={ORGANISATIE_OUD}
          klaar={VERVANGING.beeindigd}
          onSluit={() => setEindigt(undefined)}
        />
      ) : null}
    </section>
  );
}

function NieuweVervanging({ onSluit }: { readonly onSluit: () => void }) {
  const { data: medewerkers = [] } = useMedewerkers();
  const keuzes = (van: readonly (typeof medewerkers)[number][]) =>
    van.map(({ id, naam, organisatie }) => ({ waarde: id, tekst: `${naam} (${organisatie})` }));
  return (
    <InvulDialoog
      titel={VERVANGING.toevoegen}
      knop="Vastleggen"
      pad="/vervangingen"
      ververst={ORGANISATIE_OUD}
      klaar={VERVANGING.toegevoegd}
      begin={{ medewerkerId: '', vervangerId: '', mandaat: '', van: vandaag(), tot: '' }}
      onSluit={onSluit}
    >
      {(velden, zet, fouten) => {
        const wie = medewerkers.find(({ id }) => id === velden.medewerkerId);
        return (
          <>
            <FormField label="Wie wordt vervangen" naam="medewerkerId" fout={fouten?.medewerkerId}>
              <Select
                leeg="Kies een medewerker"
                keuzes={keuzes(medewerkers)}
                value={velden.medewerkerId}
                onChange={(event) => zet({ medewerkerId: event.target.value, vervangerId: '' })}
              />
            </FormField>
            <FormField label="Wie vervangt" naam="vervangerId" fout={fouten?.vervangerId}>
              <Select
                leeg="Kies een collega van dezelfde organisatie"
                keuzes={keuzes(
                  medewerkers.filter(
                    ({ id, organisatieId, stand }) =>
                      stand !== 'verlopen' && id !== wie?.id && organisatieId === wie?.organisatieId,
                  ),
                )}
                value={velden.vervangerId}
                onChange={(event) => zet({ vervangerId: event.target.value })}
              />
            </FormField>
            <Tekstveld
              label="Mandaat"
              naam="mandaat"
              beschrijving="Datum of kenmerk van het mandaat waarop de vervanging rust."
              waarde={velden.mandaat}
              onZet={(mandaat) => zet({ mandaat })}
              fouten={fouten}
            />
            <PeriodeVelden velden={velden} zet={zet} fouten={fouten} totVerplicht />
          </>
        );
      }}
    </InvulDialoog>
  );
}
