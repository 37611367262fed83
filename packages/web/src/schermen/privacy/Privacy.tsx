import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Paragraph, Tabs } from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { PRIVACY } from '../../teksten/privacy.ts';
import { Avgverzoeken } from './Avgverzoeken.tsx';
import { Gebruikzoeker } from './Gebruikzoeker.tsx';
import { Instellingen } from './Instellingen.tsx';
import { Logboek } from './Logboek.tsx';
import { Noodtoegangen } from './Noodtoegangen.tsx';
import { Patronen } from './Patronen.tsx';
import type { Logfilter } from './privacy.api.ts';
import { Zegels } from './Zegels.tsx';
import './privacy.css';

/** The desk of the privacy officer: what asks for a judgement first, then the log itself and what is settled about it. */
export function Privacy() {
  const [params, setParams] = useSearchParams();
  const [filter, setFilter] = useState<Logfilter>({});
  const kies = (deel: string) => setParams({ deel }, { replace: true });
  return (
    <Pagina titel={PRIVACY.titel}>
      <Paragraph zacht>{PRIVACY.uitleg}</Paragraph>
      <Tabs
        label={PRIVACY.delen}
        gekozen={params.get('deel') ?? 'overzicht'}
        onKies={kies}
        tabs={[
          {
            id: 'overzicht',
            naam: PRIVACY.overzicht,
            inhoud: () => (
              <div className="luwte-stapel luwte-stapel--ruim">
                <Avgverzoeken />
                <Noodtoegangen />
                <Patronen
                  onBekijk={(gevraagd) => {
                    setFilter(gevraagd);
                    kies('logboek');
                  }}
                />
              </div>
            ),
          },
          {
            id: 'logboek',
            naam: PRIVACY.log,
            inhoud: () => <Logboek filter={filter} onFilter={setFilter} />,
          },
          { id: 'gebruik', naam: PRIVACY.gebruik, inhoud: () => <Gebruikzoeker /> },
          { id: 'instellingen', naam: PRIVACY.instellingen, inhoud: () => <Instellingen /> },
          { id: 'zegels', naam: PRIVACY.zegels, inhoud: () => <Zegels /> },
        ]}
      />
    </Pagina>
  );
}
