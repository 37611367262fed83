import { DataList, Status, Table } from '../../components/index.ts';
import { BEWAARACTIE, EVALUATIE, GEREEDHEID, lengteInWoorden } from '../../teksten/beleid.ts';
import { ZWAARTE } from '../../teksten/nl.ts';
import { Bron } from './Bron.tsx';
import { type Beleid, sleutelInWoorden } from './beleid.ts';
import { NIET_IN_BRON, Onderdeel, Zinnen } from './Onderdeel.tsx';
import { selectieInZin } from './voorwaarde.ts';

type Props = { readonly beleid: Beleid };

/** How long what is kept, and what happens then. */
export function Bewaring({ beleid }: Props) {
  return (
    <Table
      bijschrift="Bewaren en vernietigen"
      bijschriftVerborgen
      className="luwte-beleid__tabel"
      regels={beleid.bewaring}
      sleutel={(regel) => regel.id}
      kolommen={[
        {
          kop: 'Wat',
          naam: true,
          cel: (regel) => (
            <Onderdeel beleid={beleid} deel={regel}>
              {' '}
              {regel.wat}
            </Onderdeel>
          ),
        },
        {
          kop: 'Hoe lang',
          cel: ({ lengte, eenheid }) =>
            lengte === null ? NIET_IN_BRON : lengteInWoorden(lengte, eenheid ?? undefined),
        },
        {
          kop: 'Vanaf',
          cel: ({ vanaf, herstartDoor }) =>
            `${selectieInZin(vanaf, beleid)}${
              herstartDoor ? `; begint opnieuw bij ${selectieInZin(herstartDoor, beleid)}` : ''
            }`,
        },
        { kop: 'Daarna', cel: ({ actie, wie }) => `${BEWAARACTIE[actie]}, door ${wie}` },
      ]}
    />
  );
}

/** When the approach or the policy itself is looked back upon. */
export function Evaluatie({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.evaluatie.map((moment) => (
        <li key={moment.id}>
          <Onderdeel beleid={beleid} deel={moment}>
            {' '}
            Over {EVALUATIE[moment.wat]}. {sleutelInWoorden(moment.frequentie)}, door {moment.wie}.
          </Onderdeel>
          <Zinnen zinnen={moment.vragen} />
        </li>
      ))}
    </ul>
  );
}

/** What the weighing looks at. It asks; it never counts points. */
export function Weegfactoren({ beleid }: Props) {
  return (
    <>
      <p className="utrecht-paragraph">
        Luwte laat zien wat er is. Een medewerker weegt en schrijft op waarom.
      </p>
      <ul className="luwte-beleid__voorwaarden">
        {beleid.weegfactoren.map((factor) => (
          <li key={factor.id}>
            <Onderdeel beleid={beleid} deel={factor}>
              {' '}
              {factor.gegevens} {factor.vraag ?? ''}
            </Onderdeel>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Questions at a step: is everybody ready, and what did the municipality look into itself. */
export function Gereedheid({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.gereedheid.map((lijst) => {
        const stap = beleid.stappen.find((s) => s.id === lijst.stap);
        return (
          <li key={lijst.id}>
            <Onderdeel beleid={beleid} deel={lijst}>
              {' '}
              {GEREEDHEID[lijst.soort]} Bij:{' '}
              <a className="utrecht-link utrecht-link--html-a" href={`#stap-${lijst.stap}`}>
                {stap?.naam ?? lijst.stap}
              </a>
              .
            </Onderdeel>
            <Zinnen zinnen={lijst.vragen.map(({ vraag }) => vraag)} />
          </li>
        );
      })}
    </ul>
  );
}

/** What has to be arranged before a huisverbod is carried out. */
export function Draaiboek({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.draaiboek.map((scenario) => (
        <li key={scenario.id}>
          <Onderdeel beleid={beleid} deel={scenario}>
            {' '}
            {scenario.toelichting}
          </Onderdeel>
        </li>
      ))}
    </ul>
  );
}

/** What the municipality has in order before a formal measure. How it stands is on a screen of its own. */
export function Randvoorwaarden({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.randvoorwaarden.map((regel) => (
        <li key={regel.id}>
          <Onderdeel beleid={beleid} deel={regel}>
            {' '}
            {regel.toelichting}
          </Onderdeel>
        </li>
      ))}
    </ul>
  );
}

const TOON = { blokkerend: 'gevaar', risico: 'let-op', aandacht: 'info' } as const;

/** Where this policy takes a defect more or less seriously than Luwte does by itself. */
export function Gebreken({ beleid }: Props) {
  return (
    <DataList
      gegevens={Object.entries(beleid.gebreken).map(([code, { zwaarte, bron, toelichting }]) => ({
        naam: sleutelInWoorden(code),
        waarde: (
          <>
            <Status toon={TOON[zwaarte]} kaal>
              {ZWAARTE[zwaarte]}
            </Status>{' '}
            {toelichting ?? ''} <Bron beleid={beleid} sleutel={bron} />
          </>
        ),
      }))}
    />
  );
}
