import type { Draaiboek } from '@luwte/core/contract';
import type { Fouten } from '../../../api/fout.ts';
import { Checkbox, Fieldset, FormField, Status, Textbox } from '../../../components/index.ts';
import { DRAAIBOEK, SCENARIOSTATUS } from '../../../teksten/draaiboek.ts';
import type { Ingevuld } from './invoer.ts';

type Props = {
  /** Path of this scenario in the body: faults point at it. */
  readonly plek: string;
  readonly scenario: Draaiboek['scenarios'][number];
  readonly waarde: Ingevuld;
  readonly fouten: Fouten | undefined;
  readonly onWijzig: (anders: Partial<Ingevuld>) => void;
};

/** One scenario: who arranges it, how to reach them, and whether it is ready. */
export function Scenario({ plek, scenario, waarde, fouten, onWijzig }: Props) {
  const { naam, toelichting, bron, teBevestigen, ontbreekt } = scenario;
  const veld = (deel: string) => ({ naam: `${plek}.${deel}`, fout: fouten?.[`${plek}.${deel}`] });
  return (
    <div className="luwte-kaart">
      <Fieldset
        legend={naam}
        naam={plek}
        fout={fouten?.[plek]}
        beschrijving={
          <>
            {toelichting}{' '}
            <span className="luwte-zacht luwte-klein">
              ({bron}
              {teBevestigen ? `; ${teBevestigen}` : ''})
            </span>
          </>
        }
      >
        <div>
          <Status toon={ontbreekt.length === 0 ? 'goed' : 'let-op'}>
            {ontbreekt.length === 0
              ? SCENARIOSTATUS.gereed
              : `${SCENARIOSTATUS['niet-gereed']}. Nog nodig: ${ontbreekt.join(', ')}`}
          </Status>
        </div>
        <div className="luwte-draaiboek__velden">
          <FormField label={DRAAIBOEK.wie} {...veld('eigenaar')}>
            <Textbox
              value={waarde.eigenaar}
              onChange={(event) => onWijzig({ eigenaar: event.target.value })}
            />
          </FormField>
          <FormField label={DRAAIBOEK.telefoon} {...veld('telefoon')}>
            <Textbox
              type="tel"
              value={waarde.telefoon}
              onChange={(event) => onWijzig({ telefoon: event.target.value })}
            />
          </FormField>
          <FormField label={DRAAIBOEK.notitie} optioneel {...veld('notitie')}>
            <Textbox value={waarde.notitie} onChange={(event) => onWijzig({ notitie: event.target.value })} />
          </FormField>
        </div>
        <Checkbox
          label={DRAAIBOEK.gereed}
          checked={waarde.gereed}
          onChange={(event) => onWijzig({ gereed: event.target.checked })}
        />
      </Fieldset>
    </div>
  );
}
