import '../../delen/delen.css';
import './dossiers.css';
import type { DossierRegel } from '@luwte/core/contract';
import { useSearchParams } from 'react-router';
import { SLEUTEL, useLijst } from '../../api/lijst.ts';
import {
  ButtonLink,
  Details,
  EmptyState,
  type Kolom,
  Laden,
  Link,
  Pagination,
  Table,
} from '../../components/index.ts';
import { BewijsKort, GebrekenKort } from '../../delen/Bewijs.tsx';
import { Termijn } from '../../delen/Termijn.tsx';
import { geledenInWoorden, vandaag } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { isPartner, useSessie } from '../../schil/SessieContext.tsx';
import { hoofdletter, soortNaam } from '../../teksten/nl.ts';
import { Filters } from './Filters.tsx';
import { type DossierFilters, filtersUit, vasteWeergaven } from './filters.ts';
import { Weergaven } from './Weergaven.tsx';

/** All cases this person may see, as a table; the filters stand in the address, search text never does. */
export function Dossiers() {
  const [params] = useSearchParams();
  const sessie = useSessie();
  const filters = filtersUit(params);
  const lijst = useLijst<DossierRegel>(SLEUTEL.dossiers, '/dossiers', filters);
  const partner = isPartner(sessie);
  return (
    <Pagina
      titel="Dossiers"
      acties={
        sessie.rechten.includes('melding:registreren') ? (
          <ButtonLink naar="/meldingen/nieuw">Nieuwe melding</ButtonLink>
        ) : null
      }
    >
      {partner ? null : (
        <div className="luwte-stapel luwte-niet-afdrukken">
          <Weergaven weergaven={vasteWeergaven(vandaag())} params={params} />
          <Details kop={filterkop(filters)} open={window.matchMedia('(min-width: 48em)').matches}>
            <Filters filters={filters} bekend={lijst.data ?? []} />
          </Details>
        </div>
      )}
      <Laden vraag={lijst}>
        {(regels) =>
          regels.length === 0 ? (
            <div className="luwte-kaart">
              <EmptyState actie={<Link naar="/dossiers">Alle open dossiers</Link>}>
                Er zijn geen dossiers die hierbij passen.
              </EmptyState>
            </div>
          ) : (
            <div className="luwte-kaart luwte-stapel luwte-dossiers">
              <Table
                bijschrift="Dossiers"
                bijschriftVerborgen
                kolommen={partner ? KOLOMMEN.filter((kolom) => VOOR_PARTNER.has(kolom.kop)) : KOLOMMEN}
                regels={regels}
                sleutel={(regel) => regel.id}
              />
              <Pagination
                meer={lijst.meer}
                bezig={lijst.bezigMetMeer}
                onMeer={lijst.laadMeer}
                aantal={regels.length}
                wat={['dossier', 'dossiers']}
              />
            </div>
          )
        }
      </Laden>
    </Pagina>
  );
}

/** `Filters`, and how many of them are set, for when they are folded. */
const filterkop = (filters: DossierFilters): string => {
  const aantal = Object.keys(filters).length;
  return aantal === 0 ? 'Filters' : `Filters (${aantal} aan)`;
};

const VOOR_PARTNER = new Set(['Dossier', 'Fase']);

const KOLOMMEN: readonly Kolom<DossierRegel>[] = [
  {
    kop: 'Dossier',
    naam: true,
    cel: (regel) => (
      <span className="luwte-dossiers__naam">
        <Link naar={`/dossiers/${regel.id}`}>{regel.adres ?? regel.titel ?? regel.kenmerk}</Link>
        {regel.adres || regel.titel ? <span className="luwte-zacht luwte-klein">{regel.kenmerk}</span> : null}
      </span>
    ),
  },
  {
    kop: 'Fase',
    cel: (regel) => (
      <>
        {regel.faseNaam}
        {regel.status === 'gesloten' ? <span className="luwte-zacht"> (gesloten)</span> : null}
      </>
    ),
  },
  { kop: 'Regie', cel: (regel) => regel.regie && hoofdletter(regel.regie) },
  {
    kop: 'Eerste termijn',
    cel: (regel) =>
      regel.termijn ? (
        <Termijn tot={regel.termijn.tot} naam={regel.termijn.naam} fataal={regel.termijn.fataal} kaal />
      ) : null,
  },
  { kop: 'Bewijs', cel: (regel) => (regel.bewijs ? <BewijsKort bewijs={regel.bewijs} /> : null) },
  {
    kop: 'Laatste',
    cel: (regel) =>
      regel.laatste ? (
        <span title={regel.laatste.op}>
          {soortNaam(regel.laatste.soort)}, {geledenInWoorden(regel.laatste.op)}
        </span>
      ) : null,
  },
  {
    kop: 'Dossiercheck',
    cel: (regel) => (regel.gebreken ? <GebrekenKort gebreken={regel.gebreken} /> : null),
  },
];
