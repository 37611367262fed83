import type { Medewerker } from '@luwte/core/contract';
import { vraag } from '../../api/client.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Button, useToast } from '../../components/index.ts';
import { datumVoluit } from '../../lib/datum.ts';
import { UITNODIGING } from '../../teksten/organisatie.ts';
import { InvulDialoog, Tekstveld } from './InvulDialoog.tsx';
import { ORGANISATIE_OUD } from './organisatie.api.ts';

type Wie = { readonly medewerker: Medewerker };

/** How it stands with the invitation of somebody without an account. */
export function Uitnodigingstatus({ uitnodiging }: Pick<Medewerker, 'uitnodiging'>) {
  const woorden = uitnodiging
    ? UITNODIGING.stand[uitnodiging.stand](datumVoluit(uitnodiging.tot.slice(0, 10)))
    : UITNODIGING.nogGeen;
  return <div className="luwte-zacht luwte-klein">{woorden}</div>;
}

/** Sends an invitation, the first or another. */
export function UitnodigenDialoog({ medewerker, onSluit }: Wie & { readonly onSluit: () => void }) {
  return (
    <InvulDialoog
      titel={`${medewerker.naam} uitnodigen`}
      uitleg={UITNODIGING.uitleg}
      knop={UITNODIGING.knop}
      pad={`/medewerkers/${medewerker.id}/uitnodigingen`}
      ververst={ORGANISATIE_OUD}
      klaar={UITNODIGING.verstuurd}
      begin={{ email: medewerker.uitnodiging?.email ?? '' }}
      onSluit={onSluit}
    >
      {(velden, zet, fouten) => (
        <Tekstveld
          label={UITNODIGING.email}
          naam="email"
          waarde={velden.email}
          onZet={(email) => zet({ email })}
          fouten={fouten}
        />
      )}
    </InvulDialoog>
  );
}

/** Takes the invitation back at once: a new one is sent as easily. */
export function TrekIn({ medewerker }: Wie) {
  const meld = useToast();
  const { verstuur, bezig } = useVerstuur(
    (id: string) =>
      vraag<void>(`/medewerkers/${id}/uitnodigingen/intrekkingen`, { methode: 'POST' }).then(() => true),
    ORGANISATIE_OUD,
  );
  return (
    <Button
      klein
      bezig={bezig}
      aria-label={`Uitnodiging van ${medewerker.naam} intrekken`}
      onClick={() => void verstuur(medewerker.id).then((gedaan) => gedaan && meld(UITNODIGING.ingetrokken))}
    >
      {UITNODIGING.trekIn}
    </Button>
  );
}
