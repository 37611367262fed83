import type { DossierKop, PartijRegel } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Dialog, FormField, Textbox } from '../../../components/index.ts';
import { Formulier } from '../delen/Formulier.tsx';

/** What one request about a person gives back. */
export type Onthuld = Pick<PartijRegel, 'code' | 'naam' | 'adres' | 'telefoon' | 'email'>;

type Props = {
  readonly kop: DossierKop;
  readonly partij: PartijRegel;
  readonly onOnthuld: (partij: Onthuld) => void;
  readonly onSluit: () => void;
};

/** Asks what the name is needed for; the answer stays in the log. Enter is enough for the usual reason. */
export function OnthulDialoog({ kop, partij, onOnthuld, onSluit }: Props) {
  const [doel, setDoel] = useState('Contact over de melding');
  const onthullen = useVerstuur((body: { doel: string }, sleutel) =>
    vraag<Onthuld>(`/dossiers/${kop.id}/partijen/${encodeURIComponent(partij.sleutel)}/onthullingen`, {
      methode: 'POST',
      body,
      sleutel,
    }),
  );
  const toon = async () => {
    const heel = await onthullen.verstuur({ doel });
    if (!heel) return;
    onOnthuld(heel);
    onSluit();
  };
  return (
    <Dialog titel={`Naam van ${partij.code}`} onSluit={onSluit}>
      <p className="utrecht-paragraph">
        U ziet de naam, het adres en de contactgegevens. Dat u dit opvroeg en waarvoor, wordt vastgelegd.
      </p>
      <Formulier
        knop="Naam tonen"
        bezig={onthullen.bezig}
        fouten={onthullen.fouten}
        onVerstuur={() => void toon()}
        onSluit={onSluit}
      >
        <FormField
          label="Waarvoor heeft u de naam nodig?"
          naam="doel"
          fout={onthullen.fouten?.doel}
          className="luwte-veld--breed"
        >
          <Textbox autoFocus value={doel} onChange={(event) => setDoel(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
