import type { Inbreng } from '@luwte/core/contract';
import { useState } from 'react';
import {
  Button,
  Dialog,
  EmptyState,
  FormField,
  Heading,
  Laden,
  Paragraph,
  Textbox,
  useToast,
} from '../components/index.ts';
import { Formulier } from '../schermen/dossier/delen/Formulier.tsx';
import { INBRENG } from '../teksten/inbreng.ts';
import { InbrengDialoog } from './InbrengDialoog.tsx';
import { InbrengRegel } from './InbrengRegel.tsx';
import { useInbrengen, useStopInbreng } from './inbreng.api.ts';
import { NietDelenDialoog } from './NietDelenDialoog.tsx';

/** What a partner told the municipality about a case, and the two ways to add to it. */
export function EigenInbreng({ dossierId, open }: { readonly dossierId: string; readonly open: boolean }) {
  const inbreng = useInbrengen(dossierId, true);
  const [doe, setDoe] = useState<'delen' | 'niet' | Inbreng>();
  const sluit = () => setDoe(undefined);
  return (
    <section className="luwte-kaart luwte-stapel" aria-label={INBRENG.titel}>
      <Heading niveau={2}>{INBRENG.titel}</Heading>
      <Paragraph soort="klein" zacht>
        {INBRENG.uitleg}
      </Paragraph>
      <Laden vraag={inbreng}>
        {({ items, convenanten }) => (
          <>
            {items.length === 0 ? <EmptyState>{INBRENG.leeg}</EmptyState> : null}
            <ul className="luwte-regels">
              {items.map((item) => (
                <InbrengRegel key={item.id} inbreng={item} eigen>
                  {item.einde === undefined && item.soort === 'gegeven' ? (
                    <Button klein onClick={() => setDoe(item)}>
                      {INBRENG.stoppen}
                      <span className="luwte-alleen-voorlezen">: {item.wat.slice(0, 60)}</span>
                    </Button>
                  ) : null}
                </InbrengRegel>
              ))}
            </ul>
            {open ? (
              <div className="luwte-rij">
                <Button soort="primair" onClick={() => setDoe('delen')}>
                  {INBRENG.nieuw}
                </Button>
                <Button onClick={() => setDoe('niet')}>{INBRENG.niet}</Button>
              </div>
            ) : null}
            {doe === 'delen' ? (
              <InbrengDialoog dossierId={dossierId} convenanten={convenanten} onSluit={sluit} />
            ) : null}
          </>
        )}
      </Laden>
      {doe === 'niet' ? <NietDelenDialoog dossierId={dossierId} onSluit={sluit} /> : null}
      {typeof doe === 'object' ? <StopDialoog dossierId={dossierId} id={doe.id} onSluit={sluit} /> : null}
    </section>
  );
}

type StopProps = { readonly dossierId: string; readonly id: string; readonly onSluit: () => void };

function StopDialoog({ dossierId, id, onSluit }: StopProps) {
  const meld = useToast();
  const [reden, setReden] = useState('');
  const { verstuur, bezig, fouten } = useStopInbreng(dossierId, id);
  const stop = async () => {
    if (!(await verstuur({ reden }))) return;
    meld(INBRENG.gestopt);
    onSluit();
  };
  return (
    <Dialog titel={INBRENG.stoppen} onSluit={onSluit}>
      <Formulier
        knop={INBRENG.stoppen}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void stop()}
        onSluit={onSluit}
      >
        <FormField label="Waarom stopt u?" naam="reden" fout={fouten?.reden}>
          <Textbox value={reden} onChange={(event) => setReden(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
