import { useState } from 'react';
import {
  Alert,
  Button,
  Checkbox,
  Details,
  FormField,
  KnopGroep,
  Textbox,
} from '../../../components/index.ts';
import { datumInWoorden, vandaag } from '../../../lib/datum.ts';
import type { Moment } from '../dossier.api.ts';

type Props = { readonly moment: Moment; readonly onMoment: (moment: Moment) => void };

/** What did we know on a day? Replays the check, with what had happened or only what had been recorded by then. */
export function Terugkijken({ moment, onMoment }: Props) {
  const [dag, setDag] = useState(moment.op ?? '');
  const [alleenBekend, setAlleenBekend] = useState(true);
  const kan = dag !== '' && dag <= vandaag();
  return (
    <Details kop="Wat wisten wij op …" open={moment.op !== undefined}>
      <form
        className="luwte-stapel luwte-stapel--dicht"
        onSubmit={(event) => {
          event.preventDefault();
          if (kan) onMoment({ op: dag, ...(alleenBekend && { bekendOp: dag }) });
        }}
      >
        <FormField
          label="Op welke dag?"
          naam="terugkijken"
          fout={dag > vandaag() ? 'Kies vandaag of een eerdere dag.' : undefined}
        >
          <Textbox type="date" max={vandaag()} value={dag} onChange={(event) => setDag(event.target.value)} />
        </FormField>
        <Checkbox
          label="Alleen wat toen al was vastgelegd"
          checked={alleenBekend}
          onChange={(event) => setAlleenBekend(event.target.checked)}
        />
        <KnopGroep>
          <Button klein type="submit" disabled={!kan}>
            Terugkijken
          </Button>
        </KnopGroep>
      </form>
    </Details>
  );
}

/** Says that this is another day, with the way back. */
export function TerugMelding({ moment, onMoment }: Props) {
  if (moment.op === undefined) return null;
  return (
    <Alert soort="warning" meldt kop={`U kijkt terug naar ${datumInWoorden(moment.op)}`}>
      <p className="utrecht-paragraph">
        {moment.bekendOp === undefined
          ? 'De check telt wat toen was gebeurd, ook als het later is vastgelegd.'
          : 'De check telt alleen wat toen was gebeurd en ook al was vastgelegd.'}
      </p>
      <Button klein onClick={() => onMoment({})}>
        Terug naar vandaag
      </Button>
    </Alert>
  );
}
