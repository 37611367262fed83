import type { DossierKop } from '@luwte/core/contract';
import { useState } from 'react';
import { Button, Dialog, EmptyState, Laden, Paragraph } from '../../../components/index.ts';
import { useDeelbareFeiten } from '../../../delen/deling.api.ts';
import { DELEN } from '../../../teksten/deling.ts';
import { DeelDialoog } from './DeelDialoog.tsx';

type Feit = { readonly id: string; readonly naam: string };
type Props = { readonly kop: DossierKop; readonly onSluit: () => void };

/** Chooses one fact of the dossier and goes on to share it: a fact has no place of its own on the screen. */
export function FeitDelen({ kop, onSluit }: Props) {
  const feiten = useDeelbareFeiten(kop.id);
  const [feit, setFeit] = useState<Feit>();
  if (feit) {
    return <DeelDialoog kop={kop} item={{ soort: 'feit', id: feit.id }} naam={feit.naam} onSluit={onSluit} />;
  }
  return (
    <Dialog titel={DELEN.feit} onSluit={onSluit}>
      <Paragraph>{DELEN.feitUitleg}</Paragraph>
      <Laden vraag={feiten}>
        {(lijst) =>
          lijst.length === 0 ? (
            <EmptyState>{DELEN.geenFeiten}</EmptyState>
          ) : (
            <ul className="luwte-regels">
              {lijst.map(({ id, naam, uitkomst }) => (
                <li key={id} className="luwte-regel">
                  <span className="luwte-regel__inhoud">
                    {naam}: {uitkomst}
                  </span>
                  <div className="luwte-regel__eind">
                    <Button klein onClick={() => setFeit({ id, naam })}>
                      {DELEN.delen}
                      <span className="luwte-alleen-voorlezen">: {naam}</span>
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Laden>
    </Dialog>
  );
}
