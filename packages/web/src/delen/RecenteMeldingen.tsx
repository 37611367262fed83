import type { Melding } from '@luwte/core/contract';
import { SLEUTEL, useLijst } from '../api/lijst.ts';
import { EmptyState, Heading, Laden, Link, Status } from '../components/index.ts';
import { geledenInWoorden } from '../lib/datum.ts';
import { CATEGORIE, MELDINGSTATUS } from '../teksten/nl.ts';

export const MELDINGTOON = {
  ontvangen: 'let-op',
  gekoppeld: 'goed',
  'advies-gegeven': 'goed',
  afgewezen: 'rustig',
} as const;

/** The latest reports, newest first. */
export function RecenteMeldingen() {
  const lijst = useLijst<Melding>(SLEUTEL.meldingen, '/meldingen', { aantal: 10 });
  return (
    <section className="luwte-kaart" aria-label="Laatste meldingen">
      <div className="luwte-kaart__kop">
        <Heading niveau={2}>Laatste meldingen</Heading>
        <Link naar="/meldingen">Alle meldingen</Link>
      </div>
      <Laden vraag={lijst}>
        {(meldingen) =>
          meldingen.length === 0 ? (
            <EmptyState>Er zijn nog geen meldingen.</EmptyState>
          ) : (
            <ul className="luwte-regels">
              {meldingen.map((melding) => (
                <li key={melding.id} className="luwte-regel">
                  <div className="luwte-regel__inhoud">
                    <Link naar={`/meldingen?toon=${melding.id}`} className="luwte-regel__wat">
                      {melding.adres}
                    </Link>
                    <span className="luwte-regel__bij">
                      <span>{melding.categorieen.map((c) => CATEGORIE[c]).join(', ')}</span>
                      <span>{geledenInWoorden(melding.ontvangenOp)}</span>
                      <span>{melding.kanaal}</span>
                    </span>
                  </div>
                  <Status toon={MELDINGTOON[melding.status]} kaal>
                    {MELDINGSTATUS[melding.status]}
                  </Status>
                </li>
              ))}
            </ul>
          )
        }
      </Laden>
    </section>
  );
}
