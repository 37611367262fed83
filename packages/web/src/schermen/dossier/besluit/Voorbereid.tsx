import type { Besluitvoorstel, DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { Alert, Badge, Button, Heading, KnopGroep, Paragraph, Status } from '../../../components/index.ts';
import { momentInWoorden } from '../../../lib/datum.ts';
import { useMag, useWoord } from '../../../schil/SessieContext.tsx';
import { GOEDKEUREN, STAPSTAND } from '../../../teksten/besluit.ts';
import { hoofdletter, MAATREGEL, rolNaam, soortNaam } from '../../../teksten/nl.ts';
import { NogNietOpOrde } from '../randvoorwaarden/NogNietOpOrde.tsx';
import { AfhandelDialoog } from './AfhandelDialoog.tsx';
import { type Afhandeling, useBesluitvoorstellen } from './besluit.api.ts';
import { Inhoud } from './Inhoud.tsx';

type Stap = Besluitvoorstel['stappen'][number];
const TOON = {
  genomen: 'goed',
  nu: 'info',
  overgeslagen: 'let-op',
  'niet-van-toepassing': 'rustig',
  later: 'rustig',
} as const satisfies Readonly<Record<Stap['stand'], string>>;

/** Decisions that wait for a second pair of eyes; nothing when there are none. */
export function Voorbereid({ kop }: { readonly kop: DossierKop }) {
  const mag = useMag()('besluit:vastleggen');
  const { data = [] } = useBesluitvoorstellen(kop.id, mag);
  const tonen = data.filter(({ stand, vanMij }) => stand === 'open' || (stand === 'teruggezonden' && vanMij));
  if (tonen.length === 0) return null;
  return (
    <section
      className="luwte-kaart luwte-kaart--nadruk luwte-stapel luwte-niet-afdrukken"
      aria-label={GOEDKEUREN.titel}
    >
      <Heading niveau={2}>{GOEDKEUREN.titel}</Heading>
      {tonen.map((voorstel) => (
        <Voorstel key={voorstel.id} kop={kop} voorstel={voorstel} />
      ))}
    </section>
  );
}

const naamVan = (maatregel: string): string =>
  (MAATREGEL as Readonly<Record<string, string>>)[maatregel] ?? maatregel;

function Voorstel({ kop, voorstel }: { readonly kop: DossierKop; readonly voorstel: Besluitvoorstel }) {
  const [hoe, setHoe] = useState<Afhandeling>();
  const { gebeurtenis, stand, vanMij, reden } = voorstel;
  const maatregel = String(gebeurtenis.maatregel ?? '');
  const woord = useWoord();
  const soort = hoofdletter(woord(String(gebeurtenis.soort), soortNaam(String(gebeurtenis.soort))));
  return (
    <div className="luwte-stapel luwte-stapel--dicht">
      <Heading niveau={3}>{[soort, ...(maatregel === '' ? [] : [naamVan(maatregel)])].join(': ')}</Heading>
      <Paragraph soort="klein" zacht>
        Klaargelegd door {rolNaam(voorstel.functie).toLowerCase()}, {momentInWoorden(voorstel.op)}. Dag van de
        stap: {momentInWoorden(String(gebeurtenis.op ?? ''))}.
      </Paragraph>
      {typeof gebeurtenis.toelichting === 'string' ? <Paragraph>{gebeurtenis.toelichting}</Paragraph> : null}
      {voorstel.mondelingeOpdracht ? (
        <Alert soort="warning" kop={GOEDKEUREN.mondeling}>
          {voorstel.mondelingeOpdracht} {GOEDKEUREN.mondelingUitleg}
        </Alert>
      ) : null}
      {stand === 'teruggezonden' ? (
        <Alert soort="warning" kop={GOEDKEUREN.teruggezonden}>
          {reden}
        </Alert>
      ) : (
        <>
          <Inhoud kop={kop} gebeurtenis={gebeurtenis} />
          <Stappen stappen={voorstel.stappen} />
          <NogNietOpOrde kop={kop} wat={{ soorten: [String(gebeurtenis.soort)], maatregelen: [maatregel] }} />
          {vanMij ? <Paragraph>{GOEDKEUREN.vanU}</Paragraph> : null}
          <KnopGroep>
            {vanMij ? (
              <Button klein onClick={() => setHoe('intrekkingen')}>
                {GOEDKEUREN.intrekkingen.knop}
              </Button>
            ) : (
              <>
                <Button klein soort="primair" onClick={() => setHoe('goedkeuringen')}>
                  {GOEDKEUREN.goedkeuringen.knop}
                </Button>
                <Button klein onClick={() => setHoe('terugzendingen')}>
                  {GOEDKEUREN.terugzendingen.knop}
                </Button>
              </>
            )}
          </KnopGroep>
        </>
      )}
      {hoe ? (
        <AfhandelDialoog kop={kop} voorstel={voorstel} hoe={hoe} onSluit={() => setHoe(undefined)} />
      ) : null}
    </div>
  );
}

/** What was taken and what was skipped, before somebody approves. What does not apply or comes later stays out. */
function Stappen({ stappen }: { readonly stappen: readonly Stap[] }) {
  const telt = stappen.filter(({ stand }) => stand !== 'niet-van-toepassing' && stand !== 'later');
  const over = telt.filter(({ stand }) => stand === 'overgeslagen').length;
  return (
    <>
      <Paragraph>
        <Badge>{GOEDKEUREN.overgeslagen(over)}</Badge>
      </Paragraph>
      <ul className="luwte-regels">
        {telt.map(({ id, naam, stand, open }) => (
          <li key={id} className="luwte-regel">
            <div className="luwte-regel__inhoud">
              <span>{naam}</span>
              {open.length > 0 ? (
                <span className="luwte-klein luwte-zacht">
                  {GOEDKEUREN.open} {open.join(' ')}
                </span>
              ) : null}
            </div>
            <Status toon={TOON[stand]} kaal>
              {STAPSTAND[stand]}
            </Status>
          </li>
        ))}
      </ul>
    </>
  );
}
