import type { Dossiergebruik } from '@luwte/core/contract';
import { EmptyState, Status, Table } from '../components/index.ts';
import { momentInWoorden } from '../lib/datum.ts';
import { GEBRUIK } from '../teksten/privacy.ts';
import { DOEL } from '../teksten/rechten.ts';

type Props = { readonly bijschrift: string; readonly regels: Dossiergebruik['items'] };

/** Who opened a dossier, how often and for what. */
export function GebruikTabel({ bijschrift, regels }: Props) {
  if (regels.length === 0) return <EmptyState>{GEBRUIK.geen}</EmptyState>;
  return (
    <Table
      bijschrift={bijschrift}
      bijschriftVerborgen
      regels={regels}
      sleutel={({ medewerkerId }) => medewerkerId}
      kolommen={[
        { kop: 'Wie', naam: true, cel: ({ wie, organisatie }) => `${wie}, ${organisatie}` },
        { kop: 'Waarvoor', cel: ({ doelen }) => doelen.map(doelInWoorden).join(', ') },
        { kop: 'Geopend of bewerkt', getal: true, cel: ({ keren }) => keren },
        { kop: 'Geweigerd', getal: true, cel: ({ geweigerd }) => geweigerd },
        { kop: 'Laatst', cel: ({ laatst }) => momentInWoorden(laatst) },
        {
          kop: 'Let op',
          cel: ({ noodtoegang }) =>
            noodtoegang ? (
              <Status toon="let-op" kaal>
                {GEBRUIK.noodtoegang}
              </Status>
            ) : null,
        },
      ]}
    />
  );
}

const doelInWoorden = (doel: string): string => (DOEL as Readonly<Record<string, string>>)[doel] ?? doel;
