import type { Aanwijzing } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Dialog, FormField, Paragraph, Textbox, useToast } from '../../components/index.ts';
import { RANDVOORWAARDEN } from '../../delen/randvoorwaarde.api.ts';
import { vandaag } from '../../lib/datum.ts';
import { AANWIJZING, BEHEER } from '../../teksten/beheer.ts';
import { Formulier } from '../dossier/delen/Formulier.tsx';

const TEKST = BEHEER.aanwijzingen;
type Props = { readonly aanwijzing: Aanwijzing; readonly onSluit: () => void };

/** Gives a designation its last day. */
export function BeeindigDialoog({ aanwijzing, onSluit }: Props) {
  const meld = useToast();
  const [tot, setTot] = useState(vandaag());
  const { verstuur, bezig, fouten } = useVerstuur(
    (body: { tot: string }, sleutel) =>
      vraag<Aanwijzing>(`/aanwijzingen/${aanwijzing.id}/beeindigingen`, { methode: 'POST', body, sleutel }),
    [['aanwijzingen'], RANDVOORWAARDEN],
  );
  const bewaar = async () => {
    if (!(await verstuur({ tot }))) return;
    meld(TEKST.beeindigd);
    onSluit();
  };
  return (
    <Dialog titel={`${AANWIJZING[aanwijzing.soort]} van ${aanwijzing.naam} beëindigen`} onSluit={onSluit}>
      <Paragraph>{TEKST.beeindigUitleg}</Paragraph>
      <Formulier
        knop={TEKST.beeindigen}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField label="Laatste dag" naam="tot" fout={fouten?.tot}>
          <Textbox type="date" value={tot} onChange={(event) => setTot(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
