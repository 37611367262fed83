import './dossier.css';
import type { StandVanZaken as Stand } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { vraag } from '../../api/client.ts';
import { SLEUTEL } from '../../api/lijst.ts';
import { Button, ButtonLink, Heading } from '../../components/index.ts';
import { datumInWoorden } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { SchermLaden } from '../../schil/SchermLaden.tsx';

/** Half a page for the burgemeester, without personal data, fit to print. */
export function StandVanZaken() {
  const { id = '' } = useParams();
  const stand = useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'stand'],
    queryFn: ({ signal }) => vraag<Stand>(`/dossiers/${id}/stand-van-zaken`, { signal }),
  });
  return (
    <SchermLaden vraag={stand}>
      {({ kenmerk, op, alineas }) => (
        <Pagina
          titel="Stand van zaken"
          smal
          acties={
            <>
              <Button soort="primair" onClick={() => window.print()}>
                Afdrukken
              </Button>
              <a
                className="utrecht-button-link utrecht-button-link--html-a utrecht-button utrecht-button--secondary-action"
                href={`/api/v1/dossiers/${id}/stand-van-zaken/pdf`}
                download
              >
                PDF
              </a>
              <ButtonLink naar={`/dossiers/${id}`}>Terug naar het dossier</ButtonLink>
            </>
          }
        >
          <article className="luwte-kaart luwte-stapel luwte-stand">
            <p className="luwte-zacht">
              Dossier {kenmerk}, op {datumInWoorden(op)}. Zonder persoonsgegevens.
            </p>
            {alineas.map(({ kop, zinnen }) => (
              <section key={kop} className="luwte-stapel luwte-stapel--dicht">
                <Heading niveau={2}>{kop}</Heading>
                <p className="utrecht-paragraph">{zinnen.join(' ')}</p>
              </section>
            ))}
          </article>
        </Pagina>
      )}
    </SchermLaden>
  );
}
