import type { Partnervraag } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Badge,
  Button,
  Dialog,
  EmptyState,
  Heading,
  Laden,
  Paragraph,
  useToast,
} from '../components/index.ts';
import { datumVoluit, momentInWoorden } from '../lib/datum.ts';
import { useMag } from '../schil/SessieContext.tsx';
import { VRAAGSTATUS } from '../teksten/vraag.ts';
import { AntwoordFormulier } from './AntwoordFormulier.tsx';
import { Termijn } from './Termijn.tsx';
import { useBeantwoord, useEigenVragen } from './vraag.api.ts';

/** What the municipality asks of this partner, for its start page. Answered questions show no name any more. */
export function PartnerVragen() {
  const mag = useMag()('vraag:beantwoorden');
  const vragen = useEigenVragen(mag);
  const [gekozen, setGekozen] = useState<Partnervraag | undefined>();
  if (!mag) return null;
  return (
    <section className="luwte-kaart" aria-label="Vragen aan u">
      <div className="luwte-kaart__kop">
        <Heading niveau={2}>Vragen aan u</Heading>
      </div>
      <Laden vraag={vragen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <EmptyState>De gemeente vraagt u nu niets.</EmptyState>
          ) : (
            <ul className="luwte-regels">
              {lijst.map((vraag) => (
                <li key={vraag.id} className="luwte-regel">
                  <div className="luwte-regel__inhoud">
                    <span className="luwte-regel__wat">{vraag.vraag}</span>
                    <span className="luwte-regel__bij">
                      <span>{vraag.kenmerk}</span>
                      {vraag.persoon?.naam ? <span>over {vraag.persoon.naam}</span> : null}
                      <span>gevraagd {momentInWoorden(vraag.gevraagdOp)}</span>
                    </span>
                  </div>
                  <div className="luwte-regel__eind">
                    {vraag.status === 'open' ? (
                      <>
                        {vraag.uiterlijk ? <Termijn tot={vraag.uiterlijk} kaal /> : null}
                        <Button klein onClick={() => setGekozen(vraag)}>
                          Antwoorden<span className="luwte-alleen-voorlezen">: {vraag.vraag}</span>
                        </Button>
                      </>
                    ) : (
                      <Badge>{VRAAGSTATUS[vraag.status]}</Badge>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Laden>
      {gekozen ? <Antwoord vraag={gekozen} onSluit={() => setGekozen(undefined)} /> : null}
    </section>
  );
}

function Antwoord({ vraag, onSluit }: { readonly vraag: Partnervraag; readonly onSluit: () => void }) {
  const meld = useToast();
  const { verstuur, bezig, fouten } = useBeantwoord(vraag.id);
  const { naam, geboortedatum } = vraag.persoon ?? {};
  return (
    <Dialog titel="Vraag van de gemeente" onSluit={onSluit}>
      <Paragraph>
        <strong>{vraag.vraag}</strong>
      </Paragraph>
      {naam ? (
        <Paragraph>
          Het gaat over {naam}
          {geboortedatum ? `, geboren op ${datumVoluit(geboortedatum)}` : ''}. Dossier {vraag.kenmerk}.
        </Paragraph>
      ) : null}
      {vraag.doelredenering ? (
        <Paragraph zacht>Waarom de gemeente dit vraagt: {vraag.doelredenering}</Paragraph>
      ) : null}
      <AntwoordFormulier
        vraag={vraag}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={async (antwoord) => {
          if (!(await verstuur(antwoord))) return;
          meld('Uw antwoord is verstuurd.');
          onSluit();
        }}
      />
    </Dialog>
  );
}
