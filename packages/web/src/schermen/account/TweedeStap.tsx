import type { Account, Ingesteld } from '@luwte/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  Details,
  ErrorSummary,
  Heading,
  Laden,
  Paragraph,
  useToast,
} from '../../components/index.ts';
import { ACCOUNT_SLEUTEL, haalAppWeg, maakHerstelcodes, useAccount } from '../../delen/factor.api.ts';
import { AppInstellen, Herstelcodes, MetWachtwoord, PasskeyInstellen } from '../../delen/Instellen.tsx';
import { datumVoluit, lokaal } from '../../lib/datum.ts';
import { STAP } from '../../teksten/account.ts';
import { Passkeys } from './Passkeys.tsx';

/** The second step of signing in: passkeys, an app and recovery codes. */
export function TweedeStap() {
  const account = useAccount();
  const opslag = useQueryClient();
  const meld = useToast();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const klaar = (tekst: string, ingesteld?: Ingesteld) => {
    meld(tekst);
    if (ingesteld) setCodes(ingesteld.herstelcodes);
    void opslag.invalidateQueries({ queryKey: ACCOUNT_SLEUTEL });
  };
  return (
    <section className="luwte-kaart luwte-stapel" aria-labelledby="tweede-stap">
      <Heading niveau={2} id="tweede-stap">
        {STAP.titel}
      </Heading>
      <Paragraph zacht>{STAP.uitleg}</Paragraph>
      {codes.length > 0 ? <Herstelcodes codes={codes} onBewaard={() => setCodes([])} /> : null}
      <Laden vraag={account}>
        {(gegevens) => (
          <>
            <Passkeydeel account={gegevens} onKlaar={klaar} />
            <Appdeel account={gegevens} onKlaar={klaar} />
            {gegevens.appSinds || gegevens.passkeys.length > 0 ? (
              <Hersteldeel aantal={gegevens.herstelcodes} onKlaar={klaar} />
            ) : null}
          </>
        )}
      </Laden>
    </section>
  );
}

type Klaar = (tekst: string, ingesteld?: Ingesteld) => void;
type Deel = { readonly account: Account; readonly onKlaar: Klaar };

function Passkeydeel({ account, onKlaar }: Deel) {
  return (
    <>
      <Heading niveau={3}>{STAP.passkey}</Heading>
      <Paragraph zacht>{STAP.passkeyUitleg}</Paragraph>
      {account.passkeys.length > 0 ? <Passkeys passkeys={account.passkeys} onKlaar={onKlaar} /> : null}
      {account.passkeysMogelijk ? (
        // A new form after each: the password is asked for every one.
        <Details key={account.passkeys.length} kop={STAP.passkeyMaak}>
          <PasskeyInstellen metWachtwoord onKlaar={(ingesteld) => onKlaar(STAP.passkeyKlaar, ingesteld)} />
        </Details>
      ) : (
        <Paragraph>{STAP.passkeyNiet}</Paragraph>
      )}
    </>
  );
}

function Appdeel({ account, onKlaar }: Deel) {
  const weg = useVerstuur(haalAppWeg);
  const knop = account.appSinds ? STAP.appAnders : STAP.appBegin;
  return (
    <>
      <Heading niveau={3}>{STAP.app}</Heading>
      <Paragraph zacht>{STAP.appUitleg}</Paragraph>
      <ErrorSummary fouten={weg.fouten} />
      {account.appSinds ? (
        <Paragraph>
          {STAP.appAan(datumVoluit(lokaal(new Date(account.appSinds))))}{' '}
          <Button
            klein
            bezig={weg.bezig}
            onClick={() => void weg.verstuur(undefined).then((gedaan) => gedaan && onKlaar(STAP.appWeg))}
          >
            {STAP.weg}
            <span className="luwte-alleen-voorlezen">: {STAP.app}</span>
          </Button>
        </Paragraph>
      ) : null}
      <Details key={account.appSinds ?? ''} kop={knop}>
        <AppInstellen metWachtwoord knop={knop} onKlaar={(ingesteld) => onKlaar(STAP.appKlaar, ingesteld)} />
      </Details>
    </>
  );
}

function Hersteldeel({ aantal, onKlaar }: { readonly aantal: number; readonly onKlaar: Klaar }) {
  const nieuw = useVerstuur(maakHerstelcodes);
  return (
    <>
      <Heading niveau={3}>{STAP.herstel}</Heading>
      <Paragraph>
        {STAP.herstelOver(aantal)} {STAP.herstelUitleg}
      </Paragraph>
      <Details kop={STAP.herstelNieuw}>
        <MetWachtwoord
          plek="herstel"
          vraagt
          verzending={nieuw}
          knop={STAP.herstelNieuw}
          onVerstuur={async (wachtwoord) => {
            const gedaan = await nieuw.verstuur({ wachtwoord });
            if (gedaan) onKlaar(STAP.herstel, gedaan);
            return gedaan;
          }}
        />
      </Details>
    </>
  );
}
