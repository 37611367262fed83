import type { RandvoorwaardeRegel } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import type { Fouten } from '../../api/fout.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Dialog,
  FormField,
  Paragraph,
  RadioGroup,
  Textarea,
  Textbox,
  useToast,
} from '../../components/index.ts';
import { RANDVOORWAARDEN } from '../../delen/randvoorwaarde.api.ts';
import { RANDVOORWAARDE } from '../../teksten/randvoorwaarde.ts';
import { Formulier } from '../dossier/delen/Formulier.tsx';
import { SluitVraag, useSluitVraag } from '../dossier/delen/SluitVraag.tsx';

const TEKST = RANDVOORWAARDE;
type Props = { readonly regel: RandvoorwaardeRegel; readonly onSluit: () => void };
type Velden = { readonly geregeld?: string; readonly tot: string; readonly toelichting: string };
const LEEG: Velden = { tot: '', toelichting: '' };

/** Says whether this is in order. The answers of before stay in the list. */
export function RandvoorwaardeDialoog({ regel, onSluit }: Props) {
  const meld = useToast();
  const [velden, setVelden] = useState(LEEG);
  const zet = (deel: Partial<Velden>) => setVelden((nu) => ({ ...nu, ...deel }));
  const sluiten = useSluitVraag(velden !== LEEG, onSluit);
  const [leeg, setLeeg] = useState<Fouten>();
  const {
    verstuur,
    bezig,
    fouten: geweigerd,
  } = useVerstuur(
    (body: Readonly<Record<string, unknown>>, sleutel) =>
      vraag<RandvoorwaardeRegel>(`/randvoorwaarden/${encodeURIComponent(regel.id)}/antwoorden`, {
        methode: 'POST',
        body,
        sleutel,
      }),
    [RANDVOORWAARDEN],
  );
  const fouten = leeg ?? geweigerd;
  const bewaar = async () => {
    const { geregeld, tot, toelichting } = velden;
    setLeeg(geregeld === undefined ? { geregeld: TEKST.kies } : undefined);
    if (geregeld === undefined) return;
    const body = {
      geregeld: geregeld === 'ja',
      // The field is shown with "yes" only; what was typed there before does not go along.
      ...(geregeld === 'ja' && tot !== '' && { tot }),
      ...(toelichting.trim() !== '' && { toelichting }),
    };
    if (!(await verstuur(body))) return;
    meld(TEKST.vastgelegd);
    onSluit();
  };
  return (
    <Dialog titel={regel.naam} onSluit={sluiten.vraag}>
      <SluitVraag sluiten={sluiten} />
      <Paragraph>{regel.toelichting}</Paragraph>
      <Formulier
        knop="Vastleggen"
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={sluiten.vraag}
      >
        <RadioGroup
          legend={TEKST.vraag}
          naam="geregeld"
          beschrijving={TEKST.nietNagegaan}
          keuzes={TEKST.keuzes}
          waarde={velden.geregeld}
          onKies={(geregeld) => zet({ geregeld })}
          fout={fouten?.geregeld}
        />
        {velden.geregeld === 'ja' ? (
          <FormField label={TEKST.tot} naam="tot" beschrijving={TEKST.totUitleg} optioneel fout={fouten?.tot}>
            <Textbox type="date" value={velden.tot} onChange={(event) => zet({ tot: event.target.value })} />
          </FormField>
        ) : null}
        <FormField
          label={TEKST.toelichting}
          naam="toelichting"
          beschrijving={TEKST.toelichtingUitleg}
          optioneel
          fout={fouten?.toelichting}
        >
          <Textarea
            rows={3}
            value={velden.toelichting}
            onChange={(event) => zet({ toelichting: event.target.value })}
          />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
