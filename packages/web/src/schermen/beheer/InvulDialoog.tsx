import { type ReactNode, useState } from 'react';
import { vraag } from '../../api/client.ts';
import type { Fouten } from '../../api/fout.ts';
import { useVerstuur } from '../../api/useVerstuur.ts';
import { Dialog, FormField, Paragraph, Textbox, useToast } from '../../components/index.ts';
import { Formulier } from '../dossier/delen/Formulier.tsx';

type Velden = Readonly<Record<string, string>>;
type Props<V extends Velden> = {
  readonly titel: string;
  readonly uitleg?: string;
  readonly knop: string;
  readonly pad: string;
  readonly methode?: 'POST' | 'PATCH';
  /** What gets stale by it. */
  readonly ververst: readonly (readonly unknown[])[];
  readonly klaar: string;
  readonly begin: V;
  /** What is sent besides the filled-in fields; an empty field is left out. */
  readonly ook?: () => Readonly<Record<string, unknown>>;
  /** After it was done, once. */
  readonly onGedaan?: () => void;
  readonly onSluit: () => void;
  readonly children: (velden: V, zet: (deel: Partial<V>) => void, fouten: Fouten | undefined) => ReactNode;
};

/** A dialog with a few fields that sends them to one place. */
export function InvulDialoog<V extends Velden>(props: Props<V>) {
  const {
    titel,
    uitleg,
    knop,
    pad,
    methode = 'POST',
    ververst,
    klaar,
    begin,
    ook,
    onGedaan,
    onSluit,
    children,
  } = props;
  const meld = useToast();
  const [velden, setVelden] = useState(begin);
  const { verstuur, bezig, fouten } = useVerstuur(
    (body: unknown, sleutel) => vraag<unknown>(pad, { methode, body, sleutel }).then(() => true),
    ververst,
  );
  const bewaar = async () => {
    const gevuld = Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== ''));
    if (!(await verstuur({ ...gevuld, ...ook?.() }))) return;
    meld(klaar);
    onSluit();
    onGedaan?.();
  };
  return (
    <Dialog titel={titel} onSluit={onSluit}>
      {uitleg ? <Paragraph>{uitleg}</Paragraph> : null}
      <Formulier knop={knop} bezig={bezig} fouten={fouten} onVerstuur={() => void bewaar()} onSluit={onSluit}>
        {children(velden, (deel) => setVelden((nu) => ({ ...nu, ...deel })), fouten)}
      </Formulier>
    </Dialog>
  );
}

type VeldProps = {
  readonly label: string;
  readonly naam: string;
  readonly waarde: string;
  readonly onZet: (waarde: string) => void;
  readonly fouten: Fouten | undefined;
  readonly beschrijving?: string;
  readonly optioneel?: boolean;
  readonly datum?: boolean;
};

/** One line of text or a day. */
export function Tekstveld({ label, naam, waarde, onZet, fouten, beschrijving, optioneel, datum }: VeldProps) {
  return (
    <FormField
      label={label}
      naam={naam}
      fout={fouten?.[naam]}
      optioneel={optioneel ?? false}
      {...(beschrijving && { beschrijving })}
    >
      <Textbox
        {...(datum && { type: 'date' })}
        value={waarde}
        onChange={(event) => onZet(event.target.value)}
      />
    </FormField>
  );
}

type PeriodeProps = {
  readonly velden: { readonly van: string; readonly tot: string };
  readonly zet: (deel: { van?: string; tot?: string }) => void;
  readonly fouten: Fouten | undefined;
  readonly totVerplicht?: boolean;
};

/** First and last day. */
export function PeriodeVelden({ velden, zet, fouten, totVerplicht }: PeriodeProps) {
  return (
    <>
      <Tekstveld
        datum
        label="Eerste dag"
        naam="van"
        waarde={velden.van}
        onZet={(van) => zet({ van })}
        fouten={fouten}
      />
      <Tekstveld
        datum
        label="Laatste dag"
        naam="tot"
        optioneel={!totVerplicht}
        waarde={velden.tot}
        onZet={(tot) => zet({ tot })}
        fouten={fouten}
      />
    </>
  );
}
