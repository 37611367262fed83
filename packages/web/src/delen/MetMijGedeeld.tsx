import { EmptyState, Heading, Laden, Link, Paragraph } from '../components/index.ts';
import { momentInWoorden } from '../lib/datum.ts';
import { GedeeldInhoud } from '../schermen/dossier/deling/GedeeldInhoud.tsx';
import { DELEN } from '../teksten/deling.ts';
import { useGedeeld } from './deling.api.ts';

/** What was shared with the own organisation, from one dossier or (without it) from all. For a partner. */
export function MetMijGedeeld({ dossierId }: { readonly dossierId?: string }) {
  const gedeeld = useGedeeld(dossierId);
  return (
    <section className="luwte-kaart luwte-stapel" aria-label="Met u gedeeld">
      <Heading niveau={2}>Met u gedeeld</Heading>
      <Laden vraag={gedeeld}>
        {(lijst) =>
          lijst.length === 0 ? (
            <EmptyState>{DELEN.nietsMetU}</EmptyState>
          ) : (
            <ul className="luwte-regels">
              {lijst.map((item) => (
                <li key={item.id} className="luwte-regel">
                  <div className="luwte-regel__inhoud">
                    <Paragraph soort="klein" zacht>
                      {dossierId === undefined ? (
                        <Link naar={`/dossiers/${item.dossierId}`}>{item.kenmerk}</Link>
                      ) : (
                        'Gedeeld'
                      )}
                      , {momentInWoorden(item.op)}
                    </Paragraph>
                    <GedeeldInhoud item={item} op={item.op.slice(0, 10)} />
                    {item.soort === 'document' ? (
                      <a
                        className="utrecht-link utrecht-link--html-a"
                        href={`/api/v1/dossiers/${item.dossierId}/gedeeld/${item.id}/inhoud`}
                        target="_blank"
                        rel="noreferrer"
                      >
                        {item.naam} openen
                        <span className="luwte-alleen-voorlezen"> (opent in een nieuw tabblad)</span>
                      </a>
                    ) : null}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Laden>
      <Paragraph soort="klein" zacht>
        {DELEN.uitleg}
      </Paragraph>
    </section>
  );
}
