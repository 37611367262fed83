import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { zetBijAfgemeld } from '../api/client.ts';
import { meldAf, SESSIE, useSessieVraag, vergeetSessie } from '../api/sessie.ts';
import { Laden, SkipLink, Spinner } from '../components/index.ts';
import { useWachtendeVoorstellen } from '../delen/voorstel.api.ts';
import { ROL, voorstellenWachten } from '../teksten/nl.ts';
import { Menu, type MenuItem, Uitklapmenu } from './Menu.tsx';
import { SessieContext } from './SessieContext.tsx';
import { Sneltoetsen } from './Sneltoetsen.tsx';
import { useFocusVangnet } from './useFocusVangnet.ts';
import { useSneltoetsen, useSneltoetsenAan } from './useSneltoetsen.ts';
import { useThema } from './useThema.ts';
import { Zoekveld } from './Zoekveld.tsx';

const AANWIJZINGEN: MenuItem = { naar: '/beheer/aanwijzingen', naam: 'Aanwijzingen' };
const ORGANISATIES: readonly MenuItem[] = [
  { naar: '/beheer/organisaties', naam: 'Organisaties' },
  { naar: '/beheer/medewerkers', naam: 'Medewerkers' },
  { naar: '/beheer/convenanten', naam: 'Convenanten' },
];
const ROLLEN: MenuItem = { naar: '/beheer/rollen', naam: 'Rollen en rechten' };
const RANDVOORWAARDEN: MenuItem = { naar: '/beheer/randvoorwaarden', naam: 'Randvoorwaarden' };

