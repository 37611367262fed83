import { type FormEvent, type ReactNode, useState } from 'react';
import type { Fouten } from '../../api/fout.ts';
import { Button, ErrorSummary, FormField, Textbox } from '../../components/index.ts';
import { ACCOUNT, LINK } from '../../teksten/account.ts';

type Props = {
  readonly gebruikersnaam: string;
  readonly knop: string;
  readonly bezig: boolean;
  readonly fouten: Fouten | undefined;
  readonly onVerstuur: (wachtwoord: string) => void;
  /** What is asked besides. */
  readonly children?: ReactNode;
};

/** Chooses a password, typed twice. */
export function NieuwWachtwoord({ gebruikersnaam, knop, bezig, fouten, onVerstuur, children }: Props) {
  const [nieuw, setNieuw] = useState('');
  const [nogmaals, setNogmaals] = useState('');
  const [ongelijk, setOngelijk] = useState<Fouten>();
  const alle = ongelijk ?? fouten;
  const bijVerstuur = (event: FormEvent) => {
    event.preventDefault();
    const gelijk = nieuw === nogmaals;
    setOngelijk(gelijk ? undefined : { nogmaals: LINK.ongelijk });
    if (gelijk) onVerstuur(nieuw);
  };
  return (
    <form className="luwte-stapel" onSubmit={bijVerstuur} noValidate>
      <ErrorSummary fouten={alle} />
      {/* For the password manager: it has to know whose password this is. */}
      <input type="text" autoComplete="username" value={gebruikersnaam} readOnly hidden />
      <FormField
        label={LINK.wachtwoord}
        naam="wachtwoord"
        fout={alle?.wachtwoord}
        beschrijving={ACCOUNT.wachtwoordUitleg}
        className="luwte-veld--breed"
      >
        <Textbox
          type="password"
          autoComplete="new-password"
          value={nieuw}
          onChange={(event) => setNieuw(event.target.value)}
        />
      </FormField>
      <FormField label={LINK.nogmaals} naam="nogmaals" fout={alle?.nogmaals} className="luwte-veld--breed">
        <Textbox
          type="password"
          autoComplete="new-password"
          value={nogmaals}
          onChange={(event) => setNogmaals(event.target.value)}
        />
      </FormField>
      {children}
      <div>
        <Button type="submit" soort="primair" bezig={bezig}>
          {knop}
        </Button>
      </div>
    </form>
  );
}
