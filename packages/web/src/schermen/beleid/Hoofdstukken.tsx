import type { BeleidDetail } from '@luwte/core/contract';
import { DataList, Heading, type Kolom, Link, Paragraph, Status, Table } from '../../components/index.ts';
import { euro } from '../../lib/geld.ts';
import { useMag } from '../../schil/SessieContext.tsx';
import { ATW, lengteInWoorden, REGIEROL, TELLING } from '../../teksten/beleid.ts';
import { hoofdletter } from '../../teksten/nl.ts';
import { Bron, TeBevestigen } from './Bron.tsx';
import {
  type Beleid,
  bronInWoorden,
  legeVraag,
  sleutelInWoorden,
  type Termijn,
  termijnbegin,
  termijnlengte,
} from './beleid.ts';
import { bronlink } from './bronlink.ts';
import { NIET_IN_BRON } from './Onderdeel.tsx';
import { teBevestigen } from './open.ts';
import { Voorwaarden } from './Voorwaarden.tsx';
import { alsZin, clausule, regelVan, selectieInZin } from './voorwaarde.ts';

type Props = { readonly beleid: Beleid };

/** The terms as one table. */
export function Termijntabel({ beleid }: Props) {
  const kolommen: readonly Kolom<Termijn>[] = [
    {
      kop: 'Termijn',
      naam: true,
      cel: (t) => (
        <div>
          <strong>{hoofdletter(t.naam)}</strong>{' '}
          {t.fataal ? (
            <Status toon="gevaar" kaal>
              fataal
            </Status>
          ) : null}
          <br />
          <Bron beleid={beleid} sleutel={t.bron} />
        </div>
      ),
    },
    {
      kop: 'Hoe lang',
      cel: (t) => (
        <div>
          {hoofdletter(termijnlengte(t))}. <span className="luwte-zacht luwte-klein">{ATW[t.atw]}</span>
        </div>
      ),
    },
    {
      kop: 'Begint bij',
      cel: (t) =>
        [
          selectieInZin(t.bij, beleid),
          termijnbegin(t),
          t.naTermijn ? `na de termijn ‘${naamVan(beleid, t.naTermijn)}’` : undefined,
          `geteld ${TELLING[t.telling]}`,
        ]
          .filter(Boolean)
          .join(', '),
    },
    {
      kop: 'Als die voorbij is',
      cel: (t) => (
        <div>
          {t.gevolg} {t.wie ? <span className="luwte-zacht">Door: {t.wie}.</span> : null}
          {t.herinnering ? (
            <span className="luwte-zacht"> Herinnering {t.herinnering.join(' en ')} dagen vooraf.</span>
          ) : null}
          <TeBevestigen tekst={t.teBevestigen} />
        </div>
      ),
    },
  ];
  return (
    <Table
      bijschrift="Termijnen"
      bijschriftVerborgen
      className="luwte-beleid__termijnen"
      kolommen={kolommen}
      regels={beleid.termijnen}
      sleutel={(t) => t.id}
    />
  );
}

const naamVan = (beleid: Beleid, id: string): string =>
  beleid.termijnen.find((termijn) => termijn.id === id)?.naam ?? id;

/** Who leads, and when. */
export function Regie({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.regie.map((regel) => (
        <li key={`${regel.rol}|${regel.organisatie}|${regel.tekst}`}>
          <strong>
            {REGIEROL[regel.rol]}: {regel.organisatie}
            {regel.per === 'persoon' ? ' (voor elke persoon)' : ''}.
          </strong>{' '}
          {regel.tekst} {regel.wanneer ? `Alleen als: ${clausule(regel.wanneer, beleid)}. ` : ''}
          <Bron beleid={beleid} sleutel={regel.bron} />
          <TeBevestigen tekst={regel.teBevestigen} />
        </li>
      ))}
    </ul>
  );
}

const DWANGSOM = {
  standaard: 'Meer of minder dan dit bedrag vraagt een reden.',
  hoogste: 'Meer dan dit bedrag vraagt een reden.',
} as const;

/** Amounts and norms. What the source leaves open stays open here. */
export function Bedragen({ beleid }: Props) {
  const { dwangsom } = beleid.bedragen;
  const normen = Object.entries(beleid.normen);
  const bedrag = (waarde: NonNullable<typeof dwangsom>['maximum']) =>
    waarde ? (
      <>
        {euro(waarde.eurocent)} <Bron beleid={beleid} sleutel={waarde.bron} />
        {waarde.toelichting ? <span className="luwte-zacht"> {waarde.toelichting}</span> : null}
      </>
    ) : (
      NIET_IN_BRON
    );
  return (
    <DataList
      gegevens={[
        ...(dwangsom
          ? [
              { naam: 'Dwangsom per overtreding', waarde: bedrag(dwangsom.perOvertreding) },
              { naam: 'Dwangsom, hoogstens', waarde: bedrag(dwangsom.maximum) },
              {
                naam: 'Afwijken',
                waarde: (
                  <>
                    {DWANGSOM[dwangsom.aard]}
                    <TeBevestigen tekst={dwangsom.teBevestigen} />
                  </>
                ),
              },
              ...dwangsom.banden.map((band) => ({
                naam: band.naam,
                waarde: (
                  <>
                    {euro(band.van)} tot {euro(band.tot)}
                    {band.wanneer ? `, als: ${clausule(band.wanneer, beleid)}` : ''}{' '}
                    <Bron beleid={beleid} sleutel={band.bron} />
                    <TeBevestigen tekst={band.teBevestigen} />
                  </>
                ),
              })),
            ]
          : []),
        ...normen.map(([naam, norm]) => ({
          naam: sleutelInWoorden(naam),
          waarde: (
            <>
              {norm.waarde === null ? NIET_IN_BRON : normwaarde(norm.waarde, norm.eenheid)}{' '}
              <Bron beleid={beleid} sleutel={norm.bron} />
              {norm.toelichting ? <span className="luwte-zacht"> {norm.toelichting}</span> : null}
              <TeBevestigen tekst={norm.teBevestigen} />
            </>
          ),
        })),
      ]}
    />
  );
}

