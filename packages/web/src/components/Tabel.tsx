import type { ReactNode } from 'react';
import { Button } from './Knop.tsx';
import { klassen } from './klassen.ts';

export type Kolom<R> = {
  readonly kop: string;
  readonly cel: (regel: R) => ReactNode;
  /** The cell that names the row; read out as its heading. */
  readonly naam?: boolean;
  readonly getal?: boolean;
};

type TableProps<R> = {
  readonly bijschrift: string;
  /** Hide the caption for the eye, not for the screen reader. */
  readonly bijschriftVerborgen?: boolean;
  readonly kolommen: readonly Kolom<R>[];
  readonly regels: readonly R[];
  readonly sleutel: (regel: R) => string;
  readonly className?: string;
  /** So wide that it scrolls sideways: then the keyboard can scroll it too. */
  readonly breed?: boolean;
};

/** A table; on a phone each row becomes a card with its column headings. */
export function Table<R>({
  bijschrift,
  bijschriftVerborgen,
  kolommen,
  regels,
  sleutel,
  className,
  breed = false,
}: TableProps<R>) {
  const schuifbaar = breed ? { role: 'region', 'aria-label': bijschrift, tabIndex: 0 } : {};
  return (
    <div className={klassen('luwte-tabelvak', breed && 'luwte-tabelvak--breed')} {...schuifbaar}>
      <table className={klassen('utrecht-table utrecht-table--html-table luwte-tabel', className)}>
        <caption
          className={klassen('utrecht-table__caption', bijschriftVerborgen && 'luwte-alleen-voorlezen')}
        >
          {bijschrift}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {kolommen.map((kolom) => (
              <th
                key={kolom.kop}
                scope="col"
                className={klassen('utrecht-table__header-cell', kolom.getal && 'luwte-getal')}
              >
                {kolom.kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {regels.map((regel) => (
            <tr key={sleutel(regel)} className="utrecht-table__row">
              {kolommen.map((kolom) => {
                const inhoud = kolom.cel(regel);
                const klasse = klassen(
                  'utrecht-table__cell',
                  kolom.getal && 'luwte-getal',
                  (inhoud === null || inhoud === undefined || inhoud === '') && 'luwte-cel--leeg',
                );
                return kolom.naam ? (
                  <th key={kolom.kop} scope="row" className={klassen(klasse, 'luwte-cel--naam')}>
                    {inhoud}
                  </th>
                ) : (
                  <td key={kolom.kop} data-kop={kolom.kop} className={klasse}>
                    {inhoud}
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

type PaginationProps = {
  readonly meer: boolean;
  readonly bezig: boolean;
  readonly onMeer: () => void;
  readonly aantal: number;
  /** What is counted: of one, and of more. */
  readonly wat: readonly [een: string, meer: string];
};

/** Keyset paging: how many are shown, and a button for more. */
export function Pagination({ meer, bezig, onMeer, aantal, wat }: PaginationProps) {
  return (
    <div className="luwte-meer">
      <p className="utrecht-paragraph utrecht-paragraph--small luwte-zacht" role="status">
        {aantal} {aantal === 1 ? wat[0] : wat[1]} in beeld{meer ? '' : ', dit is alles'}
      </p>
      {meer ? (
        <Button bezig={bezig} onClick={onMeer}>
          {bezig ? 'Bezig…' : 'Meer laden'}
        </Button>
      ) : null}
    </div>
  );
}

export type Gegeven = { readonly naam: string; readonly waarde: ReactNode };

/** Names and values. A value that is unknown is left out by the caller, never shown as "nee". */
export function DataList({
  gegevens,
  className,
}: {
  readonly gegevens: readonly Gegeven[];
  readonly className?: string;
}) {
  return (
    <dl className={klassen('utrecht-data-list luwte-gegevens', className)}>
      {gegevens.map(({ naam, waarde }) => (
        <div key={naam} className="utrecht-data-list__item luwte-gegevens__regel">
          <dt className="utrecht-data-list__item-key">{naam}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
