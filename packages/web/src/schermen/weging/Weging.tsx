import './weging.css';
import type { WegingOverzicht } from '@luwte/core/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { vraag } from '../../api/client.ts';
import { SLEUTEL } from '../../api/lijst.ts';
import { Alert, ButtonLink, FormField, Heading, Paragraph, Select } from '../../components/index.ts';
import { datumInWoorden } from '../../lib/datum.ts';
import { Pagina } from '../../schil/Pagina.tsx';
import { SchermLaden } from '../../schil/SchermLaden.tsx';
import { FACTOREN, vensterInWoorden } from './factoren.ts';
import { Tijdenkaart } from './Tijdenkaart.tsx';

const VENSTERS = [1, 3, 6, 12];
const NIVEAU = { hinder: 'hinder', overlast: 'overlast', 'ernstige-overlast': 'ernstige overlast' } as const;

/** The factors of the weighing, now beside last time. People conclude; nothing here adds up to a score. */
export function Weging() {
  const { id = '' } = useParams();
  const [zoek, zet] = useSearchParams();
  const maanden = VENSTERS.includes(Number(zoek.get('maanden'))) ? Number(zoek.get('maanden')) : 6;
  const weging = useQuery({
    queryKey: [...SLEUTEL.dossier(id), 'weging', maanden],
    queryFn: ({ signal }) => vraag<WegingOverzicht>(`/dossiers/${id}/weging?maanden=${maanden}`, { signal }),
  });
  return (
    <SchermLaden vraag={weging}>
      {(overzicht) => (
        <Pagina
          titel="Weging"
          acties={<ButtonLink naar={`/dossiers/${id}`}>Terug naar het dossier</ButtonLink>}
        >
          <Paragraph>
            Wat het dossier zegt over elke factor. Er komt geen score uit: u weegt en legt uw conclusie met
            een motivering vast in het dossier, met Toevoegen, Weging.
          </Paragraph>
          {overzicht.onvolledig ? (
            <Alert soort="info">
              <Paragraph>Delen die u niet mag zien, zijn niet meegeteld.</Paragraph>
            </Alert>
          ) : null}
          <FormField naam="maanden" label="Periode">
            <Select
              keuzes={VENSTERS.map((n) => ({
                waarde: String(n),
                tekst: n === 1 ? 'Laatste maand' : `Laatste ${n} maanden`,
              }))}
              value={String(maanden)}
              onChange={(e) => zet({ maanden: e.target.value }, { replace: true })}
            />
          </FormField>
          <Paragraph zacht>{vensterInWoorden(overzicht.nu.venster)}</Paragraph>
          <Factorenlijst overzicht={overzicht} />
          <Tijdenkaart tijden={overzicht.nu.tijden} />
        </Pagina>
      )}
    </SchermLaden>
  );
}

function Factorenlijst({ overzicht }: { readonly overzicht: WegingOverzicht }) {
  const { nu, vorige, factoren } = overzicht;
  const eigen = new Set(FACTOREN.map((f) => f.id));
  const vanBeleid = factoren.filter((f) => !eigen.has(f.id));
  return (
    <>
      {vorige ? (
        <Paragraph>
          Laatst gewogen op {datumInWoorden(vorige.op)}
          {vorige.niveau ? `: ${NIVEAU[vorige.niveau]}` : ''}
          {vorige.complexiteit ? `: ${vorige.complexiteit}` : ''}. {vorige.motivering}
        </Paragraph>
      ) : null}
      <dl className="luwte-factoren">
        {FACTOREN.map(({ id, naam, zegt, letOp }, i) => {
          const beleid = factoren.find((f) => f.id === id);
          const waarschuwing = letOp?.(nu);
          return (
            <div key={id} className="luwte-factor">
              <dt>
                {i + 1}. {beleid?.naam ?? naam}
              </dt>
              <dd>
                <span>{zegt(nu)}</span>
                {vorige ? <span className="luwte-zacht">Vorige keer: {zegt(vorige.staat)}</span> : null}
                {waarschuwing ? <strong>Let op: {waarschuwing}</strong> : null}
                {beleid?.vraag ? (
                  <span>
                    {beleid.vraag} <span className="luwte-zacht">({beleid.bron})</span>
                  </span>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
      {vanBeleid.length > 0 ? (
        <section className="luwte-stapel luwte-stapel--dicht">
          <Heading niveau={2}>Ook in het beleid</Heading>
          <ul className="utrecht-unordered-list">
            {vanBeleid.map((f) => (
              <li key={f.id} className="utrecht-unordered-list__item">
                {f.naam}: {f.vraag ?? f.gegevens} <span className="luwte-zacht">({f.bron})</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
