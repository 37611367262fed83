import { useState } from 'react';
import { vraagdeel } from '../../api/client.ts';
import { foutTekst } from '../../api/fout.ts';
import {
  Button,
  EmptyState,
  Heading,
  KnopGroep,
  Laden,
  Pagination,
  Paragraph,
  Status,
  Table,
  useToast,
} from '../../components/index.ts';
import { momentInWoorden } from '../../lib/datum.ts';
import { handelingInWoorden, PRIVACY } from '../../teksten/privacy.ts';
import { bewaarBestand } from '../dossier/dossier.api.ts';
import { Logfilters } from './Logfilters.tsx';
import { type Logfilter, useLogregels } from './privacy.api.ts';
import { Weergaven } from './Weergaven.tsx';

type Props = { readonly filter: Logfilter; readonly onFilter: (filter: Logfilter) => void };

/** The security log, with filters, saved views and an export. */
export function Logboek({ filter, onFilter }: Props) {
  const [bezig, setBezig] = useState<'csv' | 'json'>();
  const lijst = useLogregels(filter);
  const meld = useToast();
  const exporteer = async (vorm: 'csv' | 'json') => {
    setBezig(vorm);
    try {
      await bewaarBestand(
        `/veiligheidsregels/export${vraagdeel({ ...filter, vorm })}`,
        `veiligheidslogboek.${vorm === 'csv' ? 'csv' : 'jsonl'}`,
      );
      meld(PRIVACY.exportMelding);
    } catch (fout) {
      meld(foutTekst(fout));
    } finally {
      setBezig(undefined);
    }
  };
  return (
    <section aria-labelledby="privacy-log" className="luwte-stapel">
      <Heading niveau={2} id="privacy-log">
        {PRIVACY.log}
      </Heading>
      <Weergaven filter={filter} onKies={onFilter} />
      <Logfilters key={JSON.stringify(filter)} filter={filter} onFilter={onFilter} />
      <Paragraph zacht>{PRIVACY.exportMelding}</Paragraph>
      <KnopGroep>
        <Button bezig={bezig === 'csv'} onClick={() => void exporteer('csv')}>
          {PRIVACY.exporteer}
        </Button>
        <Button bezig={bezig === 'json'} onClick={() => void exporteer('json')}>
          {PRIVACY.exporteerJson}
        </Button>
      </KnopGroep>
      <Laden vraag={lijst}>
        {(regels) =>
          regels.length === 0 ? (
            <EmptyState>{PRIVACY.geenRegels}</EmptyState>
          ) : (
            <>
              <Table
                bijschrift={PRIVACY.log}
                bijschriftVerborgen
                breed
                regels={regels}
                sleutel={({ id }) => id}
                kolommen={[
                  { kop: 'Moment', naam: true, cel: ({ op }) => momentInWoorden(op) },
                  {
                    kop: 'Wie',
                    cel: ({ wie, organisatie }) => [wie, organisatie].filter(Boolean).join(', '),
                  },
                  { kop: 'Handeling', cel: ({ handeling }) => handelingInWoorden(handeling) },
                  { kop: 'Dossier', cel: ({ kenmerk }) => kenmerk ?? '' },
                  {
                    kop: 'Uitkomst',
                    cel: ({ uitkomst, reden, noodtoegang }) => (
                      <Status
                        toon={uitkomst === 'toegestaan' ? (noodtoegang ? 'let-op' : 'goed') : 'gevaar'}
                        kaal
                      >
                        {[uitkomst, reden, noodtoegang ? 'noodtoegang' : undefined]
                          .filter(Boolean)
                          .join(', ')}
                      </Status>
                    ),
                  },
                  { kop: 'Vanaf', cel: ({ adres, agent }) => [adres, agent].filter(Boolean).join(', ') },
                ]}
              />
              <Pagination
                meer={lijst.meer}
                bezig={lijst.bezigMetMeer}
                onMeer={lijst.laadMeer}
                aantal={regels.length}
                wat={['regel', 'regels']}
              />
            </>
          )
        }
      </Laden>
    </section>
  );
}
