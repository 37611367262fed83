import type { DossierKop, Informatievraag, Vraaglink } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, Dialog, FormField, KnopGroep, Paragraph, Select } from '../../../components/index.ts';
import { Contacten } from '../../../delen/Contacten.tsx';
import { useStuurLink } from '../../../delen/vraag.api.ts';
import { momentInWoorden } from '../../../lib/datum.ts';
import { LINK } from '../../../teksten/vraag.ts';
import { Formulier } from '../delen/Formulier.tsx';

type Props = {
  readonly kop: DossierKop;
  readonly vraag: Informatievraag;
  readonly onSluit: () => void;
};

/** Mails a fixed contact without an account a link to one question, and shows the code that goes with it once. */
export function LinkDialoog({ kop, vraag, onSluit }: Props) {
  const bevestigd = vraag.contactpersonen.filter((contact) => contact.bevestigd);
  const [contactpersoonId, setContact] = useState(bevestigd.length === 1 ? (bevestigd[0]?.id ?? '') : '');
  const [link, setLink] = useState<Vraaglink | undefined>();
  const { verstuur, bezig, fouten } = useStuurLink(kop.id, vraag.id);
  return (
    <Dialog titel={LINK.titel} onSluit={onSluit}>
      {link ? (
        <div className="luwte-stapel" role="status">
          <Paragraph>{LINK.bel(link.naam, link.telefoon)}</Paragraph>
          <Paragraph>
            <strong>{link.code}</strong>
          </Paragraph>
          <Paragraph zacht>{LINK.eenmaal(momentInWoorden(link.geldigTot))}</Paragraph>
          <KnopGroep>
            <Button soort="primair" onClick={onSluit}>
              {LINK.doorgegeven}
            </Button>
          </KnopGroep>
        </div>
      ) : bevestigd.length === 0 ? (
        <>
          <Paragraph>{LINK.geenContact}</Paragraph>
          <Contacten contacten={vraag.contactpersonen} />
        </>
      ) : (
        <Formulier
          knop={LINK.stuur}
          bezig={bezig}
          fouten={fouten}
          onVerstuur={() => void verstuur({ contactpersoonId }).then((gemaakt) => setLink(gemaakt))}
          onSluit={onSluit}
        >
          <FormField
            label={LINK.contact}
            naam="contactpersoonId"
            fout={fouten?.contactpersoonId}
            beschrijving={LINK.uitleg}
          >
            <Select
              leeg="Kies een contactpersoon"
              value={contactpersoonId}
              keuzes={bevestigd.map(({ id, naam, email }) => ({
                waarde: id,
                tekst: `${naam}, ${email ?? ''}`,
              }))}
              onChange={(event) => setContact(event.target.value)}
            />
          </FormField>
        </Formulier>
      )}
    </Dialog>
  );
}