function normwaarde(waarde: number | string | boolean, eenheid: string | undefined): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return lengteInWoorden(waarde, eenheid);
  return eenheid ? `${waarde} ${eenheid}` : waarde;
}

/** Questions that a person answers: never computed. */
export function Vragen({ beleid }: Props) {
  const vragen = Object.entries(beleid.feiten).filter(([, feit]) => feit.vraag !== undefined);
  return (
    <ul className="luwte-beleid__voorwaarden">
      {vragen.map(([id, feit]) => (
        <li key={id}>
          <strong>{feit.naam}.</strong> {feit.vraag}{' '}
          {feit.wie ? <span className="luwte-zacht">Beantwoord door: {feit.wie.join(', ')}. </span> : null}
          <Bron beleid={beleid} sleutel={feit.bron} />
          <TeBevestigen tekst={feit.teBevestigen} />
        </li>
      ))}
    </ul>
  );
}

/** What Luwte reads from the timeline itself, with how. */
export function Afgeleid({ beleid }: Props) {
  const feiten = Object.entries(beleid.feiten).flatMap(([id, feit]) =>
    feit.afgeleid ? [{ id, feit, regel: regelVan(feit.afgeleid, beleid) }] : [],
  );
  return (
    <ul className="luwte-beleid__voorwaarden">
      {feiten.map(({ id, feit, regel }) => (
        <li key={id}>
          <strong>{feit.naam}.</strong> <Bron beleid={beleid} sleutel={feit.bron} />
          <TeBevestigen tekst={feit.teBevestigen} />
          <Voorwaarden beleid={beleid} regels={[regel]} />
        </li>
      ))}
    </ul>
  );
}

/** The municipality's own words. */
export function Woorden({ beleid }: Props) {
  const woorden = Object.entries(beleid.woorden);
  return <DataList gegevens={woorden.map(([naam, waarde]) => ({ naam: sleutelInWoorden(naam), waarde }))} />;
}

/** What the source leaves open and a jurist or the council has to settle; then all that is marked as uncertain. */
export function OpenVragen({ beleid }: Props) {
  const onzeker = teBevestigen(beleid);
  return (
    <>
      {beleid.openVragen.length > 0 ? (
        <ul className="luwte-beleid__voorwaarden">
          {beleid.openVragen.map(({ vraag, bron }) => (
            <li key={vraag}>
              {vraag} <Bron beleid={beleid} sleutel={bron} />
            </li>
          ))}
        </ul>
      ) : null}
      {onzeker.length > 0 ? (
        <>
          <Heading niveau={3}>Te bevestigen door jurist</Heading>
          <ul className="luwte-beleid__voorwaarden">
            {onzeker.map(({ wat, tekst, anker }) => (
              <li key={`${anker}|${wat}|${tekst}`}>
                <a className="utrecht-link utrecht-link--html-a" href={`#${anker}`}>
                  {sleutelInWoorden(wat)}
                </a>
                : {tekst}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** What the source does not give and the municipality fills in before it activates this version. */
export function Leeg({ beleid, detail }: Props & { readonly detail: BeleidDetail }) {
  const mag = useMag();
  return (
    <>
      <ul className="luwte-beleid__voorwaarden">
        {detail.legeWaarden.map((leeg) => (
          <li key={leeg.pad}>
            {legeVraag(leeg, beleid).vraag} <Bron beleid={beleid} sleutel={leeg.bron} />
          </li>
        ))}
      </ul>
      <Paragraph>
        Zolang er waarden open staan, kan niemand deze versie activeren.{' '}
        {detail.voorstelbaar && mag('beleid:voorstellen') ? (
          <Link naar="?deel=voorstellen" className="luwte-niet-afdrukken">
            Vul ze in en stel de versie voor
          </Link>
        ) : null}
      </Paragraph>
    </>
  );
}

/** A source; a link where its text can be read. */
function Brontekst({
  bron,
  sleutel,
}: {
  readonly bron: Beleid['bronnen'][string];
  readonly sleutel: string;
}) {
  const adres = bronlink(bron);
  const tekst = bronInWoorden(bron, sleutel);
  if (adres === undefined) return tekst;
  return (
    <a className="utrecht-link utrecht-link--html-a" href={adres} rel="external noreferrer">
      {tekst}
    </a>
  );
}

/** All sources with the text that was read. */
export function Bronnen({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {Object.entries(beleid.bronnen).map(([sleutel, bron]) => (
        <li key={sleutel} id={`bron-${sleutel}`} className="luwte-beleid__doel">
          <Brontekst bron={bron} sleutel={sleutel} />
          {bron.tekstVan ? `, tekst van ${bron.tekstVan}` : ''}.{' '}
          {bron.toelichting ? <span className="luwte-zacht">{alsZin(bron.toelichting)} </span> : null}
          {bron.geverifieerd === false ? (
            <Status toon="let-op" kaal>
              nog niet nagelezen, te bevestigen door jurist
            </Status>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
