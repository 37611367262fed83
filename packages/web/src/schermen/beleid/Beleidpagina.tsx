import './beleid.css';
import type { BeleidDetail } from '@luwte/core/contract';
import { useParams, useSearchParams } from 'react-router';
import { Alert, Button, Heading, Link, Paragraph, Status, type Tab, Tabs } from '../../components/index.ts';
import { datumVoluit, momentInWoorden } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { SchermLaden } from '../../schil/SchermLaden.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import { SPOOR } from '../../teksten/nl.ts';
import { Activeren } from './activeren/Activeren.tsx';
import { Voorstellen } from './activeren/Voorstellen.tsx';
import { Bron } from './Bron.tsx';
import { useBeleid } from './beleid.api.ts';
import type { Beleid } from './beleid.ts';
import { hoofdstukken } from './inhoud.ts';
import { Scenarios } from './Scenarios.tsx';
import { useNaarAnker } from './useNaarAnker.ts';
import { Verschillen } from './Verschillen.tsx';

/** The policy as a page that a jurist, a council member or a colleague can read. */
export function Beleidpagina() {
  const { sleutel = '' } = useParams();
  const detail = useBeleid(sleutel);
  return <SchermLaden vraag={detail}>{(beleid) => <Inhoud key={sleutel} detail={beleid} />}</SchermLaden>;
}

function Inhoud({ detail }: { readonly detail: BeleidDetail }) {
  const mag = useMag();
  const [zoek, setZoek] = useSearchParams();
  const tabs: readonly Tab[] = [
    { id: 'beleid', naam: 'Beleid', inhoud: () => <Lezen detail={detail} /> },
    { id: 'verschil', naam: 'Verschillen', inhoud: () => <Verschillen detail={detail} /> },
    { id: 'scenarios', naam: 'Scenario’s', inhoud: () => <Scenarios detail={detail} /> },
    ...(detail.voorstelbaar && mag('beleid:voorstellen')
      ? [{ id: 'voorstellen', naam: 'Voorstellen', inhoud: () => <Voorstellen detail={detail} /> }]
      : []),
    ...(mag('beleid:volgen')
      ? [{ id: 'log', naam: 'Log', inhoud: () => <Activeren detail={detail} /> }]
      : []),
  ];
  return (
    <Pagina
      titel={detail.beleid.naam}
      boven={
        <Link naar="/beleid" className="luwte-niet-afdrukken">
          Al het beleid
        </Link>
      }
      acties={<Button onClick={() => window.print()}>Afdrukken</Button>}
    >
      <Kenmerken detail={detail} />
      <Tabs
        label="Over dit beleid"
        tabs={tabs}
        gekozen={zoek.get('deel') ?? 'beleid'}
        onKies={(id) => setZoek(id === 'beleid' ? {} : { deel: id }, { replace: true })}
      />
    </Pagina>
  );
}

/** For whom, from when, and whether it is in use. */
function Kenmerken({ detail }: { readonly detail: BeleidDetail }) {
  const { beleid } = detail;
  return (
    <>
      <Paragraph zacht>
        {detail.gemeente ?? 'Landelijk'}, {SPOOR[beleid.spoor].toLowerCase()},{' '}
        {detail.aangenomen ? 'aangenomen begindatum' : 'geldig vanaf'} {datumVoluit(detail.versie)}
        {detail.geactiveerdOp ? `, geactiveerd op ${momentInWoorden(detail.geactiveerdOp)}` : ''}.{' '}
        {detail.inGebruik ? <Status toon="goed">nieuwe dossiers vallen hieronder</Status> : null}
      </Paragraph>
      {detail.aangenomen ? (
        <Alert soort="warning">
          De begindatum staat niet in de bron. Aangenomen is {datumVoluit(detail.versie)}: te bevestigen door
          jurist voordat u dit beleid gebruikt.
        </Alert>
      ) : null}
    </>
  );
}

function Lezen({ detail }: { readonly detail: BeleidDetail }) {
  const { beleid } = detail;
  const delen = hoofdstukken(detail);
  useNaarAnker();
  return (
    <div className="luwte-stapel">
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
              <Deel beleid={beleid} detail={detail} />
            </section>
          ))}
        </div>
      </div>
    </div>
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
