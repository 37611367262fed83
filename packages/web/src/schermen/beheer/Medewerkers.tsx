import type { Medewerker } from '@luwte/core/contract';
import { ROLLEN, rolPast } from '@luwte/core/toegang';
import { useState } from 'react';
import {
  Button,
  CheckboxGroup,
  EmptyState,
  FormField,
  Laden,
  Paragraph,
  Select,
  Status,
  Table,
} from '../../components/index.ts';
import { datumVoluit, vandaag } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag, useSessie } from '../../schil/SessieContext.tsx';
import { ROL } from '../../teksten/nl.ts';
import { MEDEWERKERS, UITNODIGING } from '../../teksten/organisatie.ts';
import { EindeDialoog } from './EindeDialoog.tsx';
import { InvulDialoog, PeriodeVelden, Tekstveld } from './InvulDialoog.tsx';
import { OpenBijMedewerker } from './OpenBijMedewerker.tsx';
import { ORGANISATIE_OUD, useMedewerkers, useOrganisaties } from './organisatie.api.ts';
import { TrekIn, UitnodigenDialoog, Uitnodigingstatus } from './Uitnodigen.tsx';
import { Vervangingen } from './Vervangingen.tsx';

const TOON = { komt: 'info', geldt: 'goed', verlopen: 'rustig' } as const;
type Doe =
  | { readonly wat: 'nieuw' }
  | { readonly wat: 'wijzig' | 'einde' | 'uitnodigen'; readonly medewerker: Medewerker };

