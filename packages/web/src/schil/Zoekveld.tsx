import type { zZoekUitkomst } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { vraag } from '../api/client.ts';
import { klassen } from '../components/index.ts';
import { useUitgesteld } from '../lib/useUitgesteld.ts';
import { MELDINGSTATUS } from '../teksten/nl.ts';

type ZoekUitkomst = ReturnType<typeof zZoekUitkomst.parse>;
type Treffer = ZoekUitkomst['items'][number];

/** Search on kenmerk and address from any screen. The text travels in the body, never in a URL. */
export function Zoekveld({ veld }: { readonly veld: RefObject<HTMLInputElement | null> }) {
  const [tekst, setTekst] = useState('');
  const [open, setOpen] = useState(false);
  const [actief, setActief] = useState(0);
  const id = useId();
  const navigeer = useNavigate();
  const zoek = useUitgesteld(tekst.trim(), 150);
  const uitkomst = useQuery({
    queryKey: ['zoek', zoek],
    queryFn: ({ signal }) =>
      vraag<ZoekUitkomst>('/dossiers/zoekopdrachten', {
        methode: 'POST',
        body: { tekst: zoek, aantal: 8 },
        signal,
      }),
    enabled: zoek.length > 0,
    gcTime: 60_000,
  });
  const treffers = zoek === '' ? [] : (uitkomst.data?.items ?? []);
  const lijstOpen = open && zoek !== '';

  const ga = (treffer: Treffer | undefined) => {
    if (!treffer) return;
    setOpen(false);
    setTekst('');
    veld.current?.blur();
    void navigeer(treffer.soort === 'dossier' ? `/dossiers/${treffer.id}` : `/meldingen?toon=${treffer.id}`);
  };
  const bijToets = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const stap = event.key === 'ArrowDown' ? 1 : -1;
      if (treffers.length > 0) setActief((actief + stap + treffers.length) % treffers.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      ga(treffers[actief]);
    } else if (event.key === 'Escape') {
      if (lijstOpen) event.preventDefault();
      setOpen(false);
    }
  };

  return (
    <search className="luwte-zoek">
      <label htmlFor={id} className="luwte-alleen-voorlezen">
        Zoek op kenmerk of adres
      </label>
      <input
        ref={veld}
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        placeholder="Zoek op kenmerk of adres"
        aria-expanded={lijstOpen}
        aria-controls={`${id}-lijst`}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-activedescendant={lijstOpen && treffers[actief] ? `${id}-${actief}` : undefined}
        className="utrecht-textbox utrecht-textbox--html-input luwte-zoek__veld"
        value={tekst}
        onChange={(event) => {
          setTekst(event.target.value);
          setActief(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={bijToets}
      />
      <div className={klassen('luwte-zoek__vak', !lijstOpen && 'luwte-verborgen')}>
        <div id={`${id}-lijst`} role="listbox" aria-label="Gevonden" className="luwte-zoek__lijst">
          {treffers.map((treffer, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts on the combobox that owns this list
            <div
              key={treffer.id}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === actief}
              className="luwte-zoek__treffer"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => ga(treffer)}
            >
              <span className="luwte-zoek__adres">{treffer.adres ?? 'Adres niet zichtbaar'}</span>
              <span className="luwte-zacht">{ondertitel(treffer)}</span>
            </div>
          ))}
        </div>
        <p role="status" className="luwte-zoek__uitkomst">
          {uitkomst.isError
            ? 'Zoeken lukt nu niet.'
            : lijstOpen && uitkomst.data && treffers.length === 0
              ? 'Niets gevonden.'
              : ''}
        </p>
      </div>
    </search>
  );
}

const ondertitel = (treffer: Treffer): string =>
  [
    treffer.soort === 'melding' ? 'Melding' : undefined,
    treffer.kenmerk,
    treffer.faseNaam,
    treffer.soort === 'melding'
      ? (MELDINGSTATUS as Readonly<Record<string, string>>)[treffer.status]
      : treffer.status === 'gesloten'
        ? 'gesloten'
        : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
