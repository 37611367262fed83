import type { DossierKop, NoodtoegangKort } from '@luwte/core/contract';
import { useEffect, useState } from 'react';
import { vraag } from '../../../api/client.ts';
import { SLEUTEL } from '../../../api/lijst.ts';
import { useVerstuur } from '../../../api/useVerstuur.ts';
import {
  Alert,
  Button,
  Dialog,
  FormField,
  Paragraph,
  Textarea,
  useToast,
} from '../../../components/index.ts';
import { lokaal, momentInWoorden } from '../../../lib/datum.ts';
import { NOODTOEGANG, resterendInWoorden } from '../../../teksten/privacy.ts';
import { Formulier } from '../delen/Formulier.tsx';

type Props = { readonly kop: DossierKop };

/** In the header while closed parts are open in an emergency: until when, and a way to end it. */
export function NoodtoegangLoopt({ kop }: Props) {
  const meld = useToast();
  const id = kop.noodtoegang?.id ?? '';
  const { verstuur, bezig } = useVerstuur(
    (_: object, sleutel) =>
      vraag<undefined>(`/noodtoegangen/${id}/beeindigingen`, { methode: 'POST', body: {}, sleutel }).then(
        () => true,
      ),
    [SLEUTEL.dossier(kop.id)],
  );
  const minuten = useMinutenTot(kop.noodtoegang?.tot);
  if (!kop.noodtoegang) return null;
  return (
    <Alert
      soort="warning"
      kop={`Noodtoegang tot ${momentInWoorden(kop.noodtoegang.tot)}, ${resterendInWoorden(minuten)}`}
    >
      <Paragraph>{NOODTOEGANG.genomen}</Paragraph>
      <Button
        klein
        bezig={bezig}
        onClick={() => void verstuur({}).then((gelukt) => gelukt && meld(NOODTOEGANG.beeindigd))}
      >
        {NOODTOEGANG.beeindig}
      </Button>
    </Alert>
  );
}

/** Whole minutes until a local moment, counted again every half minute. */
function useMinutenTot(tot: string | undefined): number {
  const [nu, setNu] = useState(() => lokaal(new Date()));
  useEffect(() => {
    if (tot === undefined) return;
    const klok = setInterval(() => setNu(lokaal(new Date())), 30_000);
    return () => clearInterval(klok);
  }, [tot]);
  return tot === undefined ? 0 : Math.floor((Date.parse(`${tot}:00Z`) - Date.parse(`${nu}:00Z`)) / 60_000);
}

/** The button in the header, for who may not open every part. */
export function NoodtoegangKnop({ kop }: Props) {
  const [open, setOpen] = useState(false);
  if (!kop.noodtoegangKan) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{NOODTOEGANG.knop}</Button>
      {open ? <NoodtoegangDialoog kop={kop} onSluit={() => setOpen(false)} /> : null}
    </>
  );
}

function NoodtoegangDialoog({ kop, onSluit }: Props & { readonly onSluit: () => void }) {
  const meld = useToast();
  const [reden, setReden] = useState('');
  const { verstuur, bezig, fouten } = useVerstuur(
    (body: { reden: string }, sleutel) =>
      vraag<NoodtoegangKort>(`/dossiers/${kop.id}/noodtoegangen`, { methode: 'POST', body, sleutel }),
    [SLEUTEL.dossier(kop.id)],
  );
  const bewaar = async () => {
    if (!(await verstuur({ reden }))) return;
    meld(NOODTOEGANG.genomen);
    onSluit();
  };
  return (
    <Dialog titel={NOODTOEGANG.titel} onSluit={onSluit}>
      <Paragraph>{NOODTOEGANG.uitleg}</Paragraph>
      <Formulier
        knop={NOODTOEGANG.open}
        bezig={bezig}
        fouten={fouten}
        onVerstuur={() => void bewaar()}
        onSluit={onSluit}
      >
        <FormField
          label={NOODTOEGANG.reden}
          naam="reden"
          beschrijving={NOODTOEGANG.redenUitleg}
          fout={fouten?.reden}
        >
          <Textarea value={reden} onChange={(event) => setReden(event.target.value)} />
        </FormField>
      </Formulier>
    </Dialog>
  );
}
