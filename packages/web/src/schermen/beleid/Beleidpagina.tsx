import './beleid.css';
import type { BeleidDetail } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import { vraag } from '../../api/client.ts';
import { Alert, Button, Heading, Link, Paragraph } from '../../components/index.ts';
import { datumInWoorden } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { SchermLaden } from '../../schil/SchermLaden.tsx';
import { hoofdletter, SPOOR } from '../../teksten/nl.ts';
import { Bron } from './Bron.tsx';
import type { Beleid } from './beleid.ts';
import {
  Afgeleid,
  Bedragen,
  Bronnen,
  OpenVragen,
  Regie,
  Termijntabel,
  Vragen,
  Woorden,
} from './Hoofdstukken.tsx';
import { Ladder } from './Ladder.tsx';
import { Stappen } from './Stappen.tsx';

type Hoofdstuk = {
  readonly id: string;
  readonly naam: string;
  readonly inhoud: React.ComponentType<{ beleid: Beleid }>;
};

/** The chapters in the order in which they are read. The ladder carries the town's own word. */
const hoofdstukken = (beleid: Beleid): readonly Hoofdstuk[] => [
  { id: 'ladder', naam: hoofdletter(beleid.woorden.ladder ?? 'ladder'), inhoud: Ladder },
  { id: 'stappen', naam: 'Fasen en stappen', inhoud: Stappen },
  { id: 'regie', naam: 'Regie', inhoud: Regie },
  { id: 'termijnen', naam: 'Termijnen', inhoud: Termijntabel },
  { id: 'bedragen', naam: 'Bedragen en normen', inhoud: Bedragen },
  { id: 'vragen', naam: 'Vragen aan mensen', inhoud: Vragen },
  { id: 'afgeleid', naam: 'Wat Luwte zelf nagaat', inhoud: Afgeleid },
  { id: 'woorden', naam: 'Woorden van de gemeente', inhoud: Woorden },
  { id: 'open', naam: 'Open vragen', inhoud: OpenVragen },
  { id: 'bronnen', naam: 'Bronnen', inhoud: Bronnen },
];

/** The policy as a page that a jurist, a council member or a colleague can read. */
export function Beleidpagina() {
  const { sleutel = '' } = useParams();
  const detail = useQuery({
    queryKey: ['beleid', sleutel],
    queryFn: ({ signal }) => vraag<BeleidDetail>(`/beleid/${encodeURIComponent(sleutel)}`, { signal }),
  });
  return <SchermLaden vraag={detail}>{(beleid) => <Inhoud detail={beleid} />}</SchermLaden>;
}

function Inhoud({ detail }: { readonly detail: BeleidDetail }) {
  const { beleid } = detail;
  const delen = hoofdstukken(beleid);
  useNaarAnker();
  return (
    <Pagina
      titel={beleid.naam}
      boven={<Link naar="/beleid">Al het beleid</Link>}
      acties={<Button onClick={() => window.print()}>Afdrukken</Button>}
    >
      <Paragraph zacht>
        {detail.gemeente ?? 'Landelijk'}, {SPOOR[beleid.spoor].toLowerCase()},{' '}
        {detail.aangenomen ? 'aangenomen begindatum' : 'geldig vanaf'} {datumInWoorden(detail.versie)}
      </Paragraph>
      {detail.aangenomen ? (
        <Alert soort="warning">
          De begindatum staat niet in de bron. Aangenomen is {datumInWoorden(detail.versie)}: te bevestigen
          door jurist voordat u dit beleid gebruikt.
        </Alert>
      ) : null}
      {beleid.samenvatting ? <Paragraph soort="lead">{beleid.samenvatting}</Paragraph> : null}
      <Grondslag beleid={beleid} />
      <div className="luwte-beleid">
        <nav aria-label="Inhoud" className="luwte-kaart luwte-beleid__inhoud luwte-niet-afdrukken">
          <Heading niveau={2}>Inhoud</Heading>
          <ol className="luwte-beleid__lijst">
            {delen.map(({ id, naam }) => (
              <li key={id}>
                <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
                  {naam}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="luwte-stapel">
          {delen.map(({ id, naam, inhoud: Deel }) => (
            <section
              key={id}
              id={id}
              className="luwte-kaart luwte-stapel luwte-beleid__doel"
              aria-label={naam}
            >
              <Heading niveau={2}>{naam}</Heading>
              <Deel beleid={beleid} />
            </section>
          ))}
        </div>
      </div>
    </Pagina>
  );
}

/** The articles that carry the power. Without an APV article there is none. */
function Grondslag({ beleid }: { readonly beleid: Beleid }) {
  const { apvArtikel } = beleid;
  return (
    <Paragraph>
      Grondslag:{' '}
      {beleid.grondslag.map((sleutel, i) => (
        <span key={sleutel}>
          {i > 0 ? '; ' : ''}
          <Bron beleid={beleid} sleutel={sleutel} />
        </span>
      ))}
      .{' '}
      {apvArtikel
        ? apvArtikel.artikel === null
          ? 'Het artikel van de APV is nog niet ingevuld.'
          : `De bevoegdheid staat in artikel ${apvArtikel.artikel} van de APV.`
        : ''}
      {apvArtikel?.aangenomen ? ' Dit model neemt aan dat de raad dit heeft geregeld.' : ''}
    </Paragraph>
  );
}

/** The page is fetched after the address: goes to the part that the address names once it is there. */
function useNaarAnker(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
}
