import type { Aanmeldstap, Ingesteld, Sessie } from '@luwte/core/contract';
import { useEffect, useRef, useState } from 'react';
import { onthoud } from '../../api/sessie.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Button, ErrorSummary, Paragraph } from '../../components/index.ts';
import { logInMetCode, logInMetPasskey, useAccount } from '../../delen/factor.api.ts';
import { AppInstellen, Codeveld, Herstelcodes, PasskeyInstellen } from '../../delen/Instellen.tsx';
import { STAP } from '../../teksten/account.ts';

type Props = {
  readonly stap: Aanmeldstap;
  readonly onKlaar: (sessie: Sessie) => void;
  readonly onTerug: () => void;
};

/** What comes after the password: the second step, or the first time setting one up. */
export function Vervolgstap({ stap, onKlaar, onTerug }: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const eerst = stap.stap === 'instellen';
  const klaar = (sessie: Sessie) => onKlaar(onthoud(sessie));
  return (
    <div className="luwte-kaart luwte-stapel">
      <h1 ref={kop} tabIndex={-1} className="utrecht-heading-1">
        {eerst ? STAP.eerst : STAP.tweede}
      </h1>
      <Paragraph zacht>{eerst ? STAP.eerstUitleg : STAP.tweedeUitleg}</Paragraph>
      {eerst ? <EersteKeer onKlaar={klaar} /> : <Bewijs middelen={stap.middelen} onKlaar={klaar} />}
      <div>
        <Button soort="subtiel" onClick={onTerug}>
          {STAP.terug}
        </Button>
      </div>
    </div>
  );
}

function Bewijs({ middelen, onKlaar }: Pick<Aanmeldstap, 'middelen'> & Pick<Props, 'onKlaar'>) {
  const passkey = useVerstuur(logInMetPasskey);
  const code = useVerstuur(logInMetCode);
  return (
    <>
      {middelen.includes('passkey') ? (
        <>
          <ErrorSummary fouten={passkey.fouten} />
          <div>
            <Button
              soort="primair"
              bezig={passkey.bezig}
              onClick={() => void passkey.verstuur(undefined).then((sessie) => sessie && onKlaar(sessie))}
            >
              {STAP.metPasskey}
            </Button>
          </div>
        </>
      ) : null}
      {middelen.some((middel) => middel !== 'passkey') ? (
        <Codeveld
          uitleg={STAP.codeUitleg}
          bezig={code.bezig}
          fouten={code.fouten}
          onVerstuur={async (tekst) => {
            const sessie = await code.verstuur(tekst);
            if (sessie) onKlaar(sessie);
          }}
        />
      ) : null}
    </>
  );
}

function EersteKeer({ onKlaar }: Pick<Props, 'onKlaar'>) {
  const { data: account } = useAccount();
  const [gedaan, setGedaan] = useState<Ingesteld>();
  const sessie = gedaan?.sessie;
  if (gedaan && sessie) return <Herstelcodes codes={gedaan.herstelcodes} onBewaard={() => onKlaar(sessie)} />;
  return (
    <>
      {account?.passkeysMogelijk ? (
        <section className="luwte-stapel" aria-labelledby="passkey-kop">
          <h2 id="passkey-kop" className="utrecht-heading-2">
            {STAP.passkey}
          </h2>
          <Paragraph zacht>{STAP.passkeyUitleg}</Paragraph>
          <PasskeyInstellen metWachtwoord={false} onKlaar={setGedaan} />
        </section>
      ) : null}
      <section className="luwte-stapel" aria-labelledby="app-kop">
        <h2 id="app-kop" className="utrecht-heading-2">
          {STAP.app}
        </h2>
        <Paragraph zacht>{STAP.appUitleg}</Paragraph>
        <AppInstellen metWachtwoord={false} onKlaar={setGedaan} knop={STAP.appBegin} />
      </section>
    </>
  );
}
