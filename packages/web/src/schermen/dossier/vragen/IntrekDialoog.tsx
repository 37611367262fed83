import type { DossierKop, Informatievraag } from '@luwte/core/contract';
import { useState } from 'react';
import { Dialog, FormField, Paragraph, Textarea, useToast } from '../../../components/index.ts';
import { useTrekIn } from '../../../delen/vraag.api.ts';
import { Formulier } from '../delen/Formulier.tsx';

type Props = { readonly kop: DossierKop; readonly vraag: Informatievraag; readonly onSluit: () => void };

/** Takes back an open question, or the answer that may not be kept. With a reason, in the timeline. */
export function IntrekDialoog({ kop, vraag, onSluit }: Props) {
  const meld = useToast();
  const [reden, setReden] = useState('');
  const { verstuur, bezig, fouten } = useTrekIn(kop.id, vraag.id);
  const weg = vraag.verborgen !== undefined;
  const bewaar = async () => {
    if (!(await verstuur({ reden }))) return;
    meld(weg ? 'Het antwoord is verwijderd.' : 'De vraag is ingetrokken.');
    onSluit();
  };
  return (
    <Dialog titel={weg ? 'Antwoord verwijderen' : 'Vraag intrekken'} onSluit={onSluit}>
      <Paragraph>
        {vraag.organisatie}: {vraag.vraag}
      </Paragraph>
      {weg ? <Paragraph zacht>{vraag.verborgen} Niemand kan dit antwoord daarna nog lezen.</Paragraph> : null}
      <Formulier
        knop={weg ? 'Verwijderen' : 'Intrekken'}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField
          label="Waarom?"
          naam="reden"
          fout={fouten?.reden}
          beschrijving="De reden komt in de tijdlijn. Schrijf niets uit het antwoord."
        >
          <Textarea rows={3} value={reden} onChange={(event) => setReden(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
