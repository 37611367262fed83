import type { Convenant } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Alert,
  Button,
  CheckboxGroup,
  EmptyState,
  FormField,
  Heading,
  Laden,
  Paragraph,
  Select,
  Status,
  Table,
  Textarea,
} from '../../components/index.ts';
import { datumVoluit, vandaag } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import { SPOOR } from '../../teksten/nl.ts';
import { CONVENANTEN, PERIODE_STAND } from '../../teksten/organisatie.ts';
import { EindeDialoog } from './EindeDialoog.tsx';
import { InvulDialoog, PeriodeVelden, Tekstveld } from './InvulDialoog.tsx';
import { ORGANISATIE_OUD, useConvenanten, useOrganisaties } from './organisatie.api.ts';

const TOON = { komt: 'info', geldt: 'goed', verlopen: 'let-op' } as const;
const SPOREN = [
  { waarde: 'woonoverlast', tekst: SPOOR.woonoverlast },
  { waarde: 'openbare-ruimte', tekst: SPOOR['openbare-ruimte'] },
];
type Doe =
  | { readonly wat: 'nieuw' }
  | { readonly wat: 'deelname' | 'einde'; readonly convenant: Convenant }
  | { readonly wat: 'deelname-einde'; readonly id: string; readonly naam: string };

/** Under which agreements personal data may be shared, until when, and who signed. */
export function Convenanten() {
  const mag = useMag()('organisatie:beheren');
  const lijst = useConvenanten();
  const [doe, setDoe] = useState<Doe>();
  return (
    <Pagina
      titel={CONVENANTEN.titel}
      acties={
        mag ? (
          <Button soort="primair" aria-keyshortcuts="n" onClick={() => setDoe({ wat: 'nieuw' })}>
            {CONVENANTEN.toevoegen}
          </Button>
        ) : null
      }
    >
      <Paragraph zacht>{CONVENANTEN.uitleg}</Paragraph>
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{CONVENANTEN.geen}</EmptyState>
          ) : (
            <div className="luwte-stapel">
              {items.map((convenant) => (
                <Kaart key={convenant.id} convenant={convenant} mag={mag} onDoe={setDoe} />
              ))}
            </div>
          )
        }
      </Laden>
      {doe ? <Dialogen doe={doe} onSluit={() => setDoe(undefined)} /> : null}
    </Pagina>
  );
}

const periode = ({ van, tot }: { readonly van: string; readonly tot?: string | undefined }): string =>
  tot === undefined ? `vanaf ${datumVoluit(van)}` : `van ${datumVoluit(van)} tot en met ${datumVoluit(tot)}`;

type KaartProps = {
  readonly convenant: Convenant;
  readonly mag: boolean;
  readonly onDoe: (doe: Doe) => void;
};

