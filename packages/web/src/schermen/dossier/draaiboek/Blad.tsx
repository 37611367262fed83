import type { Draaiboek } from '@luwte/core/contract';
import { Paragraph, Status, Table } from '../../../components/index.ts';
import { klassen } from '../../../components/klassen.ts';
import { datumVoluit } from '../../../lib/datum.ts';
import { DRAAIBOEK, SCENARIOSTATUS } from '../../../teksten/draaiboek.ts';

type Props = {
  readonly draaiboek: Draaiboek;
  /** Who fills in sees the form on the screen, and this sheet on paper only. */
  readonly alleenAfdruk: boolean;
};

/** The draaiboek on one sheet: whom to call for what. */
export function Blad({ draaiboek, alleenAfdruk }: Props) {
  return (
    <div className={klassen('luwte-draaiboek__blad', alleenAfdruk && 'luwte-draaiboek__blad--afdruk')}>
      <DagEnMensen uitvoering={draaiboek.uitvoering} />
      <Table
        bijschrift="Wie regelt wat"
        regels={draaiboek.scenarios}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Scenario', naam: true, cel: ({ naam }) => naam },
          { kop: 'Wie', cel: ({ eigenaar }) => eigenaar ?? 'nog niemand' },
          { kop: 'Telefoon', getal: true, cel: ({ telefoon }) => telefoon ?? '' },
          {
            kop: 'Stand',
            cel: ({ ontbreekt }) => {
              const status = ontbreekt.length === 0 ? 'gereed' : 'niet-gereed';
              return (
                <Status kaal toon={status === 'gereed' ? 'goed' : 'let-op'}>
                  {SCENARIOSTATUS[status]}
                </Status>
              );
            },
          },
          { kop: 'Notitie', cel: ({ notitie }) => notitie ?? '' },
        ]}
      />
    </div>
  );
}

/** On which day, and who goes for what. */
function DagEnMensen({ uitvoering }: Pick<Draaiboek, 'uitvoering'>) {
  if (uitvoering === undefined) return <Paragraph>{DRAAIBOEK.nietGepland}</Paragraph>;
  const { op, uitvoerders } = uitvoering;
  return (
    <Paragraph>
      Uitvoering op {datumVoluit(op)}
      {uitvoerders.length > 0 ? ' door ' : ''}
      {uitvoerders.map(({ naam, werk }) => `${naam} (${werk.join(' en ')})`).join(', ')}.
    </Paragraph>
  );
}
