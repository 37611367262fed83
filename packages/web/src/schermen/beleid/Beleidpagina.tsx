import './beleid.css';
import type { BeleidDetail } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { vraag } from '../../api/client.ts';
import { Alert, Heading, Laden, Link, Paragraph } from '../../components/index.ts';
import { datumInWoorden } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { SPOOR } from '../../teksten/nl.ts';
import { Bedragen, Bronnen, Feiten, OpenVragen, Regie, Termijntabel, Woorden } from './Hoofdstukken.tsx';
import { Stappen } from './Stappen.tsx';

const HOOFDSTUKKEN = [
  ['ladder', 'De ladder'],
  ['stappen', 'Stappen en voorwaarden'],
  ['regie', 'Regie'],
  ['termijnen', 'Termijnen'],
  ['bedragen', 'Bedragen en normen'],
  ['vragen', 'Vragen aan mensen'],
  ['woorden', 'Woorden'],
  ['open', 'Open vragen'],
  ['bronnen', 'Bronnen'],
] as const;

/** The policy as a page that a jurist, a council member or a colleague can read. */
export function Beleidpagina() {
  const { sleutel = '' } = useParams();
  const detail = useQuery({
    queryKey: ['beleid', sleutel],
    queryFn: ({ signal }) => vraag<BeleidDetail>(`/beleid/${encodeURIComponent(sleutel)}`, { signal }),
  });
  return <Laden vraag={detail}>{(beleid) => <Inhoud detail={beleid} />}</Laden>;
}

function Inhoud({ detail }: { readonly detail: BeleidDetail }) {
  const { beleid } = detail;
  return (
    <Pagina titel={beleid.naam} boven={<Link naar="/beleid">Al het beleid</Link>}>
      <Paragraph zacht>
        {detail.gemeente ?? 'Landelijk'}, {SPOOR[beleid.spoor].toLowerCase()}, geldig vanaf{' '}
        {datumInWoorden(detail.versie)}
      </Paragraph>
      {detail.aangenomen ? (
        <Alert soort="warning">
          De begindatum staat niet in de bron en is aangenomen. Laat een jurist die bevestigen voordat u dit
          beleid gebruikt.
        </Alert>
      ) : null}
      {beleid.samenvatting ? <Paragraph soort="lead">{beleid.samenvatting}</Paragraph> : null}
      <div className="luwte-beleid">
        <nav aria-label="Inhoud" className="luwte-kaart luwte-beleid__inhoud luwte-niet-afdrukken">
          <Heading niveau={2}>Inhoud</Heading>
          <ol className="luwte-beleid__lijst">
            {HOOFDSTUKKEN.map(([id, naam]) => (
              <li key={id}>
                <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
                  {naam}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="luwte-stapel">
          <Hoofdstuk id="ladder" naam="De ladder">
            <ol className="luwte-beleid__ladder">
              {beleid.stappen
                .filter((stap) => stap.trede !== undefined)
                .sort((a, b) => a.trede! - b.trede!)
                .map((stap) => (
                  <li key={stap.id} className="luwte-beleid__trede">
                    <a className="utrecht-link utrecht-link--html-a" href={`#stap-${stap.id}`}>
                      {stap.naam}
                    </a>
                    <span className="luwte-zacht luwte-klein">{stap.wie}</span>
                  </li>
                ))}
            </ol>
          </Hoofdstuk>
          <Hoofdstuk id="stappen" naam="Stappen en voorwaarden">
            <Stappen beleid={beleid} />
          </Hoofdstuk>
          <Hoofdstuk id="regie" naam="Regie">
            <Regie beleid={beleid} />
          </Hoofdstuk>
          <Hoofdstuk id="termijnen" naam="Termijnen">
            <Termijntabel beleid={beleid} />
          </Hoofdstuk>
          <Hoofdstuk id="bedragen" naam="Bedragen en normen">
            <Bedragen beleid={beleid} />
          </Hoofdstuk>
          <Hoofdstuk id="vragen" naam="Vragen aan mensen">
            <Feiten beleid={beleid} />
          </Hoofdstuk>
          <Hoofdstuk id="woorden" naam="Woorden">
            <Woorden beleid={beleid} />
          </Hoofdstuk>
          <Hoofdstuk id="open" naam="Open vragen">
            <OpenVragen beleid={beleid} />
          </Hoofdstuk>
          <Hoofdstuk id="bronnen" naam="Bronnen">
            <Bronnen beleid={beleid} />
          </Hoofdstuk>
        </div>
      </div>
    </Pagina>
  );
}

type HoofdstukProps = { readonly id: string; readonly naam: string; readonly children: React.ReactNode };

function Hoofdstuk({ id, naam, children }: HoofdstukProps) {
  return (
    <section id={id} className="luwte-kaart luwte-stapel luwte-beleid__hoofdstuk" aria-label={naam}>
      <Heading niveau={2}>{naam}</Heading>
      {children}
    </section>
  );
}
