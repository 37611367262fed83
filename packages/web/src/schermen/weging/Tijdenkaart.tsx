import type { WeegstaatAntwoord } from '@luwte/core/contract';

const DAGDELEN = [
  ['nacht', 'Nacht', '23–7'],
  ['ochtend', 'Ochtend', '7–12'],
  ['middag', 'Middag', '12–18'],
  ['avond', 'Avond', '18–23'],
] as const;
const TREDEN = 4;

/** When it happens, weekday by part of the day. The numbers stand in the cells; the shade only helps the eye. */
export function Tijdenkaart({ tijden }: { readonly tijden: WeegstaatAntwoord['tijden'] }) {
  const dagen = Object.entries(tijden.perWeekdag);
  const hoogste = Math.max(1, ...dagen.flatMap(([, delen]) => Object.values(delen)));
  return (
    <div className="luwte-tabelvak">
      <table className="luwte-warmte">
        <caption>Wanneer het gebeurt: meldingen en waarnemingen met een tijd</caption>
        <thead>
          <tr>
            <th scope="col">Dag</th>
            {DAGDELEN.map(([id, naam, uren]) => (
              <th key={id} scope="col">
                {naam} <span className="luwte-zacht">{uren}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dagen.map(([dag, delen]) => (
            <tr key={dag}>
              <th scope="row">{dag}</th>
              {DAGDELEN.map(([id]) => {
                const aantal = delen[id] ?? 0;
                return (
                  <td key={id} data-warmte={Math.ceil((aantal / hoogste) * TREDEN)}>
                    {aantal === 0 ? '–' : aantal}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
