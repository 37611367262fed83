import '../../delen/delen.css';
import type { BeleidDetail, Scenariouitslag } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { vraag } from '../../api/client.ts';
import { Alert, EmptyState, Heading, Laden, Status } from '../../components/index.ts';
import { datumInWoorden } from '../../lib/datum.ts';
import { sleutelInWoorden } from './beleid.ts';

/** The examples beside the policy, played now: does this version answer what its writers expect? */
export function Scenarios({ detail }: { readonly detail: BeleidDetail }) {
  const uitslag = useQuery({
    queryKey: ['beleid', detail.sleutel, 'scenarios'],
    queryFn: ({ signal }) =>
      vraag<Scenariouitslag>(`/beleid/${encodeURIComponent(detail.sleutel)}/scenarios`, { signal }),
  });
  return (
    <Laden vraag={uitslag}>
      {(uit) =>
        uit.aantal === 0 ? (
          <EmptyState>Bij dit beleid staan geen scenario’s.</EmptyState>
        ) : (
          <div className="luwte-stapel">
            <Samenvatting uitslag={uit} />
            {uit.groepen.map((groep) => (
              <Groep key={groep.naam} groep={groep} />
            ))}
          </div>
        )
      }
    </Laden>
  );
}

function Samenvatting({ uitslag: { aantal, anders } }: { readonly uitslag: Scenariouitslag }) {
  return anders === 0 ? (
    <Alert soort="ok">
      {aantal === 1 ? 'Het scenario geeft' : `Alle ${aantal} scenario’s geven`} wat de schrijvers van het
      beleid verwachten.
    </Alert>
  ) : (
    <Alert soort="warning">
      {anders} van de {aantal} scenario’s geven iets anders dan verwacht. Ingevulde waarden kunnen dat doen.
      Laat een jurist ernaar kijken.
    </Alert>
  );
}

function Groep({ groep }: { readonly groep: Scenariouitslag['groepen'][number] }) {
  const naam = sleutelInWoorden(groep.naam);
  return (
    <section className="luwte-kaart luwte-stapel" aria-label={naam}>
      <Heading niveau={2}>{naam}</Heading>
      <ul className="luwte-regels luwte-beleid__kaal">
        {groep.scenarios.map((scenario) => (
          <li key={scenario.naam} className="luwte-regel">
            <div className="luwte-regel__inhoud">
              <span>
                <Status toon={scenario.afwijkingen.length === 0 ? 'goed' : 'let-op'} kaal>
                  {scenario.afwijkingen.length === 0 ? 'klopt' : 'anders'}
                </Status>{' '}
                {scenario.naam}
              </span>
              {scenario.afwijkingen.length > 0 ? (
                <ul className="luwte-beleid__voorwaarden">
                  {scenario.afwijkingen.map((zin) => (
                    <li key={zin}>{zin}</li>
                  ))}
                </ul>
              ) : null}
              <span className="luwte-regel__bij">
                <span>op {datumInWoorden(scenario.op)}</span>
                {scenario.eis.length > 0 ? <span>{scenario.eis.join(', ')}</span> : null}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
