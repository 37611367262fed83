import { KANALEN } from '@luwte/core/beleid';
import type { Contactpersoon, Organisatie } from '@luwte/core/contract';
import { ORGANISATIESOORTEN } from '@luwte/core/toegang';
import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import type { Fouten } from '../../api/fout.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  CheckboxGroup,
  EmptyState,
  FormField,
  Heading,
  Laden,
  Paragraph,
  Select,
  Status,
  useToast,
} from '../../components/index.ts';
import { datumVoluit, momentInWoorden, vandaag } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag, useSessie } from '../../schil/SessieContext.tsx';
import { KANAAL } from '../../teksten/deling.ts';
import { aantalVan, kleineLetter } from '../../teksten/nl.ts';
import { ORGANISATIES, ORGANISATIESOORT } from '../../teksten/organisatie.ts';
import { Aanbieders } from './Aanbieders.tsx';
import { EindeDialoog } from './EindeDialoog.tsx';
import { InvulDialoog, PeriodeVelden, Tekstveld } from './InvulDialoog.tsx';
import { ORGANISATIE_OUD, useOrganisaties } from './organisatie.api.ts';

const SOORTEN = ORGANISATIESOORTEN.map((waarde) => ({ waarde, tekst: ORGANISATIESOORT[waarde] }));
type Doe =
  | { readonly wat: 'nieuw' }
  | { readonly wat: 'naam' | 'team' | 'contact' | 'kanalen' | 'einde'; readonly organisatie: Organisatie }
  | { readonly wat: 'contact-wijzigen'; readonly contact: Contactpersoon }
  | { readonly wat: 'contact-einde'; readonly contact: Contactpersoon };

/** With whom the municipality works: teams, fixed contacts and the convenanten they take part in. */
export function Organisaties() {
  const mag = useMag()('organisatie:beheren');
  const lijst = useOrganisaties();
  const [doe, setDoe] = useState<Doe>();
  return (
    <Pagina
      titel={ORGANISATIES.titel}
      acties={
        mag ? (
          <Button soort="primair" aria-keyshortcuts="n" onClick={() => setDoe({ wat: 'nieuw' })}>
            {ORGANISATIES.toevoegen}
          </Button>
        ) : null
      }
    >
      <Paragraph zacht>{ORGANISATIES.uitleg}</Paragraph>
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{ORGANISATIES.geen}</EmptyState>
          ) : (
            <div className="luwte-stapel">
              {items.map((organisatie) => (
                <Kaart key={organisatie.id} organisatie={organisatie} mag={mag} onDoe={setDoe} />
              ))}
            </div>
          )
        }
      </Laden>
      {doe ? <Dialogen doe={doe} onSluit={() => setDoe(undefined)} /> : null}
      <Aanbieders />
    </Pagina>
  );
}

type KaartProps = {
  readonly organisatie: Organisatie;
  readonly mag: boolean;
  readonly onDoe: (doe: Doe) => void;
};

