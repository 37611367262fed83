import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { EmptyState, Heading, klassen, Laden, Pagination } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { usePartijen, useTijdlijn } from '../dossier.api.ts';
import { soortenVan } from './samenvatting.ts';
import { TijdlijnRegel } from './TijdlijnRegel.tsx';

const FILTERS = [
  { id: 'alles', naam: 'Alles' },
  { id: 'nieuw', naam: 'Nieuw' },
  { id: 'bewijs', naam: 'Meldingen en bewijs' },
  { id: 'hulp', naam: 'Gesprek en hulp' },
  { id: 'formeel', naam: 'Formeel' },
] as const;
type Filter = (typeof FILTERS)[number]['id'];

type Props = { readonly kop: DossierKop; readonly gezienTot: number | undefined };

/** Everything that happened, newest first, with how strong each piece of evidence is. */
export function Tijdlijn({ kop, gezienTot }: Props) {
  const [filter, setFilter] = useState<Filter>('alles');
  const mag = useMag();
  const soort = filter === 'alles' || filter === 'nieuw' ? undefined : soortenVan(filter).join(',');
  const lijst = useTijdlijn(kop.id, soort);
  const partijen = usePartijen(kop.id, mag('partij:inzien'));
  const code = (sleutel: string) => partijen.data?.find((partij) => partij.sleutel === sleutel)?.code;
  const isNieuw = (volgnummer: number) => gezienTot !== undefined && volgnummer > gezienTot;
  return (
    <section className="luwte-kaart luwte-stapel" aria-label="Tijdlijn">
      <Heading niveau={2}>Tijdlijn</Heading>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of toggles, not a form */}
      <div role="group" aria-label="Toon" className="luwte-filterknoppen luwte-niet-afdrukken">
        {FILTERS.filter(({ id }) => id !== 'nieuw' || gezienTot !== undefined).map(({ id, naam }) => (
          <button
            key={id}
            type="button"
            aria-pressed={filter === id}
            className={klassen('luwte-filterknop', filter === id && 'luwte-filterknop--aan')}
            onClick={() => setFilter(id)}
          >
            {naam}
          </button>
        ))}
      </div>
      <Laden vraag={lijst}>
        {(items) => {
          const zichtbaar = filter === 'nieuw' ? items.filter((item) => isNieuw(item.volgnummer)) : items;
          return (
            <>
              {zichtbaar.length === 0 ? (
                <EmptyState>
                  {filter === 'alles' ? 'Er is nog niets vastgelegd.' : 'Niets dat hierbij past.'}
                </EmptyState>
              ) : (
                <ol className="luwte-tijdlijn">
                  {zichtbaar.map((item) => (
                    <TijdlijnRegel
                      key={item.id}
                      kop={kop}
                      item={item}
                      nieuw={isNieuw(item.volgnummer)}
                      code={code}
                    />
                  ))}
                </ol>
              )}
              <Pagination
                meer={lijst.meer}
                bezig={lijst.bezigMetMeer}
                onMeer={lijst.laadMeer}
                aantal={zichtbaar.length}
                wat="gebeurtenissen"
              />
            </>
          );
        }}
      </Laden>
    </section>
  );
}
