import type { DossierToets } from '@luwte/core/contract';
import { EmptyState, type Kolom, Status, Table } from '../../../components/index.ts';
import { datumInWoorden, termijnInWoorden, termijnToon } from '../../../lib/datum.ts';

type Termijn = DossierToets['toets']['termijnen'][number];

/** All terms: running ones first by last day, then what has passed or was met. */
export function Termijnen({ termijnen }: { readonly termijnen: readonly Termijn[] }) {
  if (termijnen.length === 0) return <EmptyState>Er loopt nog geen termijn.</EmptyState>;
  const regels = [...termijnen].sort(
    (a, b) => ORDE[a.status] - ORDE[b.status] || (a.status === 'loopt' ? 1 : -1) * a.tot.localeCompare(b.tot),
  );
  return (
    <Table
      bijschrift="Termijnen"
      bijschriftVerborgen
      kolommen={KOLOMMEN}
      regels={regels}
      sleutel={(t) => `${t.id}|${t.bij ?? ''}|${t.van}`}
    />
  );
}

const ORDE = { loopt: 0, verstreken: 1, gehaald: 2 } as const;

const KOLOMMEN: readonly Kolom<Termijn>[] = [
  { kop: 'Termijn', naam: true, cel: (t) => t.naam },
  {
    kop: 'Stand',
    cel: (t) =>
      t.status === 'loopt' ? (
        <Status toon={termijnToon(t.tot)}>{termijnInWoorden(t.tot)}</Status>
      ) : (
        <Status toon={t.status === 'gehaald' ? 'goed' : 'rustig'}>{t.status}</Status>
      ),
  },
  { kop: 'Van', cel: (t) => datumInWoorden(t.van) },
  {
    kop: 'Tot en met',
    cel: (t) => (
      <>
        {datumInWoorden(t.tot)}
        {t.verlengdDoor ? <span className="luwte-zacht luwte-klein"> ({t.verlengdDoor})</span> : null}
      </>
    ),
  },
  { kop: 'Bron', cel: (t) => <cite className="luwte-zacht luwte-klein">{t.bron}</cite> },
];
