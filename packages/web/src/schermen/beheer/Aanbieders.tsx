import type { Aanbieder, Aanbieders as Antwoord, Proef } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  EmptyState,
  FormField,
  Heading,
  Laden,
  Paragraph,
  Select,
  Table,
  Textbox,
  useToast,
} from '../../components/index.ts';
import { datumVoluit } from '../../lib/datum.ts';
import { useMag } from '../../schil/SessieContext.tsx';
import { AANBIEDERS } from '../../teksten/organisatie.ts';
import { InvulDialoog, Tekstveld } from './InvulDialoog.tsx';
import { useOrganisaties } from './organisatie.api.ts';

const OUD = [['aanbieders']] as const;
const lijst = (tekst: string): string[] =>
  tekst
    .split(/[\s,;]+/)
    .map((deel) => deel.replace(/^@/, ''))
    .filter(Boolean);

/** Which organisations let their people sign in themselves: adding, changing, trying and stopping. */
export function Aanbieders() {
  const mag = useMag()('organisatie:beheren');
  const alles = useQuery({
    queryKey: OUD[0],
    queryFn: ({ signal }) => vraag<Antwoord>('/aanbieders', { signal }),
  });
  const [doe, setDoe] = useState<'nieuw' | Aanbieder>();
  return (
    <section className="luwte-stapel" aria-labelledby="aanbieders">
      <Heading niveau={2} id="aanbieders">
        {AANBIEDERS.titel}
      </Heading>
      <Paragraph zacht>{AANBIEDERS.uitleg}</Paragraph>
      {mag ? (
        <div>
          <Button onClick={() => setDoe('nieuw')}>{AANBIEDERS.toevoegen}</Button>
        </div>
      ) : null}
      <Laden vraag={alles}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{AANBIEDERS.geen}</EmptyState>
          ) : (
            <Table
              bijschrift={AANBIEDERS.titel}
              bijschriftVerborgen
              regels={items}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Organisatie', naam: true, cel: ({ organisatie }) => organisatie },
                { kop: 'Adres', cel: ({ uitgever }) => uitgever },
                { kop: 'Domeinen', cel: ({ domeinen }) => domeinen.join(', ') },
                {
                  kop: 'Tweede stap',
                  cel: ({ factorbewijs }) =>
                    factorbewijs.length > 0 ? factorbewijs.join(', ') : 'vraagt Luwte',
                },
                {
                  kop: 'Geldt',
                  cel: ({ stand, tot }) =>
                    stand === 'verlopen' && tot ? `gestopt op ${datumVoluit(tot)}` : AANBIEDERS.geldt,
                },
                ...(mag
                  ? [
                      {
                        kop: 'Wijzigen',
                        cel: (een: Aanbieder) =>
                          een.stand === 'verlopen' ? null : (
                            <Knoppen een={een} onWijzig={() => setDoe(een)} />
                          ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Laden>
      {doe ? (
        <AanbiederDialoog
          een={doe === 'nieuw' ? undefined : doe}
          terug={alles.data?.terug}
          onSluit={() => setDoe(undefined)}
        />
      ) : null}
    </section>
  );
}

function Knoppen({ een, onWijzig }: { readonly een: Aanbieder; readonly onWijzig: () => void }) {
  const meld = useToast();
  const [proef, setProef] = useState<Proef>();
  const proeven = useVerstuur((id: string) => vraag<Proef>(`/aanbieders/${id}/proeven`, { methode: 'POST' }));
  const stoppen = useVerstuur(
    (id: string) => vraag<void>(`/aanbieders/${id}/beeindigingen`, { methode: 'POST' }).then(() => true),
    OUD,
  );
  return (
    <div className="luwte-stapel">
      <div className="luwte-rij">
        <Button
          klein
          bezig={proeven.bezig}
          aria-label={`Verbinding met ${een.organisatie} proberen`}
          onClick={() => void proeven.verstuur(een.id).then(setProef)}
        >
          {AANBIEDERS.probeer}
        </Button>
        <Button klein aria-label={`Inloggen via ${een.organisatie} wijzigen`} onClick={onWijzig}>
          {AANBIEDERS.wijzigen}
        </Button>
        <Button
          klein
          bezig={stoppen.bezig}
          aria-label={`Inloggen via ${een.organisatie} stoppen`}
          onClick={() => void stoppen.verstuur(een.id).then((gedaan) => gedaan && meld(AANBIEDERS.gestopt))}
        >
          {AANBIEDERS.stoppen}
        </Button>
      </div>
      <div role="status">{proef ? <Paragraph soort="klein">{proef.uitleg}</Paragraph> : null}</div>
    </div>
  );
}

type DialoogProps = {
  readonly een: Aanbieder | undefined;
  readonly terug: string | undefined;
  readonly onSluit: () => void;
};

function AanbiederDialoog({ een, terug, onSluit }: DialoogProps) {
  const { data: organisaties = [] } = useOrganisaties();
  const [domeinen, setDomeinen] = useState(een?.domeinen.join(', ') ?? '');
  const [bewijs, setBewijs] = useState(een?.factorbewijs.join(', ') ?? '');
  const ook = () => ({ domeinen: lijst(domeinen), factorbewijs: lijst(bewijs) });
  return (
    <InvulDialoog
      titel={een ? `Inloggen via ${een.organisatie} wijzigen` : AANBIEDERS.toevoegen}
      {...(terug !== undefined && { uitleg: AANBIEDERS.terug(terug) })}
      knop={een ? AANBIEDERS.wijzigen : 'Toevoegen'}
      pad={een ? `/aanbieders/${een.id}` : '/aanbieders'}
      methode={een ? 'PATCH' : 'POST'}
      ververst={OUD}
      klaar={AANBIEDERS.bewaard}
      begin={{
        clientId: een?.clientId ?? '',
        clientGeheim: '',
        ...(een ? {} : { organisatieId: '', uitgever: '' }),
      }}
      ook={ook}
      onSluit={onSluit}
    >
      {(velden: Readonly<Record<string, string>>, zet, fouten) => (
        <>
          {een ? null : (
            <>
              <FormField label="Organisatie" naam="organisatieId" fout={fouten?.organisatieId}>
                <Select
                  leeg="Kies een organisatie"
                  keuzes={organisaties
                    .filter(({ stand }) => stand !== 'verlopen')
                    .map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                  value={velden.organisatieId ?? ''}
                  onChange={(event) => zet({ organisatieId: event.target.value })}
                />
              </FormField>
              <Tekstveld
                label={AANBIEDERS.uitgever}
                naam="uitgever"
                waarde={velden.uitgever ?? ''}
                onZet={(uitgever) => zet({ uitgever })}
                fouten={fouten}
                beschrijving={AANBIEDERS.uitgeverUitleg}
              />
            </>
          )}
          <Tekstveld
            label="Client-id"
            naam="clientId"
            waarde={velden.clientId ?? ''}
            onZet={(clientId) => zet({ clientId })}
            fouten={fouten}
          />
          <FormField
            label={AANBIEDERS.geheim}
            naam="clientGeheim"
            fout={fouten?.clientGeheim}
            optioneel={een !== undefined}
            beschrijving={een ? AANBIEDERS.geheimLeeg : undefined}
          >
            <Textbox
              type="password"
              autoComplete="off"
              value={velden.clientGeheim ?? ''}
              onChange={(event) => zet({ clientGeheim: event.target.value })}
            />
          </FormField>
          <Tekstveld
            label={AANBIEDERS.domeinen}
            naam="domeinen"
            waarde={domeinen}
            onZet={setDomeinen}
            fouten={fouten}
            beschrijving={AANBIEDERS.domeinenUitleg}
          />
          <Tekstveld
            label={AANBIEDERS.bewijs}
            naam="factorbewijs"
            waarde={bewijs}
            onZet={setBewijs}
            fouten={fouten}
            optioneel
            beschrijving={AANBIEDERS.bewijsUitleg}
          />
        </>
      )}
    </InvulDialoog>
  );
}