/** Header, menu and search around every screen; sends who is not logged in to the login and back. */
export function Layout() {
  const sessie = useSessieVraag();
  const opslag = useQueryClient();
  const navigeer = useNavigate();
  const plaats = useLocation();
  const terug = plaats.pathname + plaats.search;
  const wis = useCallback(() => {
    // Nothing of the old session stays, but the shell has to hear that it ended: keep what it listens to.
    opslag.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSIE[0] });
    opslag.setQueryData(SESSIE, null);
    vergeetSessie();
  }, [opslag]);
  useEffect(() => zetBijAfgemeld(wis), [wis]);
  const zoek = useRef<HTMLInputElement>(null);
  const [hulp, setHulp] = useState(false);
  const [uitgelogd, setUitgelogd] = useState(false);
  const [aan, setAan] = useSneltoetsenAan();
  const magMelden = sessie.data?.rechten.includes('melding:registreren') === true;
  const toetsen = useMemo(
    () => ({
      '/': () => zoek.current?.focus(),
      '?': () => setHulp(true),
      v: () => void navigeer('/'),
      d: () => void navigeer('/dossiers'),
      n: () => {
        // Something new on this screen, where it has a button for that; else a new melding.
        const knop = document.querySelector<HTMLElement>('main [aria-keyshortcuts="n"]');
        if (knop) knop.click();
        else if (magMelden) void navigeer('/meldingen/nieuw');
      },
      w: () => {
        const knop = document.querySelector<HTMLElement>('main [aria-keyshortcuts="w"]');
        // The dialog gives the focus back to where it came from.
        knop?.focus();
        knop?.click();
      },
    }),
    [navigeer, magMelden],
  );
  useSneltoetsen(aan && Boolean(sessie.data), toetsen);
  const wachtend = useWachtendeVoorstellen(sessie.data?.rechten.includes('beleid:activeren') === true);
  useFocusVangnet();
  useThema(sessie.data?.gemeente.thema);

  if (sessie.data === null) {
    // Who leaves, does not hand the screen over to the next one who signs in here.
    const kaal = uitgelogd || terug === '/';
    return <Navigate to={kaal ? '/inloggen' : `/inloggen?terug=${encodeURIComponent(terug)}`} replace />;
  }
  const uitloggen = async () => {
    await meldAf().catch(() => undefined);
    setUitgelogd(true);
    wis();
  };
  return (
    <Laden vraag={{ ...sessie, data: sessie.data ?? undefined }}>
      {(wie) => {
        const mag = (handeling: string) => wie.rechten.includes(handeling);
        const aantal = wachtend.data?.length ?? 0;
        const wacht = aantal > 0 ? { aantal, tekst: voorstellenWachten(aantal) } : undefined;
        const items: MenuItem[] = [
          { naar: '/', naam: 'Vandaag', precies: true },
          ...(mag('dossier:inzien') ? [{ naar: '/dossiers', naam: 'Dossiers' }] : []),
          ...(mag('melding:registreren') ? [{ naar: '/meldingen/nieuw', naam: 'Nieuwe melding' }] : []),
          ...(mag('logboek:inzien') ? [{ naar: '/privacy', naam: 'Privacy' }] : []),
          ...(mag('beleid:inzien') ? [{ naar: '/beleid', naam: 'Beleid', wacht }] : []),
          ...(mag('organisatie:beheren') ? ORGANISATIES : []),
          ...(mag('aanwijzing:beheren') ? [AANWIJZINGEN] : []),
          ...(mag('randvoorwaarde:beheren') ? [RANDVOORWAARDEN] : []),
        ];
        const extra: MenuItem[] = [
          { naar: '/account', naam: 'Mijn account' },
          ...(mag('melding:inzien') ? [{ naar: '/meldingen', naam: 'Meldingen' }] : []),
          ...(mag('dossier:importeren') ? [{ naar: '/import', naam: 'Dossier importeren' }] : []),
          ...(mag('organisatie:inzien') && !mag('organisatie:beheren') ? ORGANISATIES : []),
          ...(mag('aanwijzing:inzien') && !mag('aanwijzing:beheren') ? [AANWIJZINGEN] : []),
          ...(mag('randvoorwaarde:inzien') && !mag('randvoorwaarde:beheren') ? [RANDVOORWAARDEN] : []),
          ROLLEN,
        ];
        return (
          <SessieContext value={wie}>
            <SkipLink doel="inhoud">Naar de inhoud</SkipLink>
            <header className="luwte-kop">
              <div className="luwte-kop__rij">
                <div className="luwte-merk">
                  <Merkteken />
                  <span className="luwte-merk__naam">Luwte</span>
                  <span className="luwte-merk__gemeente">{wie.gemeente.naam}</span>
                </div>
                {/* A partner has a handful of cases, all on its start page; it may not search addresses. */}
                {mag('dossier:inzien') && wie.organisatie.soort === 'gemeente' ? (
                  <Zoekveld veld={zoek} />
                ) : (
                  <span />
                )}
                <div className="luwte-wie">
                  <span className="luwte-wie__naam">{wie.naam}</span>
                  <span className="luwte-wie__rol">
                    {wie.rollen.map((rol) => ROL[rol]).join(', ')} · {wie.organisatie.naam}
                  </span>
                </div>
              </div>
              <div className="luwte-kop__rij luwte-kop__rij--menu">
                <Menu
                  items={items}
                  meer={
                    <Uitklapmenu naam="Meer">
                      <ul className="luwte-klapmenu__lijst">
                        {extra.map(({ naar, naam }) => (
                          <li key={naar}>
                            <MenuLink naar={naar} naam={naam} />
                          </li>
                        ))}
                        <li>
                          <button
                            type="button"
                            className="luwte-klapmenu__keuze"
                            onClick={() => setHulp(true)}
                          >
                            Sneltoetsen
                          </button>
                        </li>
                        <li>
                          <button
                            type="button"
                            className="luwte-klapmenu__keuze"
                            onClick={() => void uitloggen()}
                          >
                            Uitloggen
                          </button>
                        </li>
                      </ul>
                    </Uitklapmenu>
                  }
                />
                {wie.demo ? <span className="luwte-demo">Oefenomgeving, verzonnen gegevens</span> : null}
              </div>
            </header>
            <main id="inhoud" tabIndex={-1} className="luwte-inhoud">
              <Suspense fallback={<Spinner />}>
                <Outlet />
              </Suspense>
            </main>
            {hulp ? <Sneltoetsen aan={aan} onAan={setAan} onSluit={() => setHulp(false)} /> : null}
            <ScrollRestoration />
          </SessieContext>
        );
      }}
    </Laden>
  );
}

function MenuLink({ naar, naam }: MenuItem) {
  const navigeer = useNavigate();
  return (
    <a
      href={naar}
      className="luwte-klapmenu__keuze"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigeer(naar);
      }}
    >
      {naam}
    </a>
  );
}

/** The mark: wind that bends away. Decorative, the name stands beside it. */
export function Merkteken() {
  return (
    <svg viewBox="0 0 32 32" className="luwte-merk__teken" aria-hidden="true" focusable="false">
      <path d="M6 11h12a3.5 3.5 0 1 0-3.5-3.5" className="luwte-merk__lijn luwte-merk__lijn--zacht" />
      <path d="M6 17h17a4 4 0 1 1-4 4" className="luwte-merk__lijn" />
      <path d="M6 23h7" className="luwte-merk__lijn luwte-merk__lijn--zacht" />
    </svg>
  );
}
