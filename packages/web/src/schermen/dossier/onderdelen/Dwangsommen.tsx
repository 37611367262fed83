import type { DossierToets } from '@luwte/core/contract';
import { DataList, Heading, type Kolom, Status, Table } from '../../../components/index.ts';
import { datumInWoorden, momentInWoorden } from '../../../lib/datum.ts';
import { euro } from '../../../lib/geld.ts';
import { TijdlijnLink } from '../tijdlijn/TijdlijnLink.tsx';
import { besluitNaam } from './besluitNaam.ts';

type Stand = DossierToets['toets']['dwangsommen'][number];
type Overtreding = Stand['overtredingen'][number];

type Props = {
  readonly dwangsommen: readonly Stand[];
  readonly besluiten: DossierToets['besluiten'];
};

/** The ledger per decision: what was forfeited, collected and paid, and until when the rest can be collected. */
export function Dwangsommen({ dwangsommen, besluiten }: Props) {
  return (
    <div className="luwte-stapel luwte-stapel--ruim">
      {dwangsommen.map((stand) => (
        <div key={stand.besluitId} className="luwte-stapel luwte-stapel--dicht">
          <Heading niveau={3}>{besluitNaam(stand.besluitId, besluiten)}</Heading>
          <DataList
            gegevens={[
              ...(stand.bedrag === undefined
                ? []
                : [{ naam: `Per ${stand.per}`, waarde: euro(stand.bedrag) }]),
              ...(stand.maximum === undefined ? [] : [{ naam: 'Maximum', waarde: euro(stand.maximum) }]),
              { naam: 'Verbeurd', waarde: euro(stand.verbeurd) },
              { naam: 'Ingevorderd', waarde: euro(stand.ingevorderd) },
              { naam: 'Betaald', waarde: euro(stand.betaald) },
              { naam: 'Nog open', waarde: <strong>{euro(stand.open)}</strong> },
            ]}
          />
          {stand.overtredingen.length > 0 ? (
            <Table
              bijschrift="Overtredingen"
              bijschriftVerborgen
              kolommen={KOLOMMEN}
              regels={stand.overtredingen}
              sleutel={(overtreding) => overtreding.id}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}

const KOLOMMEN: readonly Kolom<Overtreding>[] = [
  {
    kop: 'Overtreding',
    naam: true,
    cel: (o) => <TijdlijnLink naar={o.id}>{momentInWoorden(o.op)}</TijdlijnLink>,
  },
  { kop: 'Bedrag', getal: true, cel: (o) => euro(o.bedrag) },
  {
    kop: 'Invorderen',
    cel: (o) => (
      <>
        <Status toon={o.invorderbaar ? 'info' : 'rustig'}>{o.invorderbaar ? 'kan' : 'kan niet'}</Status>{' '}
        <span className="luwte-klein luwte-zacht">
          {(o.waarom ?? []).map((reden) => reden.tekst).join(' ')}
        </span>
      </>
    ),
  },
  { kop: 'Verjaart na', cel: (o) => datumInWoorden(o.verjaartOp) },
];
