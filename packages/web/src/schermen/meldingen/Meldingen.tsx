import '../../delen/delen.css';
import './meldingen.css';
import type { Melding } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { vraag } from '../../api/client.ts';
import { SLEUTEL, useLijst } from '../../api/lijst.ts';
import { ButtonLink, EmptyState, Laden, Pagination, RadioGroup } from '../../components/index.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { useMag } from '../../schil/SessieContext.tsx';
import { keuzesVan, MELDINGSTATUS } from '../../teksten/nl.ts';
import { MeldingRegel } from './MeldingRegel.tsx';

const KEUZES = [{ waarde: 'alle', tekst: 'Alle' }, ...keuzesVan(MELDINGSTATUS)];

/** Reports with what became of them; from here they go into a case, out of it, or end with advice. */
export function Meldingen() {
  const [params, setParams] = useSearchParams();
  const mag = useMag();
  const status = params.get('status') ?? 'alle';
  const getoond = params.get('toon') ?? undefined;
  const lijst = useLijst<Melding>(SLEUTEL.meldingen, '/meldingen', { status });
  const een = useQuery({
    queryKey: [...SLEUTEL.meldingen, 'een', getoond],
    queryFn: ({ signal }) => vraag<Melding>(`/meldingen/${getoond}`, { signal }),
    enabled: getoond !== undefined,
  });
  return (
    <Pagina
      titel="Meldingen"
      acties={
        mag('melding:registreren') ? (
          <ButtonLink naar="/meldingen/nieuw" soort="primair">
            Nieuwe melding
          </ButtonLink>
        ) : null
      }
    >
      <RadioGroup
        legend="Wat is ermee gebeurd?"
        naam="status"
        chips
        keuzes={KEUZES}
        waarde={status}
        onKies={(nieuw) => setParams(nieuw === 'alle' ? {} : { status: nieuw }, { replace: true })}
      />
      {getoond ? (
        <Laden vraag={een}>
          {(melding) => (
            <ul className="luwte-kaart luwte-regels">
              <MeldingRegel melding={melding} getoond />
            </ul>
          )}
        </Laden>
      ) : null}
      <Laden vraag={lijst}>
        {(meldingen) => {
          const rest = meldingen.filter((melding) => melding.id !== getoond);
          return (
            <div className="luwte-kaart luwte-stapel">
              {rest.length === 0 ? (
                <EmptyState>Er zijn geen {getoond ? 'andere ' : ''}meldingen die hierbij passen.</EmptyState>
              ) : (
                <ul className="luwte-regels">
                  {rest.map((melding) => (
                    <MeldingRegel key={melding.id} melding={melding} />
                  ))}
                </ul>
              )}
              <Pagination
                meer={lijst.meer}
                bezig={lijst.bezigMetMeer}
                onMeer={lijst.laadMeer}
                aantal={meldingen.length}
                wat={['melding', 'meldingen']}
              />
            </div>
          );
        }}
      </Laden>
    </Pagina>
  );
}
