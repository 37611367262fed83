import { LOGBERICHTEN, type Logbericht, type PrivacyInstellingen } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  Checkbox,
  EmptyState,
  Fieldset,
  Heading,
  Paragraph,
  Table,
  useToast,
} from '../../components/index.ts';
import { useMag } from '../../schil/SessieContext.tsx';
import { BERICHT, INSTELLING } from '../../teksten/privacy.ts';
import { InvulDialoog, Tekstveld } from '../beheer/InvulDialoog.tsx';
import { PRIVACY_SLEUTEL } from './privacy.api.ts';

type Regel = PrivacyInstellingen['ontvangers'][number];

/** Mailboxes that get messages of the watch beside those of the privacy officers. */
export function Ontvangers({ regels }: { readonly regels: readonly Regel[] }) {
  const mag = useMag()('logboek:beoordelen');
  const meld = useToast();
  const [nieuw, setNieuw] = useState(false);
  const { verstuur, bezig } = useVerstuur(
    (id: string, sleutel) =>
      vraag<object>(`/logontvangers/${id}/beeindigingen`, { methode: 'POST', body: {}, sleutel }),
    [PRIVACY_SLEUTEL],
  );
  const haalWeg = async (id: string) => {
    if (await verstuur(id)) meld(INSTELLING.weggehaald);
  };
  return (
    <section aria-labelledby="privacy-ontvangers" className="luwte-stapel">
      <Heading niveau={2} id="privacy-ontvangers">
        {INSTELLING.ontvangers}
      </Heading>
      <Paragraph zacht>{INSTELLING.ontvangersUitleg}</Paragraph>
      {mag ? (
        <div>
          <Button onClick={() => setNieuw(true)}>{INSTELLING.voegToe}</Button>
        </div>
      ) : null}
      {regels.length === 0 ? (
        <EmptyState>{INSTELLING.geenOntvangers}</EmptyState>
      ) : (
        <Table
          bijschrift={INSTELLING.ontvangers}
          bijschriftVerborgen
          regels={regels}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: INSTELLING.email, naam: true, cel: ({ email }) => email },
            {
              kop: INSTELLING.waarvoor,
              cel: ({ waarvoor }) => waarvoor.map((soort) => BERICHT[soort]).join('; '),
            },
            { kop: 'Bron', cel: ({ bron }) => bron },
            ...(mag
              ? [
                  {
                    kop: INSTELLING.haalWeg,
                    cel: ({ id, email }: Regel) => (
                      <Button
                        klein
                        bezig={bezig}
                        aria-label={`${email} weghalen`}
                        onClick={() => void haalWeg(id)}
                      >
                        {INSTELLING.haalWeg}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {nieuw ? <Nieuw onSluit={() => setNieuw(false)} /> : null}
    </section>
  );
}

function Nieuw({ onSluit }: { readonly onSluit: () => void }) {
  const [waarvoor, setWaarvoor] = useState<readonly Logbericht[]>(LOGBERICHTEN);
  return (
    <InvulDialoog
      titel={INSTELLING.voegToe}
      uitleg={INSTELLING.ontvangersUitleg}
      knop={INSTELLING.voegToe}
      pad="/logontvangers"
      ververst={[PRIVACY_SLEUTEL]}
      klaar={INSTELLING.vastgelegd}
      begin={{ email: '', bron: '' }}
      ook={() => ({ waarvoor })}
      onSluit={onSluit}
    >
      {(velden, zet, fouten) => (
        <>
          <Tekstveld
            label={INSTELLING.email}
            naam="email"
            waarde={velden.email}
            onZet={(email) => zet({ email })}
            fouten={fouten}
          />
          <Fieldset legend={INSTELLING.waarvoor} naam="waarvoor" fout={fouten?.waarvoor}>
            {LOGBERICHTEN.map((soort) => (
              <Checkbox
                key={soort}
                label={BERICHT[soort]}
                checked={waarvoor.includes(soort)}
                onChange={(event) =>
                  setWaarvoor((nu) =>
                    event.target.checked ? [...nu, soort] : nu.filter((een) => een !== soort),
                  )
                }
              />
            ))}
          </Fieldset>
          <Tekstveld
            label={INSTELLING.bron}
            naam="bron"
            waarde={velden.bron}
            onZet={(bron) => zet({ bron })}
            fouten={fouten}
          />
        </>
      )}
    </InvulDialoog>
  );
}
