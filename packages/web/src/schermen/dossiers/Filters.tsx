import type { DossierRegel } from '@luwte/core/contract';
import { useSearchParams } from 'react-router';
import { FormField, type Keuze, Select } from '../../components/index.ts';
import { hoofdletter, SPOOR } from '../../teksten/nl.ts';
import { type DossierFilters, metFilter, NOG_TE_WEGEN } from './filters.ts';

type Props = { readonly filters: DossierFilters; readonly bekend: readonly DossierRegel[] };

/** Filters that act at once. Phases and regie are those of the cases on the screen, plus what is chosen. */
export function Filters({ filters, bekend }: Props) {
  const [params, setParams] = useSearchParams();
  const kies = (naam: string) => (event: React.ChangeEvent<HTMLSelectElement>) =>
    setParams(metFilter(params, naam, event.target.value), { replace: true });
  const fasen = uniek(
    bekend.flatMap((regel) => (regel.fase ? [{ waarde: regel.fase, tekst: regel.faseNaam }] : [])),
    filters.fase,
  );
  const regies = uniek(
    bekend.flatMap((regel) => (regel.regie ? [{ waarde: regel.regie, tekst: regel.regie }] : [])),
    filters.regie,
  );
  return (
    <div className="luwte-filters">
      <Filter label="Stand" naam="status" waarde={filters.status} kies={kies} keuzes={STAND} leeg="Open" />
      <Filter label="Fase" naam="fase" waarde={filters.fase} kies={kies} keuzes={fasen} leeg="Alle fasen" />
      <Filter label="Regie" naam="regie" waarde={filters.regie} kies={kies} keuzes={regies} leeg="Iedereen" />
      <Filter label="Spoor" naam="spoor" waarde={filters.spoor} kies={kies} keuzes={SPOREN} leeg="Beide" />
      <Filter
        label="Dossiercheck"
        naam="gebrek"
        waarde={filters.gebrek}
        kies={kies}
        keuzes={GEBREK}
        leeg="Alles"
      />
      <Filter
        label="Werklijst"
        naam="lijst"
        waarde={filters.lijst}
        kies={kies}
        keuzes={uniek(LIJST, filters.lijst)}
        leeg="Alles"
      />
      <Filter
        label="Volgorde"
        naam="sorteer"
        waarde={filters.sorteer}
        kies={kies}
        keuzes={VOLGORDE}
        leeg="Laatste eerst"
      />
    </div>
  );
}

type FilterProps = {
  readonly label: string;
  readonly naam: string;
  readonly waarde: string | undefined;
  readonly kies: (naam: string) => (event: React.ChangeEvent<HTMLSelectElement>) => void;
  readonly keuzes: readonly Keuze[];
  readonly leeg: string;
};

function Filter({ label, naam, waarde, kies, keuzes, leeg }: FilterProps) {
  return (
    <FormField label={label} naam={naam} className="luwte-filter">
      <Select value={waarde ?? ''} onChange={kies(naam)} keuzes={keuzes} leeg={leeg} />
    </FormField>
  );
}

const STAND: readonly Keuze[] = [
  { waarde: 'gesloten', tekst: 'Gesloten' },
  { waarde: 'alle', tekst: 'Open en gesloten' },
];
const SPOREN: readonly Keuze[] = Object.entries(SPOOR).map(([waarde, tekst]) => ({ waarde, tekst }));
const GEBREK: readonly Keuze[] = [
  { waarde: 'blokkerend', tekst: 'Ontbreekt nog iets' },
  { waarde: 'risico', tekst: 'Risico bij de rechter' },
];
const LIJST: readonly Keuze[] = [{ waarde: NOG_TE_WEGEN, tekst: hoofdletter(NOG_TE_WEGEN) }];
const VOLGORDE: readonly Keuze[] = [
  { waarde: 'termijn', tekst: 'Eerste termijn' },
  { waarde: 'kenmerk', tekst: 'Kenmerk' },
];

function uniek(keuzes: readonly Keuze[], gekozen: string | undefined): Keuze[] {
  const uit = new Map(keuzes.map((keuze) => [keuze.waarde, keuze]));
  if (gekozen && !uit.has(gekozen)) uit.set(gekozen, { waarde: gekozen, tekst: gekozen });
  return [...uit.values()].sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl'));
}
