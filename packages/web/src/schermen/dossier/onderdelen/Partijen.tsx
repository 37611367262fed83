import type { DossierKop, PartijRegel } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, EmptyState, type Kolom, Laden, Table } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { DELEN } from '../../../teksten/deling.ts';
import { PARTIJROL } from '../../../teksten/nl.ts';
import { useDossier } from '../DossierContext.tsx';
import { Regelmenu } from '../delen/Regelmenu.tsx';
import { useDeelmenu } from '../deling/useDeelmenu.tsx';
import { usePartijen } from '../dossier.api.ts';
import { OnthulDialoog, type Onthuld } from './OnthulDialoog.tsx';

/** Who is in this dossier. Reporters are codes; a name shows after one click, and that click is logged. */
export function Partijen({ kop }: { readonly kop: DossierKop }) {
  const partijen = usePartijen(kop.id);
  const mag = useMag();
  const { open } = useDossier();
  const [onthuld, setOnthuld] = useState<Readonly<Record<string, Onthuld>>>({});
  const [teTonen, setTeTonen] = useState<PartijRegel | undefined>();
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
          <Button klein onClick={() => setTeTonen(partij)}>
            Toon naam<span className="luwte-alleen-voorlezen"> van {partij.code}</span>
          </Button>
        ) : partij.anoniem ? (
          'anoniem'
        ) : null,
    },
    { kop: 'Delen', cel: (partij) => <Delen kop={kop} partij={partij} /> },
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
      {teTonen ? (
        <OnthulDialoog
          kop={kop}
          partij={teTonen}
          onOnthuld={(heel) => setOnthuld({ ...onthuld, [teTonen.sleutel]: heel })}
          onSluit={() => setTeTonen(undefined)}
        />
      ) : null}
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

const contact = (partij: Onthuld): string =>
  [partij.adres, partij.telefoon, partij.email].filter(Boolean).join(', ');

/** Of who reported nothing is shared; who sees the code can be asked. */
function Delen({ kop, partij }: { readonly kop: DossierKop; readonly partij: PartijRegel }) {
  const { keuzes, dialoog } = useDeelmenu({
    kop,
    item: { soort: 'partij', id: partij.sleutel },
    naam: partij.naam ?? partij.code,
    partij,
  });
  return (
    <>
      <Regelmenu
        label={`Delen van ${partij.code}`}
        keuzes={isAfgeschermd(partij) ? keuzes.filter(({ naam }) => naam === DELEN.wieZiet) : keuzes}
      />
      {dialoog}
    </>
  );
}