function Kaart({ convenant, mag, onDoe }: KaartProps) {
  const { naam, besluit, sporen, reikwijdte, stand, nogDagen, deelnames } = convenant;
  const open = mag && stand !== 'verlopen';
  return (
    <section className="luwte-kaart luwte-stapel luwte-stapel--dicht" aria-label={naam}>
      <div className="luwte-kaart__kop">
        <Heading niveau={2}>{naam}</Heading>
        <Status toon={TOON[stand]} kaal>
          {PERIODE_STAND[stand]}
        </Status>
      </div>
      {nogDagen === undefined ? null : <Alert soort="warning">{CONVENANTEN.binnenkort(nogDagen)}</Alert>}
      <Paragraph>
        {sporen.map((spoor) => SPOOR[spoor]).join(', ')}, {periode(convenant)}. {besluit}
      </Paragraph>
      <Paragraph>{reikwijdte}</Paragraph>
      {deelnames.length === 0 ? (
        <EmptyState>{CONVENANTEN.geenDeelname}</EmptyState>
      ) : (
        <Table
          bijschrift={`Wie ${naam} tekende`}
          bijschriftVerborgen
          regels={deelnames}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: 'Organisatie', naam: true, cel: ({ organisatie }) => organisatie },
            { kop: 'Getekend door', cel: ({ ondertekendDoor }) => ondertekendDoor },
            { kop: 'Doet mee', cel: periode },
            {
              kop: 'Stand',
              cel: (deelname) => (
                <Status toon={TOON[deelname.stand]} kaal>
                  {PERIODE_STAND[deelname.stand]}
                </Status>
              ),
            },
            ...(open
              ? [
                  {
                    kop: 'Beëindigen',
                    cel: (deelname: (typeof deelnames)[number]) =>
                      deelname.stand === 'verlopen' ? null : (
                        <Button
                          klein
                          aria-label={`Deelname van ${deelname.organisatie} beëindigen`}
                          onClick={() =>
                            onDoe({ wat: 'deelname-einde', id: deelname.id, naam: deelname.organisatie })
                          }
                        >
                          Beëindigen
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {open ? (
        <div className="luwte-rij">
          <Button klein onClick={() => onDoe({ wat: 'deelname', convenant })}>
            {CONVENANTEN.deelname}
            <span className="luwte-alleen-voorlezen">: {naam}</span>
          </Button>
          <Button klein onClick={() => onDoe({ wat: 'einde', convenant })}>
            {CONVENANTEN.beeindigen}
            <span className="luwte-alleen-voorlezen">: {naam}</span>
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Dialogen({ doe, onSluit }: { readonly doe: Doe; readonly onSluit: () => void }) {
  const { data: organisaties = [] } = useOrganisaties();
  const [sporen, setSporen] = useState<readonly string[]>(['woonoverlast']);
  const bij = { ververst: ORGANISATIE_OUD, onSluit };
  if (doe.wat === 'deelname-einde') {
    return (
      <EindeDialoog
        {...bij}
        alleenLaatsteDag
        titel={`Deelname van ${doe.naam} beëindigen`}
        uitleg="Na de laatste dag krijgt deze organisatie geen persoonsgegevens meer."
        pad={`/deelnames/${doe.id}/beeindigingen`}
        klaar={CONVENANTEN.beeindigd}
      />
    );
  }
  if (doe.wat === 'einde') {
    return (
      <EindeDialoog
        {...bij}
        alleenLaatsteDag
        titel={`Laatste dag van ${doe.convenant.naam}`}
        uitleg="Na de laatste dag krijgen de deelnemers geen persoonsgegevens meer op grond van dit convenant."
        pad={`/convenanten/${doe.convenant.id}/beeindigingen`}
        klaar={CONVENANTEN.beeindigd}
      />
    );
  }
  if (doe.wat === 'deelname') {
    return (
      <InvulDialoog
        {...bij}
        titel={`Deelnemer aan ${doe.convenant.naam}`}
        knop="Vastleggen"
        pad={`/convenanten/${doe.convenant.id}/deelnames`}
        klaar={CONVENANTEN.deelnameToegevoegd}
        begin={{ organisatieId: '', ondertekendDoor: '', van: vandaag(), tot: '' }}
      >
        {(velden, zet, fouten) => (
          <>
            <FormField label="Organisatie" naam="organisatieId" fout={fouten?.organisatieId}>
              <Select
                leeg="Kies een organisatie"
                keuzes={organisaties
                  .filter(({ stand }) => stand !== 'verlopen')
                  .map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                value={velden.organisatieId}
                onChange={(event) => zet({ organisatieId: event.target.value })}
              />
            </FormField>
            <Tekstveld
              label="Getekend door"
              naam="ondertekendDoor"
              beschrijving="Naam en functie zoals het onder het convenant staat."
              waarde={velden.ondertekendDoor}
              onZet={(ondertekendDoor) => zet({ ondertekendDoor })}
              fouten={fouten}
            />
            <PeriodeVelden velden={velden} zet={zet} fouten={fouten} />
          </>
        )}
      </InvulDialoog>
    );
  }
  return (
    <InvulDialoog
      {...bij}
      titel={CONVENANTEN.toevoegen}
      knop="Vastleggen"
      pad="/convenanten"
      klaar={CONVENANTEN.toegevoegd}
      begin={{ naam: '', besluit: '', reikwijdte: '', van: vandaag(), tot: '' }}
      ook={() => ({ sporen })}
    >
      {(velden, zet, fouten) => (
        <>
          <Tekstveld
            label="Naam"
            naam="naam"
            waarde={velden.naam}
            onZet={(naam) => zet({ naam })}
            fouten={fouten}
          />
          <Tekstveld
            label="Waar staat het"
            naam="besluit"
            beschrijving="Datum, kenmerk of vindplaats van het convenant."
            waarde={velden.besluit}
            onZet={(besluit) => zet({ besluit })}
            fouten={fouten}
          />
          <CheckboxGroup
            legend="Waarvoor geldt het"
            naam="sporen"
            keuzes={SPOREN}
            gekozen={sporen}
            onKies={setSporen}
            fout={fouten?.sporen}
          />
          <FormField
            label="Wat mag worden gedeeld"
            naam="reikwijdte"
            beschrijving="In de woorden van het convenant."
            fout={fouten?.reikwijdte}
          >
            <Textarea
              value={velden.reikwijdte}
              onChange={(event) => zet({ reikwijdte: event.target.value })}
            />
          </FormField>
          <PeriodeVelden velden={velden} zet={zet} fouten={fouten} />
        </>
      )}
    </InvulDialoog>
  );
}
