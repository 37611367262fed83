import './instellen.css';
import type { Appgeheim, Ingesteld } from '@luwte/core/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { encode } from 'uqr';
import type { Verstuur } from '../api/useVerstuur.ts';
import { useVerstuur } from '../api/useVerstuur.ts';
import { Button, ErrorSummary, FormField, Paragraph, Textbox } from '../components/index.ts';
import { STAP } from '../teksten/account.ts';
import { maakPasskey, neemApp, vraagAppgeheim } from './factor.api.ts';

type Props = {
  /** Asks the password once more; not while signing in, when it was typed a moment ago. */
  readonly metWachtwoord: boolean;
  readonly onKlaar: (ingesteld: Ingesteld) => void;
};

/**
 * A form with the password last, where it is asked. Several stand on one page: `plek` keeps the ids of their fields apart.
 */
export function MetWachtwoord({
  plek,
  vraagt,
  verzending,
  onVerstuur,
  knop,
  children,
}: {
  readonly plek: string;
  readonly vraagt: boolean;
  readonly verzending: Pick<Verstuur<never, unknown>, 'bezig' | 'fouten'>;
  readonly onVerstuur: (wachtwoord: string | undefined) => Promise<unknown>;
  readonly knop: string;
  readonly children?: ReactNode;
}) {
  const [wachtwoord, setWachtwoord] = useState('');
  const { fouten, bezig } = verzending;
  const bijVerstuur = async (event: FormEvent) => {
    event.preventDefault();
    if (await onVerstuur(vraagt ? wachtwoord : undefined)) setWachtwoord('');
  };
  return (
    <form className="luwte-stapel" onSubmit={(event) => void bijVerstuur(event)} noValidate>
      <ErrorSummary fouten={fouten} veldVan={(pad) => `${plek}.${pad}`} />
      {children}
      {vraagt ? (
        <FormField label={STAP.wachtwoord} naam={`${plek}.wachtwoord`} fout={fouten?.wachtwoord}>
          <Textbox
            type="password"
            autoComplete="current-password"
            value={wachtwoord}
            onChange={(event) => setWachtwoord(event.target.value)}
          />
        </FormField>
      ) : null}
      <div>
        <Button type="submit" soort="primair" bezig={bezig}>
          {knop}
        </Button>
      </div>
    </form>
  );
}

/** Makes a passkey in this browser and gives it a name. */
export function PasskeyInstellen({ metWachtwoord, onKlaar }: Props) {
  const [naam, setNaam] = useState('');
  const verzending = useVerstuur(maakPasskey);
  const verstuur = async (wachtwoord: string | undefined) => {
    const gedaan = await verzending.verstuur({ naam, wachtwoord });
    if (gedaan) onKlaar(gedaan);
    return gedaan;
  };
  return (
    <MetWachtwoord
      plek="passkey"
      vraagt={metWachtwoord}
      verzending={verzending}
      onVerstuur={verstuur}
      knop={STAP.passkeyMaak}
    >
      <FormField
        label={STAP.passkeyNaam}
        naam="passkey.naam"
        beschrijving={STAP.passkeyNaamUitleg}
        fout={verzending.fouten?.naam}
      >
        <Textbox value={naam} maxLength={60} onChange={(event) => setNaam(event.target.value)} />
      </FormField>
    </MetWachtwoord>
  );
}

/** Shows a secret to scan, and takes the app into use with a code of it. */
export function AppInstellen({ metWachtwoord, onKlaar, knop }: Props & { readonly knop: string }) {
  const [geheim, setGeheim] = useState<Appgeheim>();
  const begin = useVerstuur(vraagAppgeheim);
  const verstuur = async (wachtwoord: string | undefined) => {
    const gekregen = await begin.verstuur({ wachtwoord });
    setGeheim(gekregen);
    return gekregen;
  };
  if (geheim) return <AppBevestigen geheim={geheim} onKlaar={onKlaar} />;
  return (
    <MetWachtwoord plek="app" vraagt={metWachtwoord} verzending={begin} onVerstuur={verstuur} knop={knop} />
  );
}

function AppBevestigen({
  geheim,
  onKlaar,
}: {
  readonly geheim: Appgeheim;
  readonly onKlaar: Props['onKlaar'];
}) {
  const { verstuur, bezig, fouten } = useVerstuur(neemApp);
  return (
    <>
      <Paragraph>{STAP.appScan}</Paragraph>
      <Qr tekst={geheim.adres} />
      <Paragraph soort="klein">
        {STAP.appGeheim} <code className="luwte-geheim">{geheim.geheim.match(/.{1,4}/g)?.join(' ')}</code>
      </Paragraph>
      <Codeveld
        uitleg={undefined}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={async (code) => {
          const gedaan = await verstuur(code);
          if (gedaan) onKlaar(gedaan);
        }}
      />
    </>
  );
}

type CodeveldProps = Pick<Verstuur<string, unknown>, 'bezig' | 'fouten'> & {
  readonly uitleg: string | undefined;
  readonly onVerstuur: (code: string) => Promise<void>;
};

/** One code, as phones and password managers fill it in. */
export function Codeveld({ uitleg, bezig, fouten, onVerstuur }: CodeveldProps) {
  const [code, setCode] = useState('');
  return (
    <form
      className="luwte-stapel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onVerstuur(code);
      }}
    >
      <ErrorSummary fouten={fouten} />
      <FormField label={STAP.code} naam="code" beschrijving={uitleg} fout={fouten?.code}>
        <Textbox
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </FormField>
      <div>
        <Button type="submit" soort="primair" bezig={bezig}>
          {STAP.verder}
        </Button>
      </div>
    </form>
  );
}

/** The secret as a QR code. Said in words beside it, so a screen reader misses nothing. */
function Qr({ tekst }: { readonly tekst: string }) {
  const { data, size } = encode(tekst, { border: 4 });
  const pad = data.flatMap((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="luwte-qr" viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      <path d={pad} />
    </svg>
  );
}

/** The codes, shown once. */
export function Herstelcodes({
  codes,
  onBewaard,
}: {
  readonly codes: readonly string[];
  readonly onBewaard: () => void;
}) {
  return (
    <div className="luwte-stapel" role="status">
      <Paragraph>{STAP.herstelUitleg}</Paragraph>
      <ul className="luwte-herstelcodes">
        {codes.map((code) => (
          <li key={code}>
            <code className="luwte-geheim">{code}</code>
          </li>
        ))}
      </ul>
      <Paragraph soort="klein">{STAP.herstelEenmaal}</Paragraph>
      <div>
        <Button soort="primair" onClick={onBewaard}>
          {STAP.herstelBewaard}
        </Button>
      </div>
    </div>
  );
}
