import type { DossierKop, PartijRegel } from '@luwte/core/contract';
import { useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import { Button, EmptyState, type Kolom, Laden, Table } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { PARTIJROL } from '../../../teksten/nl.ts';
import { useDossier } from '../DossierContext.tsx';
import { usePartijen } from '../dossier.api.ts';

/** Who is in this dossier. Reporters are codes; a name shows after one click, and that click is logged. */
export function Partijen({ kop }: { readonly kop: DossierKop }) {
  const partijen = usePartijen(kop.id);
  const mag = useMag();
  const { open } = useDossier();
  const [onthuld, setOnthuld] = useState<Readonly<Record<string, PartijRegel>>>({});
  const kolommen: readonly Kolom<PartijRegel>[] = [
    { kop: 'Wie', naam: true, cel: (partij) => onthuld[partij.sleutel]?.naam ?? partij.naam ?? partij.code },
    { kop: 'Rol', cel: (partij) => PARTIJROL[partij.rol] },
    { kop: 'Huishouden', cel: (partij) => partij.huishouden },
    { kop: 'Organisatie', cel: (partij) => partij.organisatie },
    { kop: 'Contact', cel: (partij) => contact(onthuld[partij.sleutel] ?? partij) },
    {
      kop: 'Gegevens',
      cel: (partij) =>
        isAfgeschermd(partij) && !onthuld[partij.sleutel] && mag('melderidentiteit:inzien') ? (
          <Onthul
            kop={kop}
            partij={partij}
            onOnthuld={(heel) => setOnthuld({ ...onthuld, [partij.sleutel]: heel })}
          />
        ) : partij.anoniem ? (
          'anoniem'
        ) : null,
    },
  ];
  return (
    <div className="luwte-stapel">
      <Laden vraag={partijen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <EmptyState>Er staan nog geen partijen in dit dossier.</EmptyState>
          ) : (
            <Table
              bijschrift="Partijen"
              bijschriftVerborgen
              kolommen={kolommen}
              regels={lijst}
              sleutel={(partij) => partij.sleutel}
            />
          )
        }
      </Laden>
      {mag('partij:wijzigen') ? (
        <div>
          <Button klein onClick={() => open({ doe: 'partij' })}>
            Partij toevoegen
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const isAfgeschermd = (partij: PartijRegel): boolean => partij.naam === undefined && partij.anoniem !== true;

const contact = (partij: PartijRegel): string =>
  [partij.adres, partij.telefoon, partij.email].filter(Boolean).join(', ');

type OnthulProps = {
  readonly kop: DossierKop;
  readonly partij: PartijRegel;
  readonly onOnthuld: (partij: PartijRegel) => void;
};

function Onthul({ kop, partij, onOnthuld }: OnthulProps) {
  const onthullen = useVerstuur((_: undefined, sleutel) =>
    vraag<PartijRegel>(`/dossiers/${kop.id}/partijen/${encodeURIComponent(partij.sleutel)}/onthullingen`, {
      methode: 'POST',
      body: {},
      sleutel,
    }),
  );
  const doe = async () => {
    const heel = await onthullen.verstuur(undefined);
    if (heel) onOnthuld(heel);
  };
  return (
    <>
      <Button klein bezig={onthullen.bezig} onClick={() => void doe()}>
        Toon naam<span className="luwte-alleen-voorlezen"> van {partij.code}</span>
      </Button>
      <span className="luwte-zacht luwte-klein"> wordt vastgelegd</span>
      {onthullen.fouten ? (
        <span role="alert" className="luwte-regel__fout">
          {' '}
          ▲ {Object.values(onthullen.fouten)[0]}
        </span>
      ) : null}
    </>
  );
}
