import type { Besluitvoorstel, DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { Dialog, FormField, Paragraph, Textarea, useToast } from '../../../components/index.ts';
import { GOEDKEUREN } from '../../../teksten/besluit.ts';
import { Formulier } from '../delen/Formulier.tsx';
import { type Afhandeling, useHandelAf } from './besluit.api.ts';

type Props = {
  readonly kop: DossierKop;
  readonly voorstel: Besluitvoorstel;
  readonly hoe: Afhandeling;
  readonly onSluit: () => void;
};

/** Another approves or sends back; whoever prepared it takes it back. A reason stays with it. */
export function AfhandelDialoog({ kop, voorstel, hoe, onSluit }: Props) {
  const meld = useToast();
  const [reden, setReden] = useState('');
  const tekst = GOEDKEUREN[hoe];
  const afhandelen = useHandelAf(kop.id, kop.versie, voorstel.id, hoe);
  const bewaar = async () => {
    const body = hoe === 'goedkeuringen' && reden.trim() === '' ? {} : { reden };
    if (!(await afhandelen.verstuur(body))) return;
    meld(tekst.klaar);
    onSluit();
  };
  return (
    <Dialog titel={tekst.titel} onSluit={onSluit}>
      <Paragraph>{tekst.uitleg}</Paragraph>
      <Formulier
        knop={tekst.knop}
        bezig={afhandelen.bezig}
        fouten={afhandelen.fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField
          label={tekst.label}
          naam="reden"
          optioneel={hoe === 'goedkeuringen'}
          fout={afhandelen.fouten?.reden}
        >
          <Textarea rows={3} value={reden} onChange={(event) => setReden(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
