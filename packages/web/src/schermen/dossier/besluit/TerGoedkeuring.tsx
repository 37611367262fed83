import { Checkbox, FormField, Textarea } from '../../../components/index.ts';
import { GOEDKEUREN } from '../../../teksten/besluit.ts';

export type Goedkeuring = { readonly aan: boolean; readonly opdracht: string };
export const DIRECT: Goedkeuring = { aan: false, opdracht: '' };

type Props = { readonly waarde: Goedkeuring; readonly onZet: (waarde: Goedkeuring) => void };

/** In the form of a decision: let another approve it, and whether somebody ordered it orally. */
export function TerGoedkeuring({ waarde, onZet }: Props) {
  return (
    <>
      <Checkbox
        label={GOEDKEUREN.terGoedkeuring}
        checked={waarde.aan}
        onChange={(event) => onZet({ ...waarde, aan: event.target.checked })}
      />
      {waarde.aan ? (
        <FormField
          label={GOEDKEUREN.mondeling}
          naam="mondelingeOpdracht"
          beschrijving={GOEDKEUREN.mondelingVraag}
          optioneel
        >
          <Textarea
            rows={2}
            value={waarde.opdracht}
            onChange={(event) => onZet({ ...waarde, opdracht: event.target.value })}
          />
        </FormField>
      ) : null}
    </>
  );
}
