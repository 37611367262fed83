import type { Avgverzoek } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Badge,
  Button,
  Dialog,
  EmptyState,
  FormField,
  Heading,
  Laden,
  Paragraph,
  Textarea,
  useToast,
} from '../../components/index.ts';
import { useAvgverzoeken, useHandelAvgAf } from '../../delen/dossierlink.api.ts';
import { datumVoluit, momentInWoorden } from '../../lib/datum.ts';
import { AVGAARD, AVGVERZOEKEN } from '../../teksten/links.ts';
import { Formulier } from '../dossier/delen/Formulier.tsx';

/** Requests of people about their own data, by the day on which they must have an answer. */
export function Avgverzoeken() {
  const lijst = useAvgverzoeken();
  const [open, setOpen] = useState<Avgverzoek | undefined>();
  return (
    <section className="luwte-kaart luwte-stapel" aria-label={AVGVERZOEKEN.titel}>
      <Heading niveau={2}>{AVGVERZOEKEN.titel}</Heading>
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{AVGVERZOEKEN.geen}</EmptyState>
          ) : (
            <ul className="luwte-regels">
              {items.map((verzoek) => (
                <Regel key={verzoek.id} verzoek={verzoek} onAf={() => setOpen(verzoek)} />
              ))}
            </ul>
          )
        }
      </Laden>
      {open ? <AfhandelDialoog verzoek={open} onSluit={() => setOpen(undefined)} /> : null}
    </section>
  );
}

function Regel({ verzoek, onAf }: { readonly verzoek: Avgverzoek; readonly onAf: () => void }) {
  return (
    <li className="luwte-regel">
      <div className="luwte-regel__inhoud">
        <span className="luwte-regel__wat">
          {AVGAARD[verzoek.aard]}: {verzoek.wie}, {verzoek.kenmerk}
        </span>
        <span className="luwte-regel__bij">
          <span>{momentInWoorden(verzoek.ontvangenOp)}</span>
          <span>
            {verzoek.afgehandeldOp
              ? AVGVERZOEKEN.beantwoord(momentInWoorden(verzoek.afgehandeldOp))
              : verzoek.uiterlijk
                ? AVGVERZOEKEN.uiterlijk(datumVoluit(verzoek.uiterlijk))
                : AVGVERZOEKEN.zonderTermijn}
          </span>
        </span>
        {verzoek.tekst ? <Paragraph>{verzoek.tekst}</Paragraph> : null}
        <Paragraph zacht>
          {AVGVERZOEKEN.bereikbaar}: {verzoek.bereikbaar}
        </Paragraph>
        {verzoek.uitkomst ? <Paragraph>{verzoek.uitkomst}</Paragraph> : null}
      </div>
      {verzoek.afgehandeldOp ? (
        <Badge>Klaar</Badge>
      ) : (
        <Button klein onClick={onAf}>
          {AVGVERZOEKEN.afhandelen}
          <span className="luwte-alleen-voorlezen">: {verzoek.kenmerk}</span>
        </Button>
      )}
    </li>
  );
}

type AfProps = { readonly verzoek: Avgverzoek; readonly onSluit: () => void };

function AfhandelDialoog({ verzoek, onSluit }: AfProps) {
  const meld = useToast();
  const [uitkomst, setUitkomst] = useState('');
  const { verstuur, bezig, fouten } = useHandelAvgAf(verzoek.id);
  const bewaar = async () => {
    if (!(await verstuur({ uitkomst }))) return;
    meld(AVGVERZOEKEN.afgehandeld);
    onSluit();
  };
  return (
    <Dialog titel={AVGVERZOEKEN.afhandelen} onSluit={onSluit}>
      <Formulier
        knop={AVGVERZOEKEN.afhandelen}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField label={AVGVERZOEKEN.uitkomst} naam="uitkomst" fout={fouten?.uitkomst}>
          <Textarea rows={4} value={uitkomst} onChange={(event) => setUitkomst(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
