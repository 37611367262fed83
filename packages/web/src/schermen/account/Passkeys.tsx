import type { Account } from '@luwte/core/contract';
import { useState } from 'react';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  Dialog,
  ErrorSummary,
  FormField,
  KnopGroep,
  Table,
  Textbox,
} from '../../components/index.ts';
import { haalPasskeyWeg, hernoemPasskey } from '../../delen/factor.api.ts';
import { datumVoluit, lokaal, momentInWoorden } from '../../lib/datum.ts';
import { STAP } from '../../teksten/account.ts';

type Passkey = Account['passkeys'][number];
type Props = { readonly passkeys: readonly Passkey[]; readonly onKlaar: (tekst: string) => void };

/** The passkeys of this account, each with a name of one's own. */
export function Passkeys({ passkeys, onKlaar }: Props) {
  const weg = useVerstuur(haalPasskeyWeg);
  const [kiest, setKiest] = useState<Passkey>();
  return (
    <>
      <ErrorSummary fouten={weg.fouten} />
      <Table
        bijschrift={STAP.passkey}
        bijschriftVerborgen
        regels={passkeys}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: STAP.passkeyNaam, naam: true, cel: ({ naam }) => naam },
          { kop: 'Sinds', cel: ({ sinds }) => datumVoluit(lokaal(new Date(sinds))) },
          {
            kop: 'Laatst gebruikt',
            cel: ({ laatstGebruikt }) =>
              laatstGebruikt ? momentInWoorden(lokaal(new Date(laatstGebruikt))) : 'Nog niet',
          },
          {
            kop: 'Wijzigen',
            cel: (passkey) => (
              <KnopGroep>
                <Button klein onClick={() => setKiest(passkey)}>
                  {STAP.hernoem}
                  <span className="luwte-alleen-voorlezen">: {passkey.naam}</span>
                </Button>
                <Button
                  klein
                  bezig={weg.bezig}
                  onClick={() =>
                    void weg.verstuur(passkey.id).then((gedaan) => gedaan && onKlaar(STAP.passkeyWeg))
                  }
                >
                  {STAP.weg}
                  <span className="luwte-alleen-voorlezen">: {passkey.naam}</span>
                </Button>
              </KnopGroep>
            ),
          },
        ]}
      />
      {kiest ? <Hernoem passkey={kiest} onSluit={() => setKiest(undefined)} onKlaar={onKlaar} /> : null}
    </>
  );
}

function Hernoem({
  passkey,
  onSluit,
  onKlaar,
}: {
  readonly passkey: Passkey;
  readonly onSluit: () => void;
  readonly onKlaar: Props['onKlaar'];
}) {
  const [naam, setNaam] = useState(passkey.naam);
  const { verstuur, bezig, fouten } = useVerstuur(hernoemPasskey);
  const bewaar = async () => {
    if (!(await verstuur({ id: passkey.id, naam }))) return;
    onKlaar(STAP.hernoemd);
    onSluit();
  };
  return (
    <Dialog titel={STAP.hernoem} onSluit={onSluit}>
      <form
        className="luwte-stapel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void bewaar();
        }}
      >
        <ErrorSummary fouten={fouten} />
        <FormField label={STAP.passkeyNaam} naam="naam" fout={fouten?.naam}>
          <Textbox value={naam} maxLength={60} onChange={(event) => setNaam(event.target.value)} />
        </FormField>
        <KnopGroep>
          <Button type="submit" soort="primair" bezig={bezig}>
            {STAP.hernoem}
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </KnopGroep>
      </form>
    </Dialog>
  );
}
