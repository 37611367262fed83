import './antwoorden.css';
import type { OpenbareVraag, Vraagantwoord } from '@luwte/core/contract';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { vraag } from '../../api/client.ts';
import type { Fouten } from '../../api/fout.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  ErrorSummary,
  FormField,
  Heading,
  KnopGroep,
  Paragraph,
  Textbox,
} from '../../components/index.ts';
import { AntwoordFormulier } from '../../delen/AntwoordFormulier.tsx';
import { datumVoluit } from '../../lib/datum.ts';

/** Read once and taken out of the address: it does not stay in the history of a shared computer. */
const token = window.location.hash.slice(1);
if (token !== '' && window.location.pathname === '/antwoord') {
  window.history.replaceState(window.history.state, '', window.location.pathname);
}

/** For a partner without an account: the code, the one question behind the link, the answer, and no more. */
export function Antwoorden() {
  const [code, setCode] = useState('');
  const [gevonden, setGevonden] = useState<OpenbareVraag | undefined>();
  const [klaar, setKlaar] = useState(false);
  useEffect(() => {
    document.title = 'Vraag van de gemeente · Luwte';
  }, []);
  if (klaar) {
    return (
      <Vel kop="Bedankt">
        <Paragraph>
          Uw antwoord is verstuurd. De link werkt nu niet meer. U kunt deze pagina sluiten.
        </Paragraph>
      </Vel>
    );
  }
  if (token === '') {
    return (
      <Vel kop="Vraag van de gemeente">
        <Paragraph>Open de link uit de mail nog een keer. Dan kunt u hier uw code invullen.</Paragraph>
      </Vel>
    );
  }
  if (!gevonden) return <MetCode code={code} onCode={setCode} onGevonden={setGevonden} />;
  return <Vraag vraag={gevonden} code={code} onKlaar={() => setKlaar(true)} />;
}

function Vel({ kop, children }: { readonly kop: string; readonly children: ReactNode }) {
  return (
    <main className="luwte-antwoorden">
      <div className="luwte-kaart luwte-stapel">
        <Heading niveau={1}>{kop}</Heading>
        {children}
      </div>
    </main>
  );
}

type MetCodeProps = {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly onGevonden: (vraag: OpenbareVraag) => void;
};

function MetCode({ code, onCode, onGevonden }: MetCodeProps) {
  const { verstuur, bezig, fouten } = useVerstuur((invoer: { token: string; code: string }) =>
    vraag<OpenbareVraag>('/openbare-vragen', { methode: 'POST', body: invoer }),
  );
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const antwoord = await verstuur({ token, code });
    if (antwoord) onGevonden(antwoord);
  };
  return (
    <Vel kop="Vraag van de gemeente">
      <form className="luwte-stapel" noValidate onSubmit={(event) => void open(event)}>
        <ErrorSummary fouten={fouten} />
        <FormField
          label="Uw code"
          naam="code"
          fout={fouten?.code}
          beschrijving="Zes cijfers. U kreeg ze van de medewerker die de vraag stelde."
        >
          <Textbox
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onChange={(event) => onCode(event.target.value)}
          />
        </FormField>
        <KnopGroep>
          <Button soort="primair" type="submit" bezig={bezig}>
            Bekijk de vraag
          </Button>
        </KnopGroep>
      </form>
    </Vel>
  );
}

type VraagProps = { readonly vraag: OpenbareVraag; readonly code: string; readonly onKlaar: () => void };

function Vraag({ vraag: gevraagd, code, onKlaar }: VraagProps) {
  const { verstuur, bezig, fouten } = useVerstuur((antwoord: Vraagantwoord) =>
    vraag<unknown>('/openbare-vragen/antwoorden', { methode: 'POST', body: { token, code, antwoord } }).then(
      () => true,
    ),
  );
  const { gemeente, organisatie, kenmerk, persoon, geboortedatum, doelredenering } = gevraagd;
  return (
    <Vel kop={`Vraag van de gemeente ${gemeente}`}>
      <Paragraph zacht>
        Voor {organisatie}. Kenmerk {kenmerk}.
      </Paragraph>
      <Paragraph>
        <strong>{gevraagd.vraag}</strong>
      </Paragraph>
      {persoon ? (
        <Paragraph>
          Het gaat over {persoon}
          {geboortedatum ? `, geboren op ${datumVoluit(geboortedatum)}` : ''}.
        </Paragraph>
      ) : null}
      {doelredenering ? <Paragraph zacht>Waarom de gemeente dit vraagt: {doelredenering}</Paragraph> : null}
      <AntwoordFormulier
        vraag={{ ...gevraagd, id: 'link' }}
        bezig={bezig}
        fouten={binnenAntwoord(fouten)}
        onVerstuur={async (antwoord) => {
          if (await verstuur(antwoord)) onKlaar();
        }}
      />
    </Vel>
  );
}

/** The answer stands inside the request; the form knows its own fields. */
const binnenAntwoord = (fouten: Fouten | undefined): Fouten | undefined =>
  fouten &&
  Object.fromEntries(Object.entries(fouten).map(([pad, reden]) => [pad.replace(/^antwoord\./, ''), reden]));
