import { type ReactNode, useState } from 'react';
import { RadioGroup } from '../../components/index.ts';
import { vandaag } from '../../lib/datum.ts';
import { InvulDialoog, Tekstveld } from './InvulDialoog.tsx';

type Props = {
  readonly titel: string;
  readonly uitleg: string;
  readonly pad: string;
  readonly ververst: readonly (readonly unknown[])[];
  readonly klaar: string;
  /** Asks for a reason too. */
  readonly metReden?: boolean;
  /** Has a last day and does not end at once. */
  readonly alleenLaatsteDag?: boolean;
  readonly onSluit: () => void;
  readonly children?: ReactNode;
};

/** Ends something, at once or after a last day. */
export function EindeDialoog({ metReden, alleenLaatsteDag, children, ...rest }: Props) {
  const [wanneer, setWanneer] = useState(alleenLaatsteDag ? 'dag' : 'nu');
  const begin: Record<string, string> = { tot: vandaag(), reden: '' };
  return (
    <InvulDialoog
      {...rest}
      knop="Beëindigen"
      begin={begin}
      ook={() => (wanneer === 'nu' ? { tot: undefined } : {})}
    >
      {(velden, zet, fouten) => (
        <>
          {children}
          {alleenLaatsteDag ? null : (
            <RadioGroup
              legend="Wanneer"
              naam="wanneer"
              waarde={wanneer}
              onKies={setWanneer}
              keuzes={[
                { waarde: 'nu', tekst: 'Nu meteen' },
                { waarde: 'dag', tekst: 'Na een laatste dag' },
              ]}
            />
          )}
          {wanneer === 'dag' ? (
            <Tekstveld
              datum
              label="Laatste dag"
              naam="tot"
              waarde={velden.tot ?? ''}
              onZet={(tot) => zet({ tot })}
              fouten={fouten}
            />
          ) : null}
          {metReden ? (
            <Tekstveld
              label="Reden"
              naam="reden"
              waarde={velden.reden ?? ''}
              onZet={(reden) => zet({ reden })}
              fouten={fouten}
            />
          ) : null}
        </>
      )}
    </InvulDialoog>
  );
}
