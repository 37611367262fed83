import type { PrivacyInstelling } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Button,
  EmptyState,
  FormField,
  Heading,
  Laden,
  Paragraph,
  Select,
  Table,
} from '../../components/index.ts';
import { datumKort } from '../../lib/datum.ts';
import { useMag } from '../../schil/SessieContext.tsx';
import { INSTELLING, LOG } from '../../teksten/privacy.ts';
import { InvulDialoog, Tekstveld } from '../beheer/InvulDialoog.tsx';
import { Ontvangers } from './Ontvangers.tsx';
import { PRIVACY_SLEUTEL, useInstellingen } from './privacy.api.ts';

/** What the municipality settled for its logs, each with the decision in which it stands. */
export function Instellingen() {
  const stand = useInstellingen();
  return (
    <Laden vraag={stand}>
      {({ instellingen, bewaring, ontvangers }) => (
        <div className="luwte-stapel luwte-stapel--ruim">
          <Getallen instellingen={instellingen} />
          <Bewaring regels={bewaring} />
          <Ontvangers regels={ontvangers} />
        </div>
      )}
    </Laden>
  );
}

function Getallen({ instellingen }: { readonly instellingen: readonly PrivacyInstelling[] }) {
  const mag = useMag()('logboek:beoordelen');
  const [wijzigt, setWijzigt] = useState<PrivacyInstelling>();
  return (
    <section aria-labelledby="privacy-getallen" className="luwte-stapel">
      <Heading niveau={2} id="privacy-getallen">
        {INSTELLING.getallen}
      </Heading>
      <Paragraph zacht>{INSTELLING.getallenUitleg}</Paragraph>
      <Table
        bijschrift={INSTELLING.getallen}
        bijschriftVerborgen
        regels={instellingen}
        sleutel={({ sleutel }) => sleutel}
        kolommen={[
          { kop: 'Wat', naam: true, cel: ({ naam }) => naam },
          { kop: 'Betekenis', cel: ({ uitleg }) => uitleg },
          { kop: 'Nu', cel: ({ waarde, eenheid }) => `${waarde} ${eenheid}` },
          {
            kop: 'Bron',
            cel: ({ bron, eigen }) => `${bron} (${eigen ? INSTELLING.eigen : INSTELLING.start})`,
          },
          ...(mag
            ? [
                {
                  kop: INSTELLING.wijzig,
                  cel: (een: PrivacyInstelling) => (
                    <Button klein aria-label={`${een.naam} wijzigen`} onClick={() => setWijzigt(een)}>
                      {INSTELLING.wijzig}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {wijzigt ? <GetalDialoog getal={wijzigt} onSluit={() => setWijzigt(undefined)} /> : null}
    </section>
  );
}

function GetalDialoog({
  getal,
  onSluit,
}: {
  readonly getal: PrivacyInstelling;
  readonly onSluit: () => void;
}) {
  const [waarde, setWaarde] = useState(String(getal.waarde));
  return (
    <InvulDialoog
      titel={getal.naam}
      uitleg={`${getal.uitleg} Van ${getal.minimum} tot en met ${getal.maximum} ${getal.eenheid}.`}
      knop={INSTELLING.wijzig}
      pad="/privacyinstellingen"
      ververst={[PRIVACY_SLEUTEL]}
      klaar={INSTELLING.vastgelegd}
      begin={{ bron: '' }}
      ook={() => ({ sleutel: getal.sleutel, waarde: alsGetal(waarde) })}
      onSluit={onSluit}
    >
      {(velden, zet, fouten) => (
        <>
          <Tekstveld
            label={INSTELLING.waarde}
            naam="waarde"
            waarde={waarde}
            onZet={setWaarde}
            fouten={fouten}
          />
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

type Bewaarregel = {
  readonly log: keyof typeof LOG;
  readonly maanden: number;
  readonly bron: string;
  readonly op: string;
  readonly door?: string | undefined;
};

function Bewaring({ regels }: { readonly regels: readonly Bewaarregel[] }) {
  const mag = useMag()('logboek:beoordelen');
  const [nieuw, setNieuw] = useState(false);
  return (
    <section aria-labelledby="privacy-bewaring" className="luwte-stapel">
      <Heading niveau={2} id="privacy-bewaring">
        {INSTELLING.bewaring}
      </Heading>
      <Paragraph zacht>{INSTELLING.bewaringUitleg}</Paragraph>
      {mag ? (
        <div>
          <Button onClick={() => setNieuw(true)}>{INSTELLING.leg}</Button>
        </div>
      ) : null}
      {regels.length === 0 ? (
        <EmptyState>{INSTELLING.geenBewaring}</EmptyState>
      ) : (
        <Table
          bijschrift={INSTELLING.bewaring}
          bijschriftVerborgen
          regels={regels}
          sleutel={({ log, op, maanden }) => `${log} ${op} ${maanden}`}
          kolommen={[
            { kop: 'Logboek', naam: true, cel: ({ log }) => LOG[log] },
            { kop: 'Termijn', cel: ({ maanden }) => `${maanden} maanden` },
            { kop: 'Bron', cel: ({ bron }) => bron },
            { kop: 'Vastgelegd', cel: ({ op, door }) => [datumKort(op), door].filter(Boolean).join(', ') },
          ]}
        />
      )}
      {nieuw ? <BewaringDialoog onSluit={() => setNieuw(false)} /> : null}
    </section>
  );
}

function BewaringDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const [maanden, setMaanden] = useState('');
  return (
    <InvulDialoog
      titel={INSTELLING.leg}
      uitleg={INSTELLING.bewaringUitleg}
      knop={INSTELLING.leg}
      pad="/logbewaring"
      ververst={[PRIVACY_SLEUTEL]}
      klaar={INSTELLING.vastgelegd}
      begin={{ log: 'veiligheid', bron: '' }}
      ook={() => ({ maanden: alsGetal(maanden) })}
      onSluit={onSluit}
    >
      {(velden, zet, fouten) => (
        <>
          <FormField label={INSTELLING.log} naam="log" fout={fouten?.log}>
            <Select
              keuzes={Object.entries(LOG).map(([waarde, tekst]) => ({ waarde, tekst }))}
              value={velden.log}
              onChange={(event) => zet({ log: event.target.value })}
            />
          </FormField>
          <Tekstveld
            label={INSTELLING.maanden}
            naam="maanden"
            waarde={maanden}
            onZet={setMaanden}
            fouten={fouten}
          />
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

/** What is no number goes as it is: the server says what is wrong with it. */
const alsGetal = (tekst: string): number | string => (/^\d+$/.test(tekst.trim()) ? Number(tekst) : tekst);
