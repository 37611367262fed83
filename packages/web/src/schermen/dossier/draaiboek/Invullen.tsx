import type { Draaiboek } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, ErrorSummary, KnopGroep, Paragraph, useToast } from '../../../components/index.ts';
import { DRAAIBOEK } from '../../../teksten/draaiboek.ts';
import { useBewaarDraaiboek } from './draaiboek.api.ts';
import { gepland, type Ingevuld, naarFormulier, naarInvoer, veldVan } from './invoer.ts';
import { Scenario } from './Scenario.tsx';
import { Uitvoering } from './Uitvoering.tsx';

type Props = { readonly id: string; readonly draaiboek: Draaiboek };

/** All scenarios on one form: saved together, and said to be ready in the same step. */
export function Invullen({ id, draaiboek }: Props) {
  const toon = useToast();
  const [formulier, zet] = useState(() => naarFormulier(draaiboek));
  const [verstuurd, zetVerstuurd] = useState<readonly string[]>([]);
  const { verstuur, bezig, fouten } = useBewaarDraaiboek(id);
  const wijzig = (welk: string, anders: Partial<Ingevuld>) =>
    zet((nu) => ({
      ...nu,
      scenarios: nu.scenarios.map((s) => (s.id === welk ? { ...s, ...anders } : s)),
    }));
  const bewaar = async (meld: boolean) => {
    zetVerstuurd(gepland(formulier.plan));
    const uit = await verstuur({ body: naarInvoer(formulier), versie: draaiboek.versie, meld });
    if (uit) toon(meld ? DRAAIBOEK.gemeld : DRAAIBOEK.opgeslagen);
  };
  const perVeld =
    fouten &&
    Object.fromEntries(Object.entries(fouten).map(([pad, reden]) => [veldVan(pad, verstuurd), reden]));
  return (
    <form
      noValidate
      className="luwte-stapel luwte-niet-afdrukken"
      onSubmit={(event) => {
        event.preventDefault();
        void bewaar(false);
      }}
    >
      <ErrorSummary fouten={fouten} veldVan={(pad) => veldVan(pad, verstuurd)} />
      <Paragraph>{DRAAIBOEK.uitleg}</Paragraph>
      {draaiboek.scenarios.map((scenario, i) => {
        const waarde = formulier.scenarios.find((s) => s.id === scenario.id);
        return waarde ? (
          <Scenario
            key={scenario.id}
            plek={`scenarios.${i}`}
            scenario={scenario}
            waarde={waarde}
            fouten={perVeld}
            onWijzig={(anders) => wijzig(scenario.id, anders)}
          />
        ) : null;
      })}
      <Uitvoering
        draaiboek={draaiboek}
        plan={formulier.plan}
        fouten={perVeld}
        onWijzig={(plan) => zet((nu) => ({ ...nu, plan }))}
      />
      <KnopGroep>
        <Button type="submit" soort="primair" bezig={bezig}>
          {bezig ? DRAAIBOEK.bezig : DRAAIBOEK.opslaan}
        </Button>
        <Button bezig={bezig} onClick={() => void bewaar(true)}>
          {DRAAIBOEK.meld}
        </Button>
      </KnopGroep>
    </form>
  );
}
