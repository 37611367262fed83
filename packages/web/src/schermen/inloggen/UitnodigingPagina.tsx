import type { Uitnodiging } from '@luwte/core/contract';
import { useState } from 'react';
import { Link } from 'react-router';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Alert, Button, ErrorSummary, Paragraph } from '../../components/index.ts';
import { datumVoluit, vandaag } from '../../lib/datum.ts';
import { geheimUitAdres } from '../../lib/geheimUitAdres.ts';
import { LINK } from '../../teksten/account.ts';
import { Buitenvel } from './Buitenvel.tsx';
import { aanvaard, linkFout, useUitnodiging } from './links.api.ts';
import { NieuwWachtwoord } from './NieuwWachtwoord.tsx';
import { Organisatielogin } from './Organisatielogin.tsx';

/** Behind the link of an invitation: who asks, a password to choose, and on to the login. */
export function UitnodigingPagina() {
  const [token] = useState(() => geheimUitAdres('/uitnodiging'));
  const { data, error } = useUitnodiging(token);
  const [naam, setNaam] = useState<string>();
  if (naam !== undefined) {
    return (
      <Buitenvel kop={LINK.welkom}>
        <div role="status">
          <Paragraph>{LINK.klaar(naam)}</Paragraph>
        </div>
        <Link to="/inloggen" className="utrecht-link">
          {LINK.naarInloggen}
        </Link>
      </Buitenvel>
    );
  }
  return (
    <Buitenvel kop={LINK.welkom}>
      {token === '' ? <Paragraph>{LINK.open}</Paragraph> : null}
      {error ? (
        <Alert soort="error" kop={LINK.werktNiet}>
          <Paragraph>{linkFout(error)}</Paragraph>
        </Alert>
      ) : null}
      {data ? <Aanvaarden token={token} uitnodiging={data} onKlaar={setNaam} /> : null}
    </Buitenvel>
  );
}

type Props = {
  readonly token: string;
  readonly uitnodiging: Uitnodiging;
  readonly onKlaar: (gebruikersnaam: string) => void;
};

function Aanvaarden({ token, uitnodiging, onKlaar }: Props) {
  const { verstuur, bezig, fouten } = useVerstuur(aanvaard);
  const { naam, gemeente, organisatie, email, heeftAccount, van } = uitnodiging;
  const stuur = async (wachtwoord?: string) => {
    const gedaan = await verstuur({ token, ...(wachtwoord !== undefined && { wachtwoord }) });
    if (gedaan) onKlaar(gedaan.gebruikersnaam);
  };
  return (
    <>
      <Paragraph>{LINK.uitgenodigd(naam, gemeente, organisatie)}</Paragraph>
      {van > vandaag() ? <Paragraph>{LINK.later(datumVoluit(van))}</Paragraph> : null}
      {heeftAccount ? (
        <>
          <ErrorSummary fouten={fouten} />
          <Paragraph>{LINK.heeftAccount(email)}</Paragraph>
          <div>
            <Button soort="primair" bezig={bezig} onClick={() => void stuur()}>
              {LINK.aanvaard}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Paragraph>{LINK.kies(email)}</Paragraph>
          <NieuwWachtwoord
            gebruikersnaam={email}
            knop={LINK.begin}
            bezig={bezig}
            fouten={fouten}
            onVerstuur={(wachtwoord) => void stuur(wachtwoord)}
          />
          <Organisatielogin terug="/" uitnodiging={token} />
        </>
      )}
    </>
  );
}
