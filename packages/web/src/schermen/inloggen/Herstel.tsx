import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Alert, Button, ErrorSummary, FormField, Paragraph, Textbox } from '../../components/index.ts';
import { geheimUitAdres } from '../../lib/geheimUitAdres.ts';
import { LINK, STAP } from '../../teksten/account.ts';
import { Buitenvel } from './Buitenvel.tsx';
import { kiesWachtwoord, linkFout, useHerstel, vraagLink } from './links.api.ts';
import { NieuwWachtwoord } from './NieuwWachtwoord.tsx';

const NaarInloggen = () => (
  <Link to="/inloggen" className="utrecht-link">
    {LINK.naarInloggen}
  </Link>
);

/** Asks for a link. Says the same whether there is such an account or not. */
export function WachtwoordVergeten() {
  const [naam, setNaam] = useState('');
  const [gevraagd, setGevraagd] = useState(false);
  const { verstuur, bezig, fouten } = useVerstuur(vraagLink);
  const bijVerstuur = async (event: FormEvent) => {
    event.preventDefault();
    if (await verstuur(naam.trim())) setGevraagd(true);
  };
  return (
    <Buitenvel kop={LINK.vergeten}>
      <div role="status">{gevraagd ? <Paragraph>{LINK.onderweg}</Paragraph> : null}</div>
      {gevraagd ? null : (
        <form className="luwte-stapel" onSubmit={(event) => void bijVerstuur(event)} noValidate>
          <ErrorSummary fouten={fouten} />
          <FormField
            label={LINK.email}
            naam="gebruikersnaam"
            fout={fouten?.gebruikersnaam}
            beschrijving={LINK.vergetenUitleg}
            className="luwte-veld--breed"
          >
            <Textbox
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={naam}
              onChange={(event) => setNaam(event.target.value)}
            />
          </FormField>
          <div>
            <Button type="submit" soort="primair" bezig={bezig}>
              {LINK.stuurLink}
            </Button>
          </div>
        </form>
      )}
      <NaarInloggen />
    </Buitenvel>
  );
}

/** Behind the link: another password, and the second step of who has one. */
export function WachtwoordKiezen() {
  const [token] = useState(() => geheimUitAdres('/wachtwoord'));
  const [code, setCode] = useState('');
  const [klaar, setKlaar] = useState(false);
  const { data, error } = useHerstel(token);
  const { verstuur, bezig, fouten } = useVerstuur(kiesWachtwoord);
  const stuur = async (wachtwoord: string) => {
    if (await verstuur({ token, wachtwoord, ...(code !== '' && { code }) })) setKlaar(true);
  };
  return (
    <Buitenvel kop={LINK.nieuw}>
      <div role="status">{klaar ? <Paragraph>{LINK.gekozen}</Paragraph> : null}</div>
      {token === '' ? <Paragraph>{LINK.open}</Paragraph> : null}
      {error ? (
        <Alert soort="error" kop={LINK.werktNiet}>
          <Paragraph>{linkFout(error)}</Paragraph>
        </Alert>
      ) : null}
      {data && !klaar ? (
        <NieuwWachtwoord
          gebruikersnaam={data.gebruikersnaam}
          knop={LINK.bewaar}
          bezig={bezig}
          fouten={fouten}
          onVerstuur={(wachtwoord) => void stuur(wachtwoord)}
        >
          {data.tweedeStap ? (
            <FormField label={STAP.code} naam="code" fout={fouten?.code} beschrijving={STAP.codeUitleg}>
              <Textbox
                autoComplete="one-time-code"
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            </FormField>
          ) : null}
        </NieuwWachtwoord>
      ) : null}
      <NaarInloggen />
    </Buitenvel>
  );
}
