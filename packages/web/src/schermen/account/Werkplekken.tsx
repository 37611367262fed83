import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { SESSIE } from '../../api/sessie.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Button, ErrorSummary, Heading, Paragraph, Status, Table } from '../../components/index.ts';
import { useSessie } from '../../schil/SessieContext.tsx';
import { ACCOUNT } from '../../teksten/account.ts';
import { ROL } from '../../teksten/nl.ts';
import { wisselWerkplek } from './account.api.ts';

const TEKST = ACCOUNT;
const rolnaam = (rol: string) => (ROL as Readonly<Record<string, string>>)[rol] ?? rol;

/** For who works in more than one place: choose where to go on. Nothing of the other place stays in this browser. */
export function Werkplekken() {
  const { werkplekken, medewerkerId } = useSessie();
  const opslag = useQueryClient();
  const navigeer = useNavigate();
  const { verstuur, bezig, fouten } = useVerstuur(wisselWerkplek);
  const wissel = async (id: string) => {
    const sessie = await verstuur(id);
    if (!sessie) return;
    opslag.clear();
    opslag.setQueryData(SESSIE, sessie);
    void navigeer('/');
  };
  return (
    <section className="luwte-kaart luwte-stapel" aria-labelledby="werkplekken">
      <Heading niveau={2} id="werkplekken">
        {TEKST.werkplekken}
      </Heading>
      <Paragraph zacht>{TEKST.werkplekkenUitleg}</Paragraph>
      <ErrorSummary fouten={fouten} />
      <Table
        bijschrift={TEKST.werkplekken}
        bijschriftVerborgen
        regels={werkplekken}
        sleutel={(plek) => plek.medewerkerId}
        kolommen={[
          { kop: 'Organisatie', naam: true, cel: ({ organisatie }) => organisatie },
          { kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
          { kop: 'Rol', cel: ({ rollen }) => rollen.map(rolnaam).join(', ') },
          {
            kop: 'Kiezen',
            cel: (plek) =>
              plek.medewerkerId === medewerkerId ? (
                <Status toon="goed" kaal>
                  {TEKST.hier}
                </Status>
              ) : (
                <Button klein bezig={bezig} onClick={() => void wissel(plek.medewerkerId)}>
                  {TEKST.wissel}
                  <span className="luwte-alleen-voorlezen">
                    : {plek.organisatie}, {plek.gemeente}
                  </span>
                </Button>
              ),
          },
        ]}
      />
    </section>
  );
}
