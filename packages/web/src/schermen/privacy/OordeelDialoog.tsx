import { useState } from 'react';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import {
  Button,
  Dialog,
  ErrorSummary,
  FormField,
  KnopGroep,
  Textarea,
  useToast,
} from '../../components/index.ts';
import { PRIVACY } from '../../teksten/privacy.ts';
import { PRIVACY_SLEUTEL } from './privacy.api.ts';

type Props = {
  readonly titel: string;
  readonly pad: string;
  readonly erbij: object;
  /** Each button gives a judgement of its own. */
  readonly knoppen: readonly { readonly naam: string; readonly erbij: object }[];
  readonly onSluit: () => void;
};

/** A remark with a judgement, by who watches. */
export function OordeelDialoog({ titel, pad, erbij, knoppen, onSluit }: Props) {
  const meld = useToast();
  const [opmerking, setOpmerking] = useState('');
  const { verstuur, bezig, fouten } = useVerstuur(
    (body: object, sleutel) => vraag<object>(pad, { methode: 'POST', body, sleutel }),
    [PRIVACY_SLEUTEL],
  );
  const bewaar = async (keuze: object) => {
    if (!(await verstuur({ ...erbij, ...keuze, opmerking }))) return;
    meld(PRIVACY.bewaard);
    onSluit();
  };
  return (
    <Dialog titel={titel} onSluit={onSluit}>
      <div className="luwte-stapel">
        <ErrorSummary fouten={fouten} />
        <FormField label={PRIVACY.opmerking} naam="opmerking" fout={fouten?.opmerking}>
          <Textarea value={opmerking} onChange={(event) => setOpmerking(event.target.value)} />
        </FormField>
        <KnopGroep>
          {knoppen.map(({ naam, erbij: keuze }, i) => (
            <Button
              key={naam}
              bezig={bezig}
              {...(i === 0 && { soort: 'primair' as const })}
              onClick={() => void bewaar(keuze)}
            >
              {naam}
            </Button>
          ))}
        </KnopGroep>
      </div>
    </Dialog>
  );
}
