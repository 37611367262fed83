import type { Informatievraag, Vraaglink } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, Dialog, FormField, KnopGroep, Paragraph, Textbox } from '../../../components/index.ts';
import { useStuurLink } from '../../../delen/vraag.api.ts';
import { momentInWoorden } from '../../../lib/datum.ts';
import { Formulier } from '../delen/Formulier.tsx';

type Props = { readonly vraag: Informatievraag; readonly onSluit: () => void };

/** Mails a contact without an account a link to one question, and shows the code that goes with it once. */
export function LinkDialoog({ vraag, onSluit }: Props) {
  const [email, setEmail] = useState('');
  const [link, setLink] = useState<Vraaglink | undefined>();
  const { verstuur, bezig, fouten } = useStuurLink(vraag.id);
  return (
    <Dialog titel="Stuur een link" onSluit={onSluit}>
      {link ? (
        <div className="luwte-stapel" role="status">
          <Paragraph>
            De mail met de link gaat naar {email}. Bel de contactpersoon en noem deze code:
          </Paragraph>
          <Paragraph>
            <strong>{link.code}</strong>
          </Paragraph>
          <Paragraph zacht>
            U ziet de code één keer. Zet hem niet in een mail. De link werkt één keer, tot{' '}
            {momentInWoorden(link.geldigTot)}.
          </Paragraph>
          <KnopGroep>
            <Button soort="primair" onClick={onSluit}>
              Ik heb de code doorgegeven
            </Button>
          </KnopGroep>
        </div>
      ) : (
        <Formulier
          knop="Stuur de link"
          bezig={bezig}
          fouten={fouten}
          onVerstuur={() => void verstuur({ email }).then((gemaakt) => setLink(gemaakt))}
          onSluit={onSluit}
        >
          <FormField
            label="Werkadres van de contactpersoon"
            naam="email"
            fout={fouten?.email}
            beschrijving={`Bij ${vraag.organisatie}. In de mail staat alleen het kenmerk en een link, niets over de zaak. Een eerdere link vervalt.`}
          >
            <Textbox
              type="email"
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </FormField>
        </Formulier>
      )}
    </Dialog>
  );
}
