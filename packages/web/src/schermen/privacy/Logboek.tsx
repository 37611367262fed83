import { useState } from 'react';
import { vraagdeel } from '../../api/client.ts';
import { foutTekst } from '../../api/fout.ts';
import {
  Button,
  EmptyState,
  FormField,
  KnopGroep,
  Laden,
  Paragraph,
  Select,
  Status,
  Table,
  Textbox,
  useToast,
} from '../../components/index.ts';
import { momentInWoorden } from '../../lib/datum.ts';
import { PRIVACY, UITKOMST } from '../../teksten/privacy.ts';
import { bewaarBestand } from '../dossier/dossier.api.ts';
import { type Logfilter, useLogregels } from './privacy.api.ts';

const LEEG: Logfilter = { kenmerk: undefined, uitkomst: undefined, van: undefined, tot: undefined };
const KEUZES = Object.entries(UITKOMST).map(([waarde, tekst]) => ({ waarde, tekst }));

/** The security log, with filters and an export. */
export function Logboek() {
  const [filter, setFilter] = useState(LEEG);
  const [bezig, setBezig] = useState(false);
  const lijst = useLogregels(filter);
  const meld = useToast();
  const zet = (naam: keyof Logfilter) => (waarde: string) =>
    setFilter((oud) => ({ ...oud, [naam]: waarde.trim() === '' ? undefined : waarde.trim() }));
  const exporteer = async () => {
    setBezig(true);
    try {
      await bewaarBestand(`/veiligheidsregels/export${vraagdeel(filter)}`, 'veiligheidslogboek.csv');
      meld(PRIVACY.exportMelding);
    } catch (fout) {
      meld(foutTekst(fout));
    } finally {
      setBezig(false);
    }
  };
  return (
    <section aria-labelledby="privacy-log" className="luwte-stapel">
      <h2 id="privacy-log" className="utrecht-heading-2">
        {PRIVACY.log}
      </h2>
      <KnopGroep>
        <FormField label={PRIVACY.kenmerk} naam="kenmerk" optioneel>
          <Textbox
            defaultValue=""
            onBlur={(event) => zet('kenmerk')(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') zet('kenmerk')(event.currentTarget.value);
            }}
          />
        </FormField>
        <FormField label={PRIVACY.uitkomst} naam="uitkomst" optioneel>
          <Select
            leeg={PRIVACY.alle}
            keuzes={KEUZES}
            onChange={(event) => zet('uitkomst')(event.target.value)}
          />
        </FormField>
        <FormField label={PRIVACY.van} naam="van" optioneel>
          <Textbox type="date" onChange={(event) => zet('van')(event.target.value)} />
        </FormField>
        <FormField label={PRIVACY.tot} naam="tot" optioneel>
          <Textbox type="date" onChange={(event) => zet('tot')(event.target.value)} />
        </FormField>
      </KnopGroep>
      <Paragraph zacht>{PRIVACY.exportMelding}</Paragraph>
      <KnopGroep>
        <Button bezig={bezig} onClick={() => void exporteer()}>
          {PRIVACY.exporteer}
        </Button>
      </KnopGroep>
      <Laden vraag={lijst}>
        {(regels) =>
          regels.length === 0 ? (
            <EmptyState>{PRIVACY.geenRegels}</EmptyState>
          ) : (
            <Table
              bijschrift={PRIVACY.log}
              bijschriftVerborgen
              regels={regels}
              sleutel={({ id }) => id}
              kolommen={[
                { kop: 'Moment', naam: true, cel: ({ op }) => momentInWoorden(op) },
                { kop: 'Wie', cel: ({ wie, organisatie }) => [wie, organisatie].filter(Boolean).join(', ') },
                { kop: 'Handeling', cel: ({ handeling }) => handeling },
                { kop: 'Dossier', cel: ({ kenmerk }) => kenmerk ?? '' },
                {
                  kop: 'Uitkomst',
                  cel: ({ uitkomst, reden, noodtoegang }) => (
                    <Status
                      toon={uitkomst === 'toegestaan' ? (noodtoegang ? 'let-op' : 'goed') : 'gevaar'}
                      kaal
                    >
                      {[uitkomst, reden, noodtoegang ? 'noodtoegang' : undefined].filter(Boolean).join(', ')}
                    </Status>
                  ),
                },
                { kop: 'Vanaf', cel: ({ adres, agent }) => [adres, agent].filter(Boolean).join(', ') },
              ]}
            />
          )
        }
      </Laden>
      {lijst.meer ? (
        <Button bezig={lijst.bezigMetMeer} onClick={lijst.laadMeer}>
          {PRIVACY.meer}
        </Button>
      ) : null}
    </section>
  );
}
