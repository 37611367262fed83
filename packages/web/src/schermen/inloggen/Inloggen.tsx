import './inloggen.css';
import type { Aanmeldstap, DemoAccounts, Sessie } from '@luwte/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { ApiFout } from '../../api/fout.ts';
import { useGereed } from '../../api/gereed.ts';
import { meldAan, SESSIE, useDemoAccounts, useSessieVraag } from '../../api/sessie.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  Details,
  ErrorSummary,
  FormField,
  Heading,
  Paragraph,
  Textbox,
} from '../../components/index.ts';
import { Merkteken } from '../../schil/Layout.tsx';
import { ROL } from '../../teksten/nl.ts';
import { perGemeente, veiligTerug } from './inloggen.ts';
import { Organisatielogin } from './Organisatielogin.tsx';
import { Vervolgstap } from './Vervolgstap.tsx';
import { Wachtbericht } from './Wachtbericht.tsx';

/** The login, with the demo accounts in demo mode. */
export function Inloggen() {
  const [params] = useSearchParams();
  const terug = veiligTerug(params.get('terug'));
  const opslag = useQueryClient();
  const navigeer = useNavigate();
  const huidige = useSessieVraag({ alleenNaInloggen: true });
  const demo = useDemoAccounts();
  const [gebruikersnaam, setGebruikersnaam] = useState('');
  const [wachtwoord, setWachtwoord] = useState('');
  const [stap, setStap] = useState<Aanmeldstap>();
  const gereed = useGereed();
  // Who signs in before the data are in waits here.
  const [wachtend, setWachtend] = useState<{ naam: string; geheim: string } | undefined>();
  const aanmelden = useVerstuur(async (invoer: { gebruikersnaam: string; wachtwoord: string }) => {
    try {
      return await meldAan(invoer);
    } catch (fout) {
      if (fout instanceof ApiFout && fout.status === 401) {
        throw new ApiFout(401, {
          ...(fout.detail !== undefined && {
            detail: fout.detail,
            fouten: [{ pad: 'gebruikersnaam', reden: fout.detail }],
          }),
        });
      }
      throw fout;
    }
  });
  useEffect(() => {
    document.title = 'Inloggen · Luwte';
  }, []);

  const logIn = async (naam: string, geheim: string) => {
    const antwoord = await aanmelden.verstuur({ gebruikersnaam: naam.trim(), wachtwoord: geheim });
    if (!antwoord) return;
    if ('stap' in antwoord) {
      setWachtwoord('');
      setStap(antwoord);
    } else naarBinnen(antwoord);
  };
  const naarBinnen = (sessie: Sessie) => {
    opslag.clear();
    opslag.setQueryData(SESSIE, sessie);
    void navigeer(terug, { replace: true });
  };
  const bezig = aanmelden.bezig || wachtend !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the data have come in, for who waited
  useEffect(() => {
    if (!gereed || !wachtend) return;
    setWachtend(undefined);
    void logIn(wachtend.naam, wachtend.geheim);
  }, [gereed, wachtend]);

  if (huidige.data) return <Navigate to={terug} replace />;

  const meldMij = (naam: string, geheim: string) => {
    if (gereed) void logIn(naam, geheim);
    else setWachtend({ naam, geheim });
  };
  const bijVerstuur = (event: FormEvent) => {
    event.preventDefault();
    meldMij(gebruikersnaam, wachtwoord);
  };

  return (
    <main className="luwte-inloggen">
      <div className="luwte-inloggen__merk">
        <Merkteken />
        <span className="luwte-inloggen__naam">Luwte</span>
        <p className="luwte-inloggen__belofte">
          Samen overlast beëindigen. Van de eerste melding tot de afsluitbrief.
        </p>
      </div>
      <div className="luwte-inloggen__vak">
        {stap ? (
          <Vervolgstap stap={stap} onKlaar={naarBinnen} onTerug={() => setStap(undefined)} />
        ) : (
          <form className="luwte-kaart luwte-stapel" onSubmit={bijVerstuur} noValidate>
            <Heading niveau={1}>Inloggen</Heading>
            <Wachtbericht gereed={gereed} wacht={wachtend !== undefined} demo={Boolean(demo.data)} />
            <ErrorSummary fouten={aanmelden.fouten} />
            <FormField
              label="Gebruikersnaam"
              naam="gebruikersnaam"
              fout={aanmelden.fouten?.gebruikersnaam}
              className="luwte-veld--breed"
            >
              <Textbox
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                value={gebruikersnaam}
                onChange={(event) => setGebruikersnaam(event.target.value)}
              />
            </FormField>
            <FormField
              label="Wachtwoord"
              naam="wachtwoord"
              fout={aanmelden.fouten?.wachtwoord}
              className="luwte-veld--breed"
            >
              <Textbox
                type="password"
                autoComplete="current-password"
                value={wachtwoord}
                onChange={(event) => setWachtwoord(event.target.value)}
              />
            </FormField>
            <div>
              <Button type="submit" soort="primair" bezig={bezig}>
                {bezig ? 'Bezig…' : 'Inloggen'}
              </Button>
            </div>
            <Link to="/wachtwoord-vergeten" className="utrecht-link">
              Wachtwoord vergeten?
            </Link>
          </form>
        )}
        {stap ? null : (
          <div className="luwte-kaart luwte-stapel">
            <Organisatielogin terug={terug} />
          </div>
        )}
        {demo.data && !stap ? (
          <Demo
            demo={demo.data}
            onKies={(naam) => {
              setGebruikersnaam(naam);
              setWachtwoord(demo.data?.wachtwoord ?? '');
              meldMij(naam, demo.data?.wachtwoord ?? '');
            }}
          />
        ) : null}
      </div>
    </main>
  );
}

type DemoProps = { readonly demo: DemoAccounts; readonly onKies: (gebruikersnaam: string) => void };

/** Accounts to try the product with: one click and you are in. */
function Demo({ demo, onKies }: DemoProps) {
  return (
    <section className="luwte-kaart luwte-stapel" aria-labelledby="demo-kop">
      <Heading niveau={2} id="demo-kop">
        Probeer Luwte als
      </Heading>
      <Paragraph soort="klein" zacht>
        Dit is een oefenomgeving met verzonnen gegevens. Het wachtwoord van elk account is{' '}
        <code className="luwte-inloggen__geheim">{demo.wachtwoord}</code>
      </Paragraph>
      {perGemeente(demo.items).map(({ gemeente, accounts }, i) => (
        <Details key={gemeente} kop={<strong>{gemeente}</strong>} open={i === 0}>
          <ul className="luwte-inloggen__accounts">
            {accounts.map((account) => (
              <li key={account.gebruikersnaam}>
                <button
                  type="button"
                  className="luwte-inloggen__account"
                  onClick={() => onKies(account.gebruikersnaam)}
                >
                  <strong>{(ROL as Readonly<Record<string, string>>)[account.rol] ?? account.rol}</strong>
                  <span className="luwte-zacht luwte-klein">{account.gebruikersnaam}</span>
                </button>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </section>
  );
}
