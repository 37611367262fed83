import '../../../delen/delen.css';
import type { BeleidDetail, BeleidVoorstel } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Alert,
  Button,
  EmptyState,
  Heading,
  KnopGroep,
  Laden,
  Paragraph,
} from '../../../components/index.ts';
import { datumVoluit, momentInWoorden } from '../../../lib/datum.ts';
import { useMag } from '../../../schil/SessieContext.tsx';
import type { AFHANDELING } from '../../../teksten/beleid.ts';
import { rolNaam } from '../../../teksten/nl.ts';
import { useBeleidLog } from '../beleid.api.ts';
import type { Beleid } from '../beleid.ts';
import { AfhandelDialoog } from './AfhandelDialoog.tsx';
import { Waarden } from './Ingevuld.tsx';
import { Logregels } from './Logregels.tsx';

/** Open proposals for this policy, to settle, and what happened with the earlier ones. */
export function Activeren({ detail }: { readonly detail: BeleidDetail }) {
  const log = useBeleidLog(detail.sleutel);
  return (
    <Laden vraag={log}>
      {({ voorstellen, items }) => {
        const open = voorstellen.filter(({ stand }) => stand === 'open');
        return (
          <div className="luwte-stapel">
            {open.map((voorstel) => (
              <Voorstel key={voorstel.id} voorstel={voorstel} beleid={detail.beleid} />
            ))}
            <section className="luwte-kaart luwte-stapel" aria-label="Log">
              <Heading niveau={2}>Log</Heading>
              {items.length === 0 ? (
                <EmptyState>
                  Hier is nog niets voorgesteld. Nieuwe dossiers vallen onder de versie die Luwte meelevert.
                </EmptyState>
              ) : (
                <Logregels log={{ voorstellen, items }} beleid={detail.beleid} />
              )}
            </section>
          </div>
        );
      }}
    </Laden>
  );
}

function Voorstel({ voorstel, beleid }: { readonly voorstel: BeleidVoorstel; readonly beleid: Beleid }) {
  const mag = useMag();
  const [vraagt, setVraagt] = useState<keyof typeof AFHANDELING | undefined>();
  const titel = `Voorstel: versie van ${datumVoluit(voorstel.versie)}`;
  return (
    <section className="luwte-kaart luwte-stapel" aria-label={titel}>
      <Heading niveau={2}>{titel}</Heading>
      <Paragraph zacht>
        {rolNaam(voorstel.functie)}, {momentInWoorden(voorstel.op)}
      </Paragraph>
      <Paragraph>{voorstel.toelichting}</Paragraph>
      <Waarden waarden={voorstel.waarden} beleid={beleid} />
      {voorstel.achterhaald ? (
        <Alert soort="warning" kop="Dit voorstel kan niet meer worden geactiveerd.">
          {voorstel.achterhaald}
        </Alert>
      ) : null}
      {voorstel.vanMij ? (
        <>
          <Paragraph zacht>U heeft dit voorgesteld. Een ander beoordeelt het.</Paragraph>
          <KnopGroep>
            <Button onClick={() => setVraagt('intrekkingen')}>Intrekken</Button>
          </KnopGroep>
        </>
      ) : mag('beleid:activeren') ? (
        <KnopGroep>
          {voorstel.achterhaald ? null : (
            <Button soort="primair" onClick={() => setVraagt('activeringen')}>
              Activeren
            </Button>
          )}
          <Button onClick={() => setVraagt('weigeringen')}>Weigeren</Button>
        </KnopGroep>
      ) : (
        <Paragraph zacht>Een jurist beoordeelt dit.</Paragraph>
      )}
      {vraagt ? (
        <AfhandelDialoog voorstel={voorstel} hoe={vraagt} onSluit={() => setVraagt(undefined)} />
      ) : null}
    </section>
  );
}
