import type { RandvoorwaardeRegel } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Button,
  Details,
  EmptyState,
  Laden,
  Link,
  Paragraph,
  Status,
  Table,
} from '../../components/index.ts';
import { useRandvoorwaarden } from '../../delen/randvoorwaarde.api.ts';
import { datumVoluit, momentInWoorden } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import {
  RANDVOORWAARDE,
  RANDVOORWAARDE_STAND,
  randvoorwaardenInWoorden,
} from '../../teksten/randvoorwaarde.ts';
import { RandvoorwaardeDialoog } from './RandvoorwaardeDialoog.tsx';

const TEKST = RANDVOORWAARDE;
const TOON = { geregeld: 'goed', verlopen: 'let-op', ontbreekt: 'gevaar', onbekend: 'rustig' } as const;

/** What the municipality has in order before a formal measure. A beheerder answers; the others read. */
export function Randvoorwaarden() {
  const mag = useMag();
  const magBeheren = mag('randvoorwaarde:beheren');
  const lijst = useRandvoorwaarden(true);
  const [kiest, setKiest] = useState<RandvoorwaardeRegel>();
  return (
    <Pagina titel={TEKST.titel}>
      <Paragraph zacht>{TEKST.uitleg}</Paragraph>
      <Laden vraag={lijst}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState>{TEKST.geen}</EmptyState>
          ) : (
            <>
              <p role="status" className="utrecht-paragraph">
                {randvoorwaardenInWoorden(items)}
              </p>
              <Table
                bijschrift={TEKST.titel}
                bijschriftVerborgen
                regels={items}
                sleutel={({ spoor, id }) => `${spoor} ${id}`}
                kolommen={[
                  { kop: 'Wat', naam: true, cel: (regel) => <Wat regel={regel} /> },
                  {
                    kop: 'Stand',
                    cel: ({ stand }) => (
                      <Status toon={TOON[stand]} kaal>
                        {RANDVOORWAARDE_STAND[stand]}
                      </Status>
                    ),
                  },
                  {
                    kop: 'Waaruit dat blijkt',
                    cel: (regel) => (isBekend(regel) ? <Blijkt regel={regel} /> : null),
                  },
                  ...(magBeheren
                    ? [
                        {
                          kop: 'Antwoord',
                          cel: (regel: RandvoorwaardeRegel) => (
                            <Antwoorden regel={regel} onKies={() => setKiest(regel)} />
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            </>
          )
        }
      </Laden>
      {kiest ? <RandvoorwaardeDialoog regel={kiest} onSluit={() => setKiest(undefined)} /> : null}
    </Pagina>
  );
}

const isBekend = ({ uit, antwoorden }: RandvoorwaardeRegel) => uit !== 'antwoord' || antwoorden.length > 0;

type Props = { readonly regel: RandvoorwaardeRegel };

const Wat = ({ regel: { naam, toelichting, bron, teBevestigen } }: Props) => (
  <div className="luwte-stapel luwte-stapel--dicht">
    <strong>{naam}</strong>
    <span>{toelichting}</span>
    <span className="luwte-klein luwte-zacht">
      <cite>{bron}</cite>
      {teBevestigen ? `. Te bevestigen door een jurist: ${teBevestigen}` : ''}
    </span>
  </div>
);

/** Who is designated or mandated, or the last answer; with the earlier answers folded under it. */
function Blijkt({ regel: { uit, wie, tot, antwoorden } }: Props) {
  const [laatste, ...eerder] = antwoorden;
  const zelf = { aanwijzing: TEKST.uitAanwijzing, mandaat: TEKST.uitMandaat, antwoord: undefined }[uit];
  const oud = zelf === undefined ? eerder : antwoorden;
  return (
    <div className="luwte-stapel luwte-stapel--dicht">
      {zelf === undefined ? null : (
        <span>
          {zelf}
          {wie ? `: ${wie}` : ''}.
        </span>
      )}
      {tot === undefined ? null : <span>Tot en met {datumVoluit(tot)}.</span>}
      {zelf === undefined && laatste ? <Gegeven antwoord={laatste} /> : null}
      {oud.length > 0 ? (
        <Details kop={TEKST.eerder(oud.length)}>
          <ul className="utrecht-unordered-list">
            {oud.map((antwoord) => (
              <li key={antwoord.id} className="utrecht-unordered-list__item">
                {antwoord.geregeld ? 'Op orde' : 'Ontbreekt'}
                {antwoord.tot ? `, tot en met ${datumVoluit(antwoord.tot)}` : ''}.{' '}
                <Gegeven antwoord={antwoord} />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  );
}

const Gegeven = ({ antwoord }: { readonly antwoord: RandvoorwaardeRegel['antwoorden'][number] }) => (
  <>
    {antwoord.toelichting ? <span>{antwoord.toelichting} </span> : null}
    <span className="luwte-klein luwte-zacht">
      {antwoord.door ?? TEKST.systeem}, {momentInWoorden(antwoord.op)}
    </span>
  </>
);

/** What Luwte knows itself is not asked: there is the way to where it is recorded. */
function Antwoorden({ regel, onKies }: Props & { readonly onKies: () => void }) {
  if (regel.uit === 'aanwijzing') return <Link naar="/beheer/aanwijzingen">{TEKST.naarAanwijzingen}</Link>;
  if (regel.uit === 'mandaat') return <Link naar="/beleid">{TEKST.naarBeleid}</Link>;
  return (
    <Button klein onClick={onKies}>
      {regel.antwoorden.length === 0 ? TEKST.beantwoorden : TEKST.opnieuw}
      <span className="luwte-alleen-voorlezen">: {regel.naam}</span>
    </Button>
  );
}
