import { DataList, type Kolom, Status, Table } from '../../components/index.ts';
import { AARD, GEVOLG_AFBAKENING, MIDDELSOORT } from '../../teksten/beleid.ts';
import { Bron, TeBevestigen } from './Bron.tsx';
import type { Beleid } from './beleid.ts';
import { NIET_IN_BRON, Onderdeel } from './Onderdeel.tsx';
import { Voorwaarden } from './Voorwaarden.tsx';
import { alsZin, clausule, regelVan } from './voorwaarde.ts';

type Props = { readonly beleid: Beleid };

/** When another road applies, or goes first. */
export function Afbakening({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.afbakening.map((toets) => (
        <li key={toets.id}>
          <Onderdeel beleid={beleid} deel={toets}>
            <p>{toets.tekst}</p>
            <p>
              Geldt dit, {GEVOLG_AFBAKENING[toets.gevolg]}: <strong>{toets.weg}</strong>.{' '}
              <span className="luwte-zacht luwte-klein">{alsZin(AARD[toets.aard])}</span>
            </p>
          </Onderdeel>
          <Voorwaarden beleid={beleid} regels={[regelVan(toets.wanneer, beleid)]} />
        </li>
      ))}
    </ul>
  );
}

/** The words of the policy and what they mean in it. */
export function Definities({ beleid }: Props) {
  return (
    <DataList
      gegevens={beleid.definities.map(({ naam, tekst, bron, teBevestigen }) => ({
        naam,
        waarde: (
          <>
            {tekst} <Bron beleid={beleid} sleutel={bron} />
            <TeBevestigen tekst={teBevestigen} />
          </>
        ),
      }))}
    />
  );
}

/** Kinds of nuisance that the policy names. */
export function Categorieen({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.categorieen.map((soort) => (
        <li key={soort.id}>
          <Onderdeel beleid={beleid} deel={soort}>
            {soort.gewicht === undefined ? null : ` Zwaarte ${soort.gewicht} van 10.`}
          </Onderdeel>
        </li>
      ))}
    </ul>
  );
}

const GRONDSLAG_EN_GEVOLG: Kolom<Beleid['instrumenten'][number]> = {
  kop: 'Grondslag en gevolg',
  cel: ({ artikel, sanctie }) => [artikel, sanctie].filter(Boolean).join('. '),
};

/** What can be used, by whom and when. */
export function Instrumenten({ beleid }: Props) {
  return (
    <Table
      bijschrift="Middelen"
      bijschriftVerborgen
      className="luwte-beleid__tabel"
      regels={beleid.instrumenten}
      sleutel={(middel) => middel.id}
      kolommen={[
        {
          kop: 'Middel',
          naam: true,
          cel: (middel) => (
            <Onderdeel beleid={beleid} deel={middel}>
              {' '}
              <Status toon="rustig" kaal>
                {MIDDELSOORT[middel.soort]}
              </Status>
            </Onderdeel>
          ),
        },
        { kop: 'Wie', cel: ({ wie }) => wie.join(', ') },
        {
          kop: 'Wat en wanneer',
          cel: ({ tekst, wanneer }) => (
            <div>
              {tekst} {wanneer ? alsZin(`alleen als: ${clausule(wanneer, beleid)}`) : ''}
            </div>
          ),
        },
        // Most policies name these nowhere: then there is no column for them.
        ...(beleid.instrumenten.some(({ artikel, sanctie }) => artikel ?? sanctie)
          ? [GRONDSLAG_EN_GEVOLG]
          : []),
      ]}
    />
  );
}

/** Limits in numbers. */
export function Grenzen({ beleid }: Props) {
  return (
    <ul className="luwte-beleid__voorwaarden">
      {beleid.grenzen.map((grens) => (
        <li key={grens.id}>
          <Onderdeel beleid={beleid} deel={grens}>
            : {grens.aantal ?? NIET_IN_BRON}.{' '}
            {grens.toelichting ? <span className="luwte-zacht">{grens.toelichting}</span> : null}
          </Onderdeel>
        </li>
      ))}
    </ul>
  );
}
