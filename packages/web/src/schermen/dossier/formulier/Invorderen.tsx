import type { Invorderen as Antwoord, DossierKop } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { vraag } from '../../../api/client.ts';
import { SLEUTEL } from '../../../api/lijst.ts';
import { Alert, Details, Laden, Paragraph, Table } from '../../../components/index.ts';
import { datumInWoorden } from '../../../lib/datum.ts';
import { euro } from '../../../lib/geld.ts';
import { INVORDEREN, INVORDERING_STAND } from '../../../teksten/beheer.ts';
import { MAATREGEL } from '../../../teksten/nl.ts';

type Props = { readonly kop: DossierKop; readonly children: ReactNode };

/**
 * Around the form of a decision on collection: who may take it, and what was decided before in comparable cases. Who
 * may not gets no form, only who does.
 */
export function Invorderen({ kop, children }: Props) {
  const antwoord = useQuery({
    queryKey: [...SLEUTEL.dossier(kop.id), 'invorderen'],
    queryFn: ({ signal }) => vraag<Antwoord>(`/dossiers/${kop.id}/invorderen`, { signal }),
  });
  return (
    <Laden vraag={antwoord}>
      {({ hoe, uitleg, eerdere }) =>
        hoe === 'niet' ? (
          <Alert soort="warning" kop={INVORDEREN.nietU}>
            {uitleg}
          </Alert>
        ) : (
          <div className="luwte-stapel">
            {hoe === 'aangewezen' ? null : (
              <Alert>{hoe === 'vervanger' ? INVORDEREN.vervanger : INVORDEREN.vervangerMetReden}</Alert>
            )}
            <Eerdere items={eerdere} />
            {children}
          </div>
        )
      }
    </Laden>
  );
}

function Eerdere({ items }: { readonly items: Antwoord['eerdere'] }) {
  if (items.length === 0) return <Paragraph zacht>{INVORDEREN.geenEerdere}</Paragraph>;
  const regels = items.map((item, i) => ({ ...item, id: String(i) }));
  return (
    <Details kop={INVORDEREN.eerdere(items.length)} open>
      <Paragraph soort="klein" zacht>
        {INVORDEREN.eerdereUitleg}
      </Paragraph>
      <Table
        bijschrift={INVORDEREN.eerdere(items.length)}
        bijschriftVerborgen
        regels={regels}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Besluit',
            naam: true,
            cel: ({ op, ditDossier }) => `${datumInWoorden(op)}${ditDossier ? ', in dit dossier' : ''}`,
          },
          {
            kop: 'Bij',
            cel: ({ maatregel }) =>
              maatregel === undefined
                ? 'onbekend'
                : ((MAATREGEL as Readonly<Record<string, string>>)[maatregel] ?? maatregel),
          },
          {
            kop: 'Bedrag',
            getal: true,
            cel: ({ bedrag }) => (bedrag === undefined ? 'onbekend' : euro(bedrag)),
          },
          { kop: 'Geïnd', cel: ({ stand }) => INVORDERING_STAND[stand] },
        ]}
      />
    </Details>
  );
}
