import type { BeleidDetail, BeleidRegel, BeleidVerschil } from '@luwte/core/contract';
import { useState } from 'react';
import { EmptyState, FormField, Heading, Laden, Paragraph, Select, Status } from '../../components/index.ts';
import { datumVoluit } from '../../lib/datum.ts';
import { useBeleidslijst, useVerschil } from './beleid.api.ts';
import { sleutelInWoorden } from './beleid.ts';
import { perOnderdeel, teVergelijken } from './verschil.ts';

/** What is different here from another version or another policy, in sentences per part. */
export function Verschillen({ detail }: { readonly detail: BeleidDetail }) {
  const lijst = useBeleidslijst();
  return (
    <Laden vraag={lijst}>
      {(items) => {
        const anderen = teVergelijken(items, detail);
        return anderen.length === 0 ? (
          <EmptyState>Er is geen ander beleid om mee te vergelijken.</EmptyState>
        ) : (
          <Vergelijking detail={detail} anderen={anderen} />
        );
      }}
    </Laden>
  );
}

type Props = { readonly detail: BeleidDetail; readonly anderen: readonly BeleidRegel[] };

function Vergelijking({ detail, anderen }: Props) {
  const [met, setMet] = useState(anderen[0]!.sleutel);
  const verschil = useVerschil(detail.sleutel, met);
  return (
    <div className="luwte-stapel">
      <FormField label="Vergelijk met" naam="met" className="luwte-niet-afdrukken">
        <Select
          keuzes={anderen.map((regel) => ({ waarde: regel.sleutel, tekst: keuzetekst(regel) }))}
          value={met}
          onChange={(event) => setMet(event.target.value)}
        />
      </FormField>
      <Laden vraag={verschil}>{(uitkomst) => <Uitkomst uitkomst={uitkomst} />}</Laden>
    </div>
  );
}

const TOON = { erbij: ['goed', 'nieuw'], vervallen: ['gevaar', 'weg'], anders: ['info', 'anders'] } as const;

function Uitkomst({ uitkomst }: { readonly uitkomst: BeleidVerschil }) {
  const { van, verschillen, volgorde } = uitkomst;
  if (verschillen.length + volgorde.length === 0) return <EmptyState>Er zijn geen verschillen.</EmptyState>;
  return (
    <>
      <Paragraph>
        {verschillen.length === 1 ? '1 verschil' : `${verschillen.length} verschillen`} met {van.naam}, versie
        van {datumVoluit(van.versie)}. Zo leest u dit: van dat beleid naar dit.
      </Paragraph>
      {perOnderdeel(uitkomst).map(({ onderdeel, regels, zinnen }) => (
        <section
          key={onderdeel}
          className="luwte-kaart luwte-stapel"
          aria-label={sleutelInWoorden(onderdeel)}
        >
          <Heading niveau={2}>{sleutelInWoorden(onderdeel)}</Heading>
          <ul className="luwte-beleid__voorwaarden">
            {zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
            {regels.map((regel) => (
              <li key={`${regel.pad}|${regel.zin}`}>
                <Status toon={TOON[regel.soort][0]} kaal>
                  {TOON[regel.soort][1]}
                </Status>{' '}
                {regel.zin}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const keuzetekst = ({ naam, versie, geactiveerdOp }: BeleidRegel): string =>
  `${naam}, ${datumVoluit(versie)}${geactiveerdOp ? `, geactiveerd op ${datumVoluit(geactiveerdOp)}` : ''}`;
