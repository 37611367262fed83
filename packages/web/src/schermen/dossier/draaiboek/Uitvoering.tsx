import type { Draaiboek, Uitvoerderswerk } from '@luwte/core/contract';
import type { Fouten } from '../../../api/fout.ts';
import { CheckboxGroup, Fieldset, FormField, Paragraph, Textbox } from '../../../components/index.ts';
import { DRAAIBOEK, geldigheid, UITVOERDERSWERK } from '../../../teksten/draaiboek.ts';
import type { Plan } from './invoer.ts';

type Props = {
  readonly draaiboek: Pick<Draaiboek, 'kandidaten' | 'ontbreekt'>;
  readonly plan: Plan;
  readonly fouten: Fouten | undefined;
  readonly onWijzig: (plan: Plan) => void;
};
const WERK = (Object.keys(UITVOERDERSWERK) as Uitvoerderswerk[]).map((waarde) => ({
  waarde,
  tekst: UITVOERDERSWERK[waarde],
}));

/** On which day the huisverbod is carried out, and by whom. The server refuses whoever is not designated that day. */
export function Uitvoering({ draaiboek, plan, fouten, onWijzig }: Props) {
  return (
    <div className="luwte-kaart">
      <Fieldset
        legend={DRAAIBOEK.uitvoering}
        naam="uitvoering"
        fout={fouten?.uitvoering}
        beschrijving={DRAAIBOEK.uitvoeringUitleg}
      >
        <FormField label={DRAAIBOEK.dag} naam="uitvoering.op" fout={fouten?.['uitvoering.op']}>
          <Textbox
            type="date"
            value={plan.op}
            onChange={(event) => onWijzig({ ...plan, op: event.target.value })}
          />
        </FormField>
        {draaiboek.kandidaten.length === 0 ? <Paragraph>{DRAAIBOEK.niemandAangewezen}</Paragraph> : null}
        {draaiboek.kandidaten.map(({ id, naam, aanwijzingen }) => (
          <CheckboxGroup
            key={id}
            naam={`uitvoering.${id}`}
            legend={naam}
            beschrijving={aanwijzingen.map(geldigheid).join('; ')}
            fout={fouten?.[`uitvoering.${id}`]}
            keuzes={WERK}
            chips
            gekozen={plan.werk[id] ?? []}
            onKies={(werk) =>
              onWijzig({ ...plan, werk: { ...plan.werk, [id]: werk as readonly Uitvoerderswerk[] } })
            }
          />
        ))}
      </Fieldset>
    </div>
  );
}
