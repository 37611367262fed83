import { Details, Table } from '../../../components/index.ts';
import { staven, type Week, weekNaam, wekenInWoorden } from './weken.ts';

const BREED = 20;
const TUSSEN = 4;
const HOOG = 56;

/** Reports and confirmations per week, drawn; the same as a table under it. */
export function Weken({ weken }: { readonly weken: readonly Week[] }) {
  const breedte = weken.length * (BREED + TUSSEN) - TUSSEN;
  return (
    <div className="luwte-weken">
      <svg
        viewBox={`0 0 ${breedte} ${HOOG + 4}`}
        role="img"
        aria-label={wekenInWoorden(weken)}
        className="luwte-weken__tekening"
      >
        {staven(weken).map(({ week, hoogte, bevestigd }, i) => {
          const x = i * (BREED + TUSSEN);
          return (
            <g key={week.van}>
              <title>{`${weekNaam(week)}: ${week.meldingen} gemeld, ${week.bevestigd} bevestigd`}</title>
              <rect x={x} y={0} width={BREED} height={HOOG + 4} className="luwte-weken__raak" />
              <rect x={x} y={HOOG} width={BREED} height={2} className="luwte-weken__lijn" />
              <rect
                x={x}
                y={HOOG - hoogte * HOOG}
                width={BREED}
                height={hoogte * HOOG}
                rx={2}
                className="luwte-weken__gemeld"
              />
              <rect
                x={x}
                y={HOOG - bevestigd * HOOG}
                width={BREED}
                height={bevestigd * HOOG}
                rx={2}
                className="luwte-weken__bevestigd"
              />
            </g>
          );
        })}
      </svg>
      <div className="luwte-weken__legenda">
        <span>
          <span aria-hidden="true" className="luwte-weken__vlak luwte-weken__vlak--bevestigd" /> bevestigd
        </span>
        <span>
          <span aria-hidden="true" className="luwte-weken__vlak" /> gemeld
        </span>
        <Details kop="als tabel">
          <Table
            bijschrift="Meldingen per week"
            bijschriftVerborgen
            kolommen={KOLOMMEN}
            regels={weken}
            sleutel={(week) => week.van}
          />
        </Details>
      </div>
    </div>
  );
}

const KOLOMMEN = [
  { kop: 'Week', naam: true, cel: weekNaam },
  { kop: 'Gemeld', getal: true, cel: (week: Week) => week.meldingen },
  { kop: 'Bevestigd', getal: true, cel: (week: Week) => week.bevestigd },
];
