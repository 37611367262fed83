import type { Afwezigheid } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  Dialog,
  EmptyState,
  FormField,
  Heading,
  Laden,
  Paragraph,
  Select,
  Table,
  Textbox,
  useToast,
} from '../../components/index.ts';
import { datumVoluit, vandaag } from '../../lib/datum.ts';
import { useMag } from '../../schil/SessieContext.tsx';
import { BEHEER } from '../../teksten/beheer.ts';
import { Formulier } from '../dossier/delen/Formulier.tsx';
import { useAfwezigheden, useKandidaten } from './beheer.api.ts';

const TEKST = BEHEER.afwezig;

/** Who is away now or later, so that a deputy may decide. */
export function Afwezigheden() {
  const mag = useMag()('aanwijzing:beheren');
  const lijst = useAfwezigheden();
  const [nieuw, setNieuw] = useState(false);
  return (
    <section className="luwte-stapel" aria-label={TEKST.titel}>
      <Heading niveau={2}>{TEKST.titel}</Heading>
      <Paragraph zacht>{TEKST.uitleg}</Paragraph>
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{TEKST.geen}</EmptyState>
          ) : (
            <Table
              bijschrift={TEKST.titel}
              bijschriftVerborgen
              regels={items}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Wie', naam: true, cel: ({ naam }) => naam },
                { kop: 'Eerste dag', cel: ({ van }) => datumVoluit(van) },
                { kop: 'Laatste dag', cel: ({ tot }) => datumVoluit(tot) },
              ]}
            />
          )
        }
      </Laden>
      {mag ? (
        <div>
          <Button onClick={() => setNieuw(true)}>{TEKST.toevoegen}</Button>
        </div>
      ) : null}
      {nieuw ? <AfwezigDialoog onSluit={() => setNieuw(false)} /> : null}
    </section>
  );
}

function AfwezigDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const meld = useToast();
  const { data: kandidaten = [] } = useKandidaten();
  const [velden, setVelden] = useState({ medewerkerId: '', van: vandaag(), tot: vandaag() });
  const zet = (deel: Partial<typeof velden>) => setVelden((nu) => ({ ...nu, ...deel }));
  const { verstuur, bezig, fouten } = useVerstuur(
    (body: typeof velden, sleutel) => vraag<Afwezigheid>('/afwezigheden', { methode: 'POST', body, sleutel }),
    [['afwezigheden']],
  );
  const bewaar = async () => {
    if (!(await verstuur(velden))) return;
    meld(TEKST.toegevoegd);
    onSluit();
  };
  return (
    <Dialog titel={TEKST.toevoegen} onSluit={onSluit}>
      <Formulier
        knop="Vastleggen"
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField label="Wie" naam="medewerkerId" fout={fouten?.medewerkerId}>
          <Select
            leeg="Kies een medewerker"
            keuzes={kandidaten
              .filter(({ vanGemeente }) => vanGemeente)
              .map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            value={velden.medewerkerId}
            onChange={(event) => zet({ medewerkerId: event.target.value })}
          />
        </FormField>
        <FormField label="Eerste dag" naam="van" fout={fouten?.van}>
          <Textbox type="date" value={velden.van} onChange={(event) => zet({ van: event.target.value })} />
        </FormField>
        <FormField label="Laatste dag" naam="tot" fout={fouten?.tot}>
          <Textbox type="date" value={velden.tot} onChange={(event) => zet({ tot: event.target.value })} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
