import { DataList, EmptyState, type Kolom, Table } from '../../components/index.ts';
import { euro } from '../../lib/geld.ts';
import { Bron } from './Bron.tsx';
import { type Beleid, bronInWoorden, lengteInWoorden, soortenInWoorden } from './voorwaarde.ts';

type Props = { readonly beleid: Beleid };
type Termijn = Beleid['termijnen'][number];

const TELLING = {
  'dag-erna': 'vanaf de dag erna',
  'dag-zelf': 'vanaf de dag zelf',
  terug: 'terug geteld',
} as const;

/** The terms as one table. */
export function Termijntabel({ beleid }: Props) {
  if (beleid.termijnen.length === 0) return <EmptyState>Dit beleid noemt geen termijnen.</EmptyState>;
  const kolommen: readonly Kolom<Termijn>[] = [
    {
      kop: 'Termijn',
      naam: true,
      cel: (t) => (
        <>
          {t.naam}
          {t.fataal ? <strong> (fataal)</strong> : null}
        </>
      ),
    },
    { kop: 'Begint bij', cel: (t) => `${soortenInWoorden(t.bij.soort)}, ${TELLING[t.telling]}` },
    { kop: 'Lengte', cel: lengteInWoorden },
    { kop: 'Als die voorbij is', cel: (t) => t.gevolg },
    { kop: 'Bron', cel: (t) => <Bron beleid={beleid} sleutel={t.bron} teBevestigen={t.teBevestigen} /> },
  ];
  return (
    <Table
      bijschrift="Termijnen"
      bijschriftVerborgen
      kolommen={kolommen}
      regels={beleid.termijnen}
      sleutel={(t) => t.id}
    />
  );
}

/** Who leads, and when. */
export function Regie({ beleid }: Props) {
  if (beleid.regie.length === 0) return <EmptyState>Dit beleid regelt de regie niet.</EmptyState>;
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.regie.map((regel) => (
        <li key={`${regel.rol}|${regel.organisatie}|${regel.tekst}`}>
          <strong>{regel.organisatie}</strong> ({regel.rol}): {regel.tekst}{' '}
          <Bron beleid={beleid} sleutel={regel.bron} />
        </li>
      ))}
    </ul>
  );
}

/** Amounts and norms. What the source leaves open stays open here. */
export function Bedragen({ beleid }: Props) {
  const { dwangsom } = beleid.bedragen;
  const normen = Object.entries(beleid.normen);
  if (!dwangsom && normen.length === 0) return <EmptyState>Dit beleid noemt geen bedragen.</EmptyState>;
  const bedrag = (waarde: NonNullable<typeof dwangsom>['maximum']) =>
    waarde ? (
      <>
        {euro(waarde.eurocent)} <Bron beleid={beleid} sleutel={waarde.bron} />
        {waarde.toelichting ? <span className="luwte-zacht"> {waarde.toelichting}</span> : null}
      </>
    ) : (
      'niet genoemd in de bron'
    );
  return (
    <DataList
      gegevens={[
        ...(dwangsom
          ? [
              { naam: 'Dwangsom per overtreding', waarde: bedrag(dwangsom.perOvertreding) },
              { naam: 'Dwangsom, hoogstens', waarde: bedrag(dwangsom.maximum) },
            ]
          : []),
        ...normen.map(([naam, norm]) => ({
          naam,
          waarde: (
            <>
              {norm.waarde === null
                ? 'niet genoemd in de bron'
                : `${String(norm.waarde)} ${norm.eenheid ?? ''}`}{' '}
              <Bron beleid={beleid} sleutel={norm.bron} />
              {norm.toelichting ? <span className="luwte-zacht"> {norm.toelichting}</span> : null}
            </>
          ),
        })),
      ]}
    />
  );
}

/** Questions that a person answers: never computed. */
export function Feiten({ beleid }: Props) {
  const vragen = Object.entries(beleid.feiten).filter(([, feit]) => feit.vraag !== undefined);
  if (vragen.length === 0) return <EmptyState>Dit beleid stelt geen vragen.</EmptyState>;
  return (
    <ul className="luwte-beleid__voorwaarden">
      {vragen.map(([id, feit]) => (
        <li key={id}>
          {feit.vraag}{' '}
          {feit.wie ? <span className="luwte-zacht">Beantwoord door: {feit.wie.join(', ')}.</span> : null}{' '}
          <Bron beleid={beleid} sleutel={feit.bron} teBevestigen={feit.teBevestigen} />
        </li>
      ))}
    </ul>
  );
}

/** The municipality's own words. */
export function Woorden({ beleid }: Props) {
  const woorden = Object.entries(beleid.woorden);
  if (woorden.length === 0) return <EmptyState>Dit beleid gebruikt de gewone woorden.</EmptyState>;
  return <DataList gegevens={woorden.map(([naam, waarde]) => ({ naam, waarde }))} />;
}

/** What the source leaves open and a jurist or the council has to settle. */
export function OpenVragen({ beleid }: Props) {
  if (beleid.openVragen.length === 0) return <EmptyState>Er zijn geen open vragen.</EmptyState>;
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.openVragen.map(({ vraag, bron }) => (
        <li key={vraag}>
          {vraag} <Bron beleid={beleid} sleutel={bron} />
        </li>
      ))}
    </ul>
  );
}

/** All sources with the day of the text that was read. */
export function Bronnen({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {Object.entries(beleid.bronnen).map(([sleutel, bron]) => (
        <li key={sleutel} id={`bron-${sleutel}`}>
          {bronInWoorden(bron, sleutel)}
          <span className="luwte-zacht">
            {bron.tekstVan ? `, tekst van ${bron.tekstVan}` : ''}
            {bron.geverifieerd === false ? ', te bevestigen door jurist' : ''}
            {bron.toelichting ? `. ${bron.toelichting}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
