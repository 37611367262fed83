import type { WatAls } from '@luwte/core/contract';
import { Alert, Heading, Status, Table } from '../../../components/index.ts';
import { datumInWoorden, datumsInTekst } from '../../../lib/datum.ts';
import { ZWAARTE } from '../../../teksten/nl.ts';
import { verschilRegels } from './verschilRegels.ts';

const TOON = { blokkerend: 'gevaar', risico: 'let-op', aandacht: 'info' } as const;

/** What would change, now beside then. */
export function WatAlsUitkomst({ uitkomst }: { readonly uitkomst: WatAls }) {
  const { peildatum, verschil } = uitkomst;
  const regels = verschilRegels(uitkomst);
  const { erbij, weg } = verschil.gebreken;
  return (
    <section className="luwte-stapel" aria-label="Wat er zou veranderen">
      <Alert soort="warning" kop="Niet opgeslagen">
        Zo zou de Dossiercheck op {datumInWoorden(peildatum)} zijn. In het dossier is niets veranderd.
      </Alert>
      {regels.length + erbij.length + weg.length === 0 ? (
        <p className="utrecht-paragraph">
          Er verandert niets aan fase, stappen, termijnen of aandachtspunten.
        </p>
      ) : null}
      {regels.length > 0 ? (
        <Table
          bijschrift="Nu en dan"
          kolommen={[
            { kop: 'Wat', naam: true, cel: (regel) => regel.wat },
            { kop: 'Nu', cel: (regel) => regel.nu },
            { kop: 'Dan', cel: (regel) => <strong>{regel.dan}</strong> },
          ]}
          regels={regels}
          sleutel={(regel) => regel.id}
        />
      ) : null}
      <Gebreken kop="Dit punt vervalt" meer="Deze punten vervallen" lijst={weg} weg />
      <Gebreken kop="Dit punt komt erbij" meer="Deze punten komen erbij" lijst={erbij} />
    </section>
  );
}

type Gebrek = WatAls['verschil']['gebreken']['erbij'][number];
type GebrekenProps = {
  readonly kop: string;
  readonly meer: string;
  readonly lijst: readonly Gebrek[];
  readonly weg?: boolean;
};

function Gebreken({ kop, meer, lijst, weg = false }: GebrekenProps) {
  if (lijst.length === 0) return null;
  return (
    <div className="luwte-stapel luwte-stapel--dicht">
      <Heading niveau={3}>{lijst.length === 1 ? kop : meer}</Heading>
      <ul className="luwte-check">
        {lijst.map((gebrek) => (
          <li key={`${gebrek.code}|${gebrek.bij ?? ''}|${gebrek.tekst}`} className="luwte-gebrek">
            <Status toon={weg ? 'goed' : TOON[gebrek.zwaarte]}>
              {weg ? 'Vervalt' : ZWAARTE[gebrek.zwaarte]}
            </Status>
            <p className="luwte-gebrek__tekst">{datumsInTekst(gebrek.tekst)}</p>
            <p className="luwte-gebrek__bron">
              <cite>{gebrek.bron}</cite>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
