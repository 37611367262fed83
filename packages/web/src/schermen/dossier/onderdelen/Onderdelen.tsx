import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { useEffect, useState } from 'react';
import { type Tab, Tabs } from '../../../components/index.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import { LINKS } from '../../../teksten/links.ts';
import { DEELNEMERS } from '../../../teksten/organisatie.ts';
import { PRIVACY } from '../../../teksten/privacy.ts';
import { EigenBelang } from '../belang/EigenBelang.tsx';
import { Gedeeld } from '../deling/Gedeeld.tsx';
import { Deelnemers } from './Deelnemers.tsx';
import { Documenten } from './Documenten.tsx';
import { Dwangsommen } from './Dwangsommen.tsx';
import { Gebruik } from './Gebruik.tsx';
import { Links } from './Links.tsx';
import { Partijen } from './Partijen.tsx';
import { Personen } from './Personen.tsx';
import { Stappen } from './Stappen.tsx';
import { Termijnen } from './Termijnen.tsx';

type Props = { readonly kop: DossierKop; readonly toets: DossierToets };

/** The parts of a dossier under the timeline: steps with their criteria, terms, ledger, people, files. */
export function Onderdelen({ kop, toets }: Props) {
  const mag = useMag();
  const [gekozen, setGekozen] = useState('stappen');
  useEffect(() => {
    // A link to a step may point into a tab that is not open: open it, then go there.
    const naarStap = () => {
      const doel = window.location.hash.slice(1);
      if (!doel.startsWith('stap')) return;
      setGekozen('stappen');
      requestAnimationFrame(() => document.getElementById(doel)?.scrollIntoView());
    };
    naarStap();
    window.addEventListener('hashchange', naarStap);
    return () => window.removeEventListener('hashchange', naarStap);
  }, []);
  const { termijnen, dwangsommen, personen = [] } = toets.toets;
  const tabs: Tab[] = [
    { id: 'stappen', naam: 'Stappen', inhoud: () => <Stappen kop={kop} toets={toets} /> },
    {
      id: 'termijnen',
      naam: `Termijnen (${termijnen.length})`,
      inhoud: () => <Termijnen termijnen={termijnen} />,
    },
    ...(dwangsommen.length > 0
      ? [
          {
            id: 'dwangsommen',
            naam: 'Dwangsommen',
            inhoud: () => <Dwangsommen dwangsommen={dwangsommen} besluiten={toets.besluiten} />,
          },
        ]
      : []),
    ...(personen.length > 0
      ? [
          {
            id: 'personen',
            naam: `Personen (${personen.length})`,
            inhoud: () => <Personen kop={kop} toets={toets} />,
          },
        ]
      : []),
    ...(mag('partij:inzien')
      ? [{ id: 'partijen', naam: 'Partijen', inhoud: () => <Partijen kop={kop} /> }]
      : []),
    ...(mag('plaats:inzien')
      ? [{ id: 'deelnemers', naam: DEELNEMERS.titel, inhoud: () => <Deelnemers kop={kop} /> }]
      : []),
    ...(mag('document:inzien')
      ? [{ id: 'documenten', naam: 'Documenten', inhoud: () => <Documenten kop={kop} /> }]
      : []),
    ...(mag('brief:opstellen')
      ? [{ id: 'links', naam: LINKS.titel, inhoud: () => <Links kop={kop} /> }]
      : []),
    ...(mag('deling:inzien')
      ? [{ id: 'gedeeld', naam: 'Gedeeld', inhoud: () => <Gedeeld kop={kop} /> }]
      : []),
    ...(kop.gebruikKan
      ? [{ id: 'gebruik', naam: PRIVACY.gebruik, inhoud: () => <Gebruik kop={kop} /> }]
      : []),
  ];
  return (
    <section id="stappen" className="luwte-kaart" aria-label="Onderdelen van het dossier">
      <Tabs label="Onderdelen" tabs={tabs} gekozen={gekozen} onKies={setGekozen} />
      <EigenBelang dossierId={kop.id} />
    </section>
  );
}
