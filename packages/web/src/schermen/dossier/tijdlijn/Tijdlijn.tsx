import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { EmptyState, Heading, klassen, Laden, Pagination } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { useEigenBeleidVan, useOmzettingen, usePartijen, useTijdlijn } from '../dossier.api.ts';
import { Omzetting } from './Omzetting.tsx';
import { soortenVan } from './samenvatting.ts';
import { TijdlijnRegel } from './TijdlijnRegel.tsx';
import type { Aangewezen } from './useAangewezen.ts';
import { useZoekGebeurtenis, type Zoekstand } from './useZoekGebeurtenis.ts';
import { voegIn } from './voegIn.ts';

const FILTERS = [
  { id: 'alles', naam: 'Alles' },
  { id: 'nieuw', naam: 'Nieuw' },
  { id: 'bewijs', naam: 'Meldingen en bewijs' },
  { id: 'hulp', naam: 'Gesprek en hulp' },
  { id: 'formeel', naam: 'Formeel' },
] as const;
type Filter = (typeof FILTERS)[number]['id'];

type Props = {
  readonly kop: DossierKop;
  readonly gezienTot: number | undefined;
  /** An event to go to; the timeline loads until it has it. */
  readonly aangewezen: Aangewezen | undefined;
  readonly onGevonden: () => void;
};

/** Everything that happened, newest first, with how strong each piece of evidence is. */
export function Tijdlijn({ kop, gezienTot, aangewezen, onGevonden }: Props) {
  const [filter, setFilter] = useState<Filter>('alles');
  const mag = useMag();
  const soort = filter === 'alles' || filter === 'nieuw' ? undefined : soortenVan(filter).join(',');
  const lijst = useTijdlijn(kop.id, soort);
  const { data: omzettingen = [] } = useOmzettingen(kop.id);
  const partijen = usePartijen(kop.id, mag('partij:inzien'));
  const code = (sleutel: string) => partijen.data?.find((partij) => partij.sleutel === sleutel)?.code;
  const beleid = useEigenBeleidVan(kop);
  const feitNaam = (feit: string) => beleid.data?.beleid.feiten[feit]?.naam;
  const isNieuw = (plaats: number) => gezienTot !== undefined && plaats > gezienTot;
  const zichtbaar = filter === 'nieuw' ? lijst.data?.filter((item) => isNieuw(item.plaats)) : lijst.data;
  const zoek = useZoekGebeurtenis({
    aangewezen,
    inBeeld: zichtbaar?.some(({ sleutel }) => sleutel === aangewezen?.sleutel) === true,
    alles: filter === 'alles',
    lijst,
    toonAlles: () => setFilter('alles'),
    onGevonden,
  });
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
            onClick={() => {
              // Whoever chooses what to see, no longer waits for one event.
              onGevonden();
              setFilter(id);
            }}
          >
            {naam}
          </button>
        ))}
      </div>
      <Zoekregel stand={zoek} bekeken={lijst.data?.length ?? 0} />
      <Laden vraag={{ ...lijst, data: zichtbaar }}>
        {(items) => (
          <>
            {items.length === 0 && (filter !== 'alles' || omzettingen.length === 0) ? (
              <EmptyState>
                {filter === 'alles' ? 'Er is nog niets vastgelegd.' : 'Niets dat hierbij past.'}
              </EmptyState>
            ) : (
              <ol className="luwte-tijdlijn">
                {voegIn(items, filter === 'alles' ? omzettingen : [], lijst.meer).map((regel) =>
                  'item' in regel ? (
                    <TijdlijnRegel
                      key={regel.item.id}
                      kop={kop}
                      item={regel.item}
                      nieuw={isNieuw(regel.item.plaats)}
                      code={code}
                      feitNaam={feitNaam}
                    />
                  ) : (
                    <Omzetting key={regel.omzetting.id} omzetting={regel.omzetting} />
                  ),
                )}
              </ol>
            )}
            <Pagination
              meer={lijst.meer}
              bezig={lijst.bezigMetMeer}
              onMeer={lijst.laadMeer}
              aantal={items.length}
              wat={['gebeurtenis', 'gebeurtenissen']}
            />
          </>
        )}
      </Laden>
    </section>
  );
}

/** Says how the search for one event goes; stays on the page, so that a screen reader hears the change. */
function Zoekregel({ stand, bekeken }: { readonly stand: Zoekstand; readonly bekeken: number }) {
  return (
    <p
      role="status"
      className={stand ? 'utrecht-paragraph utrecht-paragraph--small' : 'luwte-alleen-voorlezen'}
    >
      {stand === 'zoekt' ? `Bezig met zoeken in de tijdlijn: ${bekeken} gebeurtenissen bekeken…` : null}
      {stand === 'niet-gevonden' ? 'Deze gebeurtenis is hier niet gevonden, of u mag haar niet zien.' : null}
    </p>
  );
}