/** Who works here, for which organisation, in which roles; and who stands in for whom. */
export function Medewerkers() {
  const mag = useMag()('organisatie:beheren');
  const { medewerkerId } = useSessie();
  const lijst = useMedewerkers();
  const [doe, setDoe] = useState<Doe>();
  const [zoek, setZoek] = useState('');
  const past = ({ naam, organisatie }: Medewerker) =>
    `${naam} ${organisatie}`.toLowerCase().includes(zoek.trim().toLowerCase());
  return (
    <Pagina
      titel={MEDEWERKERS.titel}
      acties={
        mag ? (
          <Button soort="primair" aria-keyshortcuts="n" onClick={() => setDoe({ wat: 'nieuw' })}>
            {MEDEWERKERS.toevoegen}
          </Button>
        ) : null
      }
    >
      <Paragraph zacht>{MEDEWERKERS.uitleg}</Paragraph>
      <Tekstveld
        label="Zoeken op naam of organisatie"
        naam="zoek"
        waarde={zoek}
        onZet={setZoek}
        fouten={undefined}
      />
      <Laden vraag={lijst}>
        {(items) =>
          items.filter(past).length === 0 ? (
            <EmptyState>{items.length === 0 ? MEDEWERKERS.geen : MEDEWERKERS.nietGevonden}</EmptyState>
          ) : (
            <Table
              bijschrift={MEDEWERKERS.titel}
              bijschriftVerborgen
              regels={items.filter(past)}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Naam', naam: true, cel: ({ naam }) => naam },
                {
                  kop: 'Organisatie',
                  cel: ({ organisatie, afdeling }) => [organisatie, afdeling].filter(Boolean).join(', '),
                },
                { kop: 'Rollen', cel: ({ rollen }) => rollen.map((rol) => ROL[rol]).join(', ') },
                {
                  kop: 'Werkt hier',
                  cel: ({ stand, van, tot, account, uitnodiging }) => (
                    <>
                      <Status toon={TOON[stand]} kaal>
                        {werktHier(stand, van, tot)}
                      </Status>
                      {account || stand === 'verlopen' ? null : (
                        <Uitnodigingstatus uitnodiging={uitnodiging} />
                      )}
                    </>
                  ),
                },
                ...(mag
                  ? [
                      {
                        kop: 'Wijzigen',
                        cel: (medewerker: Medewerker) =>
                          medewerker.stand === 'verlopen' || medewerker.id === medewerkerId ? null : (
                            <div className="luwte-rij">
                              <Button
                                klein
                                aria-label={`${medewerker.naam} wijzigen`}
                                onClick={() => setDoe({ wat: 'wijzig', medewerker })}
                              >
                                {MEDEWERKERS.wijzigen}
                              </Button>
                              {medewerker.account ? null : (
                                <Button
                                  klein
                                  aria-label={`${medewerker.naam} uitnodigen`}
                                  onClick={() => setDoe({ wat: 'uitnodigen', medewerker })}
                                >
                                  {medewerker.uitnodiging?.stand === 'verstuurd'
                                    ? UITNODIGING.opnieuw
                                    : UITNODIGING.knop}
                                </Button>
                              )}
                              {!medewerker.account && medewerker.uitnodiging?.stand === 'verstuurd' ? (
                                <TrekIn medewerker={medewerker} />
                              ) : null}
                              <Button
                                klein
                                aria-label={`${medewerker.naam} laten stoppen`}
                                onClick={() => setDoe({ wat: 'einde', medewerker })}
                              >
                                {MEDEWERKERS.beeindigen}
                              </Button>
                            </div>
                          ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Laden>
      <Vervangingen />
      {doe?.wat === 'einde' ? (
        <EindeDialoog
          titel={`${doe.medewerker.naam} laten stoppen`}
          uitleg={MEDEWERKERS.eindeUitleg}
          pad={`/medewerkers/${doe.medewerker.id}/beeindigingen`}
          ververst={ORGANISATIE_OUD}
          klaar={MEDEWERKERS.beeindigd}
          onSluit={() => setDoe(undefined)}
        >
          <OpenBijMedewerker id={doe.medewerker.id} />
        </EindeDialoog>
      ) : null}
      {doe?.wat === 'uitnodigen' ? (
        <UitnodigenDialoog medewerker={doe.medewerker} onSluit={() => setDoe(undefined)} />
      ) : null}
      {doe?.wat === 'wijzig' ? (
        <WijzigDialoog medewerker={doe.medewerker} onSluit={() => setDoe(undefined)} />
      ) : null}
      {doe?.wat === 'nieuw' ? <NieuwDialoog onSluit={() => setDoe(undefined)} /> : null}
    </Pagina>
  );
}

const werktHier = (stand: Medewerker['stand'], van: string, tot: string | undefined): string => {
  if (stand === 'komt') return `vanaf ${datumVoluit(van)}`;
  if (tot === undefined) return 'ja';
  return stand === 'geldt' ? `tot en met ${datumVoluit(tot)}` : `nee, gestopt na ${datumVoluit(tot)}`;
};

const rollenVoor = (soort: Medewerker['soort']) =>
  ROLLEN.filter((rol) => rolPast(rol, soort)).map((rol) => ({ waarde: rol, tekst: ROL[rol] }));

function WijzigDialoog({
  medewerker,
  onSluit,
}: {
  readonly medewerker: Medewerker;
  readonly onSluit: () => void;
}) {
  const [rollen, setRollen] = useState<readonly string[]>(medewerker.rollen);
  return (
    <InvulDialoog
      titel={`${medewerker.naam} wijzigen`}
      knop="Wijzigen"
      methode="PATCH"
      pad={`/medewerkers/${medewerker.id}`}
      ververst={ORGANISATIE_OUD}
      klaar={MEDEWERKERS.gewijzigd}
      begin={{ naam: medewerker.naam }}
      ook={() => ({ rollen })}
      onSluit={onSluit}
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
          <CheckboxGroup
            legend="Rollen"
            naam="rollen"
            keuzes={rollenVoor(medewerker.soort)}
            gekozen={rollen}
            onKies={setRollen}
            fout={fouten?.rollen}
          />
        </>
      )}
    </InvulDialoog>
  );
}

function NieuwDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const { data: organisaties = [] } = useOrganisaties();
  const [rollen, setRollen] = useState<readonly string[]>([]);
  return (
    <InvulDialoog
      titel={MEDEWERKERS.toevoegen}
      knop="Toevoegen"
      pad="/medewerkers"
      ververst={ORGANISATIE_OUD}
      klaar={MEDEWERKERS.toegevoegd}
      begin={{ naam: '', email: '', organisatieId: '', afdelingId: '', van: vandaag(), tot: '' }}
      ook={() => ({ rollen })}
      onSluit={onSluit}
    >
      {(velden, zet, fouten) => {
        const organisatie = organisaties.find(({ id }) => id === velden.organisatieId);
        return (
          <>
            <Tekstveld
              label="Naam"
              naam="naam"
              waarde={velden.naam}
              onZet={(naam) => zet({ naam })}
              fouten={fouten}
            />
            <Tekstveld
              label={UITNODIGING.email}
              naam="email"
              waarde={velden.email}
              onZet={(email) => zet({ email })}
              fouten={fouten}
              optioneel
              beschrijving={UITNODIGING.emailUitleg}
            />
            <FormField label="Organisatie" naam="organisatieId" fout={fouten?.organisatieId}>
              <Select
                leeg="Kies een organisatie"
                keuzes={organisaties
                  .filter(({ stand }) => stand !== 'verlopen')
                  .map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                value={velden.organisatieId}
                onChange={(event) => {
                  zet({ organisatieId: event.target.value, afdelingId: '' });
                  setRollen([]);
                }}
              />
            </FormField>
            {organisatie && organisatie.afdelingen.length > 0 ? (
              <FormField label="Team" naam="afdelingId" optioneel fout={fouten?.afdelingId}>
                <Select
                  leeg="Geen team"
                  keuzes={organisatie.afdelingen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                  value={velden.afdelingId}
                  onChange={(event) => zet({ afdelingId: event.target.value })}
                />
              </FormField>
            ) : null}
            {organisatie ? (
              <CheckboxGroup
                legend="Rollen"
                naam="rollen"
                keuzes={rollenVoor(organisatie.soort)}
                gekozen={rollen}
                onKies={setRollen}
                fout={fouten?.rollen}
              />
            ) : null}
            <PeriodeVelden velden={velden} zet={zet} fouten={fouten} />
          </>
        );
      }}
    </InvulDialoog>
  );
}
