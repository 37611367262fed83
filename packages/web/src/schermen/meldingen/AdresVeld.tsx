import type { AdresUitkomst } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { vraag } from '../../api/client.ts';
import { klassen, Textbox } from '../../components/index.ts';
import { useUitgesteld } from '../../lib/useUitgesteld.ts';
import { aantalVan } from '../../teksten/nl.ts';
import type { BekendAdres } from './melding.ts';

type Props = {
  readonly waarde: string;
  readonly onTyp: (tekst: string) => void;
  readonly onKies: (adres: BekendAdres) => void;
};

/** Address with known addresses while typing. Free text stays possible; the text travels in the body. */
export function AdresVeld({ waarde, onTyp, onKies }: Props) {
  const [open, setOpen] = useState(false);
  const [actief, setActief] = useState(-1);
  const zoek = useUitgesteld(waarde.trim(), 150);
  const uitkomst = useQuery({
    queryKey: ['adressen', zoek],
    queryFn: ({ signal }) =>
      vraag<AdresUitkomst>('/adressen/zoekopdrachten', { methode: 'POST', body: { tekst: zoek }, signal }),
    enabled: zoek.length >= 2,
    gcTime: 60_000,
  });
  const adressen = zoek.length >= 2 ? (uitkomst.data?.items ?? []) : [];
  const lijstOpen = open && adressen.length > 0;
  const kies = (adres: BekendAdres) => {
    setOpen(false);
    setActief(-1);
    onKies(adres);
  };
  const bijToets = (event: KeyboardEvent) => {
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && adressen.length > 0) {
      event.preventDefault();
      setOpen(true);
      const stap = event.key === 'ArrowDown' ? 1 : -1;
      setActief((Math.max(actief, stap > 0 ? -1 : 0) + stap + adressen.length) % adressen.length);
    } else if (event.key === 'Enter' && lijstOpen && adressen[actief]) {
      event.preventDefault();
      kies(adressen[actief]);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div className="luwte-adresveld">
      <Textbox
        role="combobox"
        autoComplete="off"
        aria-expanded={lijstOpen}
        aria-controls="adres-lijst"
        aria-autocomplete="list"
        aria-activedescendant={lijstOpen && actief >= 0 ? `adres-${actief}` : undefined}
        value={waarde}
        autoFocus
        onChange={(event) => {
          onTyp(event.target.value);
          setActief(-1);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={bijToets}
      />
      <div
        id="adres-lijst"
        role="listbox"
        aria-label="Bekende adressen"
        className={klassen('luwte-zoek__vak', !lijstOpen && 'luwte-verborgen')}
      >
        {adressen.map((adres, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts on the combobox that owns this list
          <div
            key={`${adres.adres}|${adres.postcode ?? ''}`}
            id={`adres-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === actief}
            className="luwte-zoek__treffer"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => kies(adres)}
          >
            <span className="luwte-zoek__adres">
              {adres.adres}
              {adres.postcode ? <span className="luwte-zacht"> {adres.postcode}</span> : null}
            </span>
            <span className="luwte-zacht luwte-klein">{bekendheid(adres)}</span>
          </div>
        ))}
      </div>
      <span role="status" className="luwte-alleen-voorlezen">
        {lijstOpen ? aantalVan(adressen.length, 'bekend adres', 'bekende adressen') : ''}
      </span>
    </div>
  );
}

const bekendheid = (adres: BekendAdres): string =>
  [
    adres.dossiers.length > 0
      ? adres.dossiers.map((d) => `${d.kenmerk} (${d.faseNaam})`).join(', ')
      : undefined,
    adres.meldingen > 0 ? aantalVan(adres.meldingen, 'losse melding', 'losse meldingen') : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