function Kaart({ organisatie, mag, onDoe }: KaartProps) {
  const eigen = useSessie().organisatie.id === organisatie.id;
  const { naam, soort, stand, tot, kanalen, afdelingen, medewerkers, convenanten, contactpersonen } =
    organisatie;
  const knop = (wat: 'naam' | 'team' | 'contact' | 'kanalen' | 'einde', tekst: string) => (
    <Button klein onClick={() => onDoe({ wat, organisatie })}>
      {tekst}
      <span className="luwte-alleen-voorlezen">: {naam}</span>
    </Button>
  );
  return (
    <section className="luwte-kaart luwte-stapel luwte-stapel--dicht" aria-label={naam}>
      <div className="luwte-kaart__kop">
        <Heading niveau={2}>{naam}</Heading>
        {stand === 'verlopen' ? (
          <Status toon="let-op" kaal>
            samenwerking beëindigd
          </Status>
        ) : null}
      </div>
      <Paragraph>
        {ORGANISATIESOORT[soort]}. {aantalVan(medewerkers, 'medewerker', 'medewerkers')}.
        {tot !== undefined && stand !== 'verlopen' ? ` Laatste dag: ${datumVoluit(tot)}.` : ''}
      </Paragraph>
      {afdelingen.length > 0 ? (
        <Paragraph>Teams: {afdelingen.map((team) => team.naam).join(', ')}</Paragraph>
      ) : null}
      <Paragraph>
        {convenanten.length > 0
          ? `Convenanten: ${convenanten.map((convenant) => convenant.naam).join(', ')}`
          : soort === 'gemeente'
            ? ''
            : 'Doet nu niet mee aan een convenant: krijgt geen persoonsgegevens.'}
      </Paragraph>
      <Paragraph>
        {ORGANISATIES.kanalenNu}: {kanalen.map((kanaal) => kleineLetter(KANAAL[kanaal])).join(', ')}.
      </Paragraph>
      {contactpersonen.length > 0 ? (
        <ul className="luwte-regels">
          {contactpersonen.map((contact) => (
            <li key={contact.id} className="luwte-regel">
              <div className="luwte-regel__inhoud">
                <span className="luwte-regel__wat">{contact.naam}</span>
                <span className="luwte-regel__bij">
                  {[contact.functie, contact.telefoon, contact.email].filter(Boolean).map((deel) => (
                    <span key={deel}>{deel}</span>
                  ))}
                  {contact.email ? <span>{adresInWoorden(contact)}</span> : null}
                  {contact.tot ? <span>tot en met {datumVoluit(contact.tot)}</span> : null}
                </span>
              </div>
              {mag ? (
                <div className="luwte-regel__eind">
                  {contact.email && !contact.adres?.bevestigdOp ? <Bevestig contact={contact} /> : null}
                  <Button klein onClick={() => onDoe({ wat: 'contact-wijzigen', contact })}>
                    {ORGANISATIES.contactWijzigen}
                    <span className="luwte-alleen-voorlezen">: {contact.naam}</span>
                  </Button>
                  <Button klein onClick={() => onDoe({ wat: 'contact-einde', contact })}>
                    Beëindigen<span className="luwte-alleen-voorlezen">: {contact.naam}</span>
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mag && stand !== 'verlopen' ? (
        <div className="luwte-rij">
          {knop('contact', ORGANISATIES.contact)}
          {knop('team', ORGANISATIES.team)}
          {knop('kanalen', ORGANISATIES.kanalen)}
          {knop('naam', ORGANISATIES.hernoemen)}
          {eigen ? null : knop('einde', ORGANISATIES.beeindigen)}
        </div>
      ) : null}
    </section>
  );
}

const adresInWoorden = ({ adres }: Contactpersoon): string => {
  if (!adres) return ORGANISATIES.onbevestigd;
  return adres.bevestigdOp === undefined
    ? ORGANISATIES.wachtOpBevestiging(momentInWoorden(adres.gevraagdOp))
    : ORGANISATIES.bevestigd(momentInWoorden(adres.bevestigdOp), adres.gevraagdDoor);
};

/** Mails the contact a link to say that the address is theirs. */
function Bevestig({ contact }: { readonly contact: Contactpersoon }) {
  const meld = useToast();
  const { verstuur, bezig, fouten } = useVerstuur(
    (id: string, sleutel) =>
      vraag<Organisatie>(`/contactpersonen/${id}/bevestigingen`, { methode: 'POST', body: {}, sleutel }),
    ORGANISATIE_OUD,
  );
  return (
    <>
      <Button
        klein
        bezig={bezig}
        onClick={async () => {
          if (await verstuur(contact.id)) meld(ORGANISATIES.bevestigGevraagd);
        }}
      >
        {contact.adres ? ORGANISATIES.bevestigNogmaals : ORGANISATIES.bevestig}
        <span className="luwte-alleen-voorlezen">: {contact.naam}</span>
      </Button>
      {fouten ? <Paragraph>{Object.values(fouten)[0]}</Paragraph> : null}
    </>
  );
}

function Dialogen({ doe, onSluit }: { readonly doe: Doe; readonly onSluit: () => void }) {
  const bij = { ververst: ORGANISATIE_OUD, onSluit };
  if (doe.wat === 'contact-einde') {
    return (
      <EindeDialoog
        {...bij}
        titel={`${doe.contact.naam} beëindigen als contactpersoon`}
        uitleg="De regel blijft bewaard."
        pad={`/contactpersonen/${doe.contact.id}/beeindigingen`}
        klaar="De contactpersoon is beëindigd."
      />
    );
  }
  if (doe.wat === 'contact-wijzigen') {
    const { id, naam, telefoon = '', email = '' } = doe.contact;
    return (
      <InvulDialoog
        {...bij}
        titel={`Gegevens van ${naam} wijzigen`}
        knop="Wijzigen"
        methode="PATCH"
        pad={`/contactpersonen/${id}`}
        klaar={ORGANISATIES.contactGewijzigd}
        begin={{ telefoon, email }}
      >
        {(velden, zet, fouten) => <BereikVelden velden={velden} zet={zet} fouten={fouten} />}
      </InvulDialoog>
    );
  }
  if (doe.wat === 'nieuw') {
    return (
      <InvulDialoog
        {...bij}
        titel={ORGANISATIES.toevoegen}
        knop="Toevoegen"
        pad="/organisaties"
        klaar={ORGANISATIES.toegevoegd}
        begin={{ naam: '', soort: 'zorg' }}
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
            <FormField label="Soort" naam="soort" fout={fouten?.soort}>
              <Select
                keuzes={SOORTEN}
                value={velden.soort}
                onChange={(event) => zet({ soort: event.target.value })}
              />
            </FormField>
          </>
        )}
      </InvulDialoog>
    );
  }
  const { id, naam } = doe.organisatie;
  if (doe.wat === 'einde') {
    return (
      <EindeDialoog
        {...bij}
        titel={`Samenwerking met ${naam} beëindigen`}
        uitleg={ORGANISATIES.eindeUitleg}
        pad={`/organisaties/${id}/beeindigingen`}
        klaar={ORGANISATIES.beeindigd}
      />
    );
  }
  if (doe.wat === 'contact') {
    const leeg = { naam: '', functie: '', telefoon: '', email: '', van: vandaag(), tot: '' };
    return (
      <InvulDialoog
        {...bij}
        titel={`Contactpersoon van ${naam}`}
        knop="Vastleggen"
        pad={`/organisaties/${id}/contactpersonen`}
        klaar={ORGANISATIES.contactToegevoegd}
        begin={leeg}
      >
        {(velden, zet, fouten) => (
          <>
            <Tekstveld
              label="Naam"
              naam="naam"
              waarde={velden.naam}
              onZet={(waarde) => zet({ naam: waarde })}
              fouten={fouten}
            />
            <Tekstveld
              label="Functie"
              naam="functie"
              optioneel
              waarde={velden.functie}
              onZet={(functie) => zet({ functie })}
              fouten={fouten}
            />
            <BereikVelden velden={velden} zet={zet} fouten={fouten} />
            <PeriodeVelden velden={velden} zet={zet} fouten={fouten} />
          </>
        )}
      </InvulDialoog>
    );
  }
  if (doe.wat === 'kanalen') return <KanalenDialoog organisatie={doe.organisatie} onSluit={onSluit} />;
  const team = doe.wat === 'team';
  return (
    <InvulDialoog
      {...bij}
      titel={team ? `Team van ${naam}` : `Naam van ${naam} wijzigen`}
      knop={team ? 'Toevoegen' : 'Wijzigen'}
      methode={team ? 'POST' : 'PATCH'}
      pad={team ? `/organisaties/${id}/afdelingen` : `/organisaties/${id}`}
      klaar={team ? ORGANISATIES.teamToegevoegd : ORGANISATIES.hernoemd}
      begin={{ naam: team ? '' : naam }}
    >
      {(velden, zet, fouten) => (
        <Tekstveld
          label="Naam"
          naam="naam"
          waarde={velden.naam}
          onZet={(waarde) => zet({ naam: waarde })}
          fouten={fouten}
        />
      )}
    </InvulDialoog>
  );
}

type BereikProps = {
  readonly velden: { readonly telefoon: string; readonly email: string };
  readonly zet: (deel: { telefoon?: string; email?: string }) => void;
  readonly fouten: Fouten | undefined;
};

/** How somebody can be reached. */
function BereikVelden({ velden, zet, fouten }: BereikProps) {
  return (
    <>
      <Tekstveld
        label="Telefoon"
        naam="telefoon"
        optioneel
        waarde={velden.telefoon}
        onZet={(telefoon) => zet({ telefoon })}
        fouten={fouten}
      />
      <Tekstveld
        label="E-mail"
        naam="email"
        optioneel
        waarde={velden.email}
        onZet={(email) => zet({ email })}
        fouten={fouten}
      />
    </>
  );
}

/** Along which roads something may be shared with an organisation. The portal is always one of them. */
function KanalenDialoog({
  organisatie: { id, naam, kanalen },
  onSluit,
}: {
  readonly organisatie: Organisatie;
  readonly onSluit: () => void;
}) {
  const [gekozen, setGekozen] = useState<readonly string[]>(kanalen);
  return (
    <InvulDialoog
      ververst={ORGANISATIE_OUD}
      onSluit={onSluit}
      titel={`${ORGANISATIES.kanalen}: ${naam}`}
      uitleg={ORGANISATIES.kanalenUitleg}
      knop="Bewaren"
      methode="PATCH"
      pad={`/organisaties/${id}`}
      klaar={ORGANISATIES.kanalenKlaar}
      begin={{}}
      ook={() => ({ kanalen: ['portaal', ...gekozen.filter((kanaal) => kanaal !== 'portaal')] })}
    >
      {(_velden, _zet, fouten) => (
        <CheckboxGroup
          legend="Ook langs deze wegen"
          naam="kanalen"
          keuzes={KANALEN.filter((kanaal) => kanaal !== 'portaal').map((kanaal) => ({
            waarde: kanaal,
            tekst: KANAAL[kanaal],
          }))}
          gekozen={gekozen}
          onKies={setGekozen}
          fout={fouten?.kanalen}
        />
      )}
    </InvulDialoog>
  );
}
