import { plusDagen } from '../../lib/datum.ts';

/** The filters that may stand in the address: no search text, no names. */
export const FILTERNAMEN = [
  'status',
  'fase',
  'regie',
  'spoor',
  'termijnTot',
  'gebrek',
  'lijst',
  'sorteer',
] as const;
export type DossierFilters = Partial<Record<(typeof FILTERNAMEN)[number], string>>;

/** The known filters of the address; what is unknown or empty falls out. */
export function filtersUit(params: URLSearchParams): DossierFilters {
  const uit: DossierFilters = {};
  for (const naam of FILTERNAMEN) {
    const waarde = params.get(naam);
    if (waarde) uit[naam] = waarde;
  }
  return uit;
}

/** The address with one filter changed; an empty value takes it away. */
export function metFilter(params: URLSearchParams, naam: string, waarde: string): URLSearchParams {
  const nieuw = new URLSearchParams(params);
  if (waarde) nieuw.set(naam, waarde);
  else nieuw.delete(naam);
  return nieuw;
}

/** The work list of the national rules: a first melding that nobody weighed in time. */
export const NOG_TE_WEGEN = 'nog te wegen';

export type Weergave = { readonly naam: string; readonly filters: DossierFilters };

/** Built-in views. "This week" ends on Sunday. */
export function vasteWeergaven(nu: string): readonly Weergave[] {
  const weekdag = new Date(`${nu}T00:00:00Z`).getUTCDay();
  return [
    { naam: 'Alle open dossiers', filters: {} },
    {
      naam: 'Termijnen deze week',
      filters: { termijnTot: plusDagen(nu, (7 - weekdag) % 7), sorteer: 'termijn' },
    },
    { naam: 'Nog te wegen', filters: { lijst: NOG_TE_WEGEN } },
    { naam: 'Ontbreekt nog iets', filters: { gebrek: 'blokkerend' } },
    { naam: 'Risico bij de rechter', filters: { gebrek: 'risico' } },
    { naam: 'Gesloten', filters: { status: 'gesloten' } },
  ];
}

/** Is this the view that the address shows? */
export const isWeergave = (weergave: Weergave, params: URLSearchParams): boolean =>
  FILTERNAMEN.every((naam) => (params.get(naam) ?? '') === (weergave.filters[naam] ?? ''));
