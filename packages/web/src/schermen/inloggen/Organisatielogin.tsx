import type { Aanmeldstap, OidcWeg, Sessie } from '@luwte/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { vraag } from '../../api/client.ts';
import { foutTekst } from '../../api/fout.ts';
import { SESSIE } from '../../api/sessie.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Alert, Button, ErrorSummary, FormField, Paragraph, Textbox } from '../../components/index.ts';
import { ORGANISATIELOGIN as TEKST } from '../../teksten/account.ts';
import { Buitenvel } from './Buitenvel.tsx';
import { veiligTerug } from './inloggen.ts';
import { Vervolgstap } from './Vervolgstap.tsx';

/** Where somebody was going: stays in this tab while the browser is at the organisation. */
const NAAR = 'luwte.naar';

type Props = { readonly terug: string; readonly uitnodiging?: string };

/** Signing in through the organisation: the work address says which one that is. */
export function Organisatielogin({ terug, uitnodiging }: Props) {
  const [email, setEmail] = useState('');
  const [keuzes, setKeuzes] = useState<OidcWeg['keuzes']>([]);
  const { verstuur, bezig, fouten } = useVerstuur((body: object) =>
    vraag<OidcWeg>('/sessies/organisaties', { methode: 'POST', body }),
  );
  const ga = async (aanbiederId?: string) => {
    const weg = await verstuur({
      email: email.trim(),
      ...(aanbiederId !== undefined && { aanbiederId }),
      ...(uitnodiging !== undefined && { uitnodiging }),
    });
    if (!weg) return;
    setKeuzes(weg.keuzes);
    if (weg.adres === undefined) return;
    sessionStorage.setItem(NAAR, terug);
    window.location.assign(weg.adres);
  };
  const bijVerstuur = (event: FormEvent) => {
    event.preventDefault();
    void ga();
  };
  return (
    <form className="luwte-stapel" onSubmit={bijVerstuur} noValidate aria-label={TEKST.knop}>
      <ErrorSummary fouten={fouten} />
      <FormField
        label={TEKST.email}
        naam="email"
        fout={fouten?.email}
        beschrijving={TEKST.uitleg}
        className="luwte-veld--breed"
      >
        <Textbox
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </FormField>
      <div>
        <Button type="submit" bezig={bezig}>
          {TEKST.knop}
        </Button>
      </div>
      {keuzes.length > 0 ? (
        <fieldset className="luwte-stapel">
          <legend>{TEKST.kies}</legend>
          {keuzes.map(({ id, naam, gemeente }) => (
            <div key={id}>
              <Button onClick={() => void ga(id)}>{`${naam}, ${gemeente}`}</Button>
            </div>
          ))}
        </fieldset>
      ) : null}
    </form>
  );
}

/** Where the organisation sends people back: offers what it said, once, and goes on. */
export function VanOrganisatie() {
  const opslag = useQueryClient();
  const navigeer = useNavigate();
  const [stap, setStap] = useState<Aanmeldstap>();
  const [fout, setFout] = useState<unknown>();
  const begonnen = useRef(false);
  const naarBinnen = (sessie: Sessie) => {
    opslag.clear();
    opslag.setQueryData(SESSIE, sessie);
    void navigeer(veiligTerug(sessionStorage.getItem(NAAR)), { replace: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what stands in the address
  useEffect(() => {
    if (begonnen.current) return;
    begonnen.current = true;
    const antwoord = window.location.search;
    // What it said works once; it does not stay in the history.
    window.history.replaceState(window.history.state, '', window.location.pathname);
    vraag<Sessie | Aanmeldstap>('/sessies/organisatieantwoorden', {
      methode: 'POST',
      body: { antwoord: antwoord === '' ? '?' : antwoord },
    }).then((wat) => ('stap' in wat ? setStap(wat) : naarBinnen(wat)), setFout);
  }, []);
  if (stap) {
    return (
      <main className="luwte-buitenvel">
        <Vervolgstap stap={stap} onKlaar={naarBinnen} onTerug={() => void navigeer('/inloggen')} />
      </main>
    );
  }
  return (
    <Buitenvel kop={TEKST.kop}>
      <div role="status">{fout ? null : <Paragraph>{TEKST.bezig}</Paragraph>}</div>
      {fout ? (
        <Alert soort="error" kop={TEKST.mislukt}>
          <Paragraph>{foutTekst(fout)}</Paragraph>
        </Alert>
      ) : null}
      <Link to="/inloggen" className="utrecht-link">
        {TEKST.terug}
      </Link>
    </Buitenvel>
  );
}
