import { type FormEvent, useState } from 'react';
import type { Fouten } from '../../api/fout.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  ErrorSummary,
  FormField,
  Heading,
  Paragraph,
  Textbox,
  useToast,
} from '../../components/index.ts';
import { useSessie } from '../../schil/SessieContext.tsx';
import { ACCOUNT } from '../../teksten/account.ts';
import { SESSIES, wijzigWachtwoord } from './account.api.ts';

const TEKST = ACCOUNT;
const LEEG = { huidig: '', nieuw: '', nogmaals: '' };
const VELDEN = [
  { naam: 'huidig', label: TEKST.huidig, vul: 'current-password' },
  { naam: 'nieuw', label: TEKST.nieuw, vul: 'new-password', uitleg: TEKST.wachtwoordUitleg },
  { naam: 'nogmaals', label: TEKST.nogmaals, vul: 'new-password' },
] as const;

/** Another password; elsewhere the sessions end. */
export function Wachtwoord() {
  const { demo, gebruikersnaam } = useSessie();
  return (
    <section className="luwte-kaart luwte-stapel" aria-labelledby="wachtwoord">
      <Heading niveau={2} id="wachtwoord">
        {TEKST.wachtwoord}
      </Heading>
      {demo ? (
        <Paragraph zacht>{TEKST.wachtwoordDemo}</Paragraph>
      ) : (
        <Formulier gebruikersnaam={gebruikersnaam} />
      )}
    </section>
  );
}

function Formulier({ gebruikersnaam }: { readonly gebruikersnaam: string }) {
  const meld = useToast();
  const [velden, setVelden] = useState(LEEG);
  const [ongelijk, setOngelijk] = useState<Fouten>();
  const {
    verstuur,
    bezig,
    fouten: geweigerd,
  } = useVerstuur(
    (body: { huidig: string; nieuw: string }) => wijzigWachtwoord(body).then(() => true),
    [SESSIES],
  );
  const fouten = ongelijk ?? geweigerd;
  const bijVerstuur = async (event: FormEvent) => {
    event.preventDefault();
    const gelijk = velden.nieuw === velden.nogmaals;
    setOngelijk(gelijk ? undefined : { nogmaals: TEKST.ongelijk });
    if (!gelijk || !(await verstuur({ huidig: velden.huidig, nieuw: velden.nieuw }))) return;
    setVelden(LEEG);
    meld(TEKST.gewijzigd);
  };
  return (
    <form className="luwte-stapel" onSubmit={(event) => void bijVerstuur(event)} noValidate>
      <ErrorSummary fouten={fouten} />
      {/* For the password manager: it has to know whose password this is. */}
      <input type="text" autoComplete="username" value={gebruikersnaam} readOnly hidden />
      {VELDEN.map((veld) => (
        <FormField
          key={veld.naam}
          label={veld.label}
          naam={veld.naam}
          fout={fouten?.[veld.naam]}
          beschrijving={'uitleg' in veld ? veld.uitleg : undefined}
        >
          <Textbox
            type="password"
            autoComplete={veld.vul}
            value={velden[veld.naam]}
            onChange={(event) => setVelden((nu) => ({ ...nu, [veld.naam]: event.target.value }))}
          />
        </FormField>
      ))}
      <div>
        <Button type="submit" soort="primair" bezig={bezig}>
          {TEKST.wijzig}
        </Button>
      </div>
    </form>
  );
}
