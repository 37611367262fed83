import type { DossierRegel } from '@luwte/core/contract';
import { Status } from '../components/index.ts';
import { aantalVan, ZWAARTE } from '../teksten/nl.ts';

/** `6 meldingen, 2 bevestigd`: how much there is, and how much of it stands. */
export function BewijsKort({ bewijs }: { readonly bewijs: NonNullable<DossierRegel['bewijs']> }) {
  return (
    <span className="luwte-getal">
      {aantalVan(bewijs.meldingen, 'melding', 'meldingen')},{' '}
      <span className={bewijs.bevestigd > 0 ? undefined : 'luwte-zacht'}>
        {bewijs.bevestigd > 0 ? `${bewijs.bevestigd} bevestigd` : 'niets bevestigd'}
      </span>
    </span>
  );
}

const TOON = { blokkerend: 'gevaar', risico: 'let-op', aandacht: 'info' } as const;

/** How many defects of each weight; nothing when there are none. */
export function GebrekenKort({ gebreken }: { readonly gebreken: NonNullable<DossierRegel['gebreken']> }) {
  const soorten = (['blokkerend', 'risico', 'aandacht'] as const).filter((soort) => gebreken[soort] > 0);
  if (soorten.length === 0) {
    return (
      <Status toon="goed" kaal>
        Niets open
      </Status>
    );
  }
  return (
    <span className="luwte-gebreken">
      {soorten.map((soort) => (
        <Status key={soort} toon={TOON[soort]} kaal titel={ZWAARTE[soort]}>
          {gebreken[soort]} {KORT[soort]}
        </Status>
      ))}
    </span>
  );
}

const KORT = { blokkerend: 'ontbreekt', risico: 'risico', aandacht: 'let op' } as const;
