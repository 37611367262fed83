import type { DocumentRegel, DossierKop } from '@luwte/core/contract';
import { Badge, EmptyState, type Kolom, Laden, Table } from '../../../components/index.ts';
import { Reden } from '../../../delen/Afscherming.tsx';
import { momentInWoorden } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { Regelmenu } from '../delen/Regelmenu.tsx';
import { useDeelmenu } from '../deling/useDeelmenu.tsx';
import { useDocumenten } from '../dossier.api.ts';
import { bestandsgrootte } from './bestandsgrootte.ts';
import { DocumentToevoegen } from './DocumentToevoegen.tsx';

/** Files of the dossier, each with its hash. Opening one is logged. */
export function Documenten({ kop }: { readonly kop: DossierKop }) {
  const documenten = useDocumenten(kop.id);
  const mag = useMag();
  const kolommen: readonly Kolom<DocumentRegel>[] = [
    {
      kop: 'Document',
      naam: true,
      cel: (document) => (
        <a
          className="utrecht-link utrecht-link--html-a"
          href={`/api/v1/dossiers/${kop.id}/documenten/${document.id}/inhoud`}
          target="_blank"
          rel="noreferrer"
        >
          {document.naam}
          <span className="luwte-alleen-voorlezen"> (opent in een nieuw tabblad)</span>
        </a>
      ),
    },
    { kop: 'Soort', cel: (document) => document.soort },
    { kop: 'Toegevoegd', cel: (document) => momentInWoorden(document.vastgelegdOp) },
    { kop: 'Grootte', getal: true, cel: (document) => bestandsgrootte(document.grootte) },
    {
      kop: 'Afgeschermd',
      cel: (document) =>
        document.compartiment === 'gewoon' ? null : (
          <>
            <Badge>{document.compartiment}</Badge>
            <Reden reden={document.doelredenering} />
          </>
        ),
    },
    {
      kop: 'Controlegetal',
      cel: (document) => <code className="luwte-hash">{document.sha256.slice(0, 12)}</code>,
    },
    { kop: 'Delen', cel: (document) => <Delen kop={kop} document={document} /> },
  ];
  return (
    <div className="luwte-stapel">
      <Laden vraag={documenten}>
        {(lijst) =>
          lijst.length === 0 ? (
            <EmptyState>Er staan nog geen documenten in dit dossier.</EmptyState>
          ) : (
            <Table
              bijschrift="Documenten"
              bijschriftVerborgen
              kolommen={kolommen}
              regels={lijst}
              sleutel={(document) => document.id}
            />
          )
        }
      </Laden>
      {mag('document:toevoegen') ? <DocumentToevoegen kop={kop} /> : null}
    </div>
  );
}

function Delen({ kop, document }: { readonly kop: DossierKop; readonly document: DocumentRegel }) {
  const { keuzes, dialoog } = useDeelmenu({
    kop,
    item: { soort: 'document', id: document.id },
    naam: document.naam,
    politie: document.compartiment === 'politie',
  });
  return (
    <>
      <Regelmenu label={`Delen van ${document.naam}`} keuzes={keuzes} />
      {dialoog}
    </>
  );
}
