import type { DossierKop, DossierToets, TijdlijnItem } from '@luwte/core/contract';
import { Dialog, Laden, Paragraph } from '../../../components/index.ts';
import { useGebeurtenissen } from '../dossier.api.ts';
import { FORMULIEREN, heeftFormulier } from './formulieren.ts';
import { GebeurtenisDialoog } from './GebeurtenisDialoog.tsx';
import { naarWaarden } from './naarGebeurtenis.ts';

type Props = {
  readonly kop: DossierKop;
  readonly sleutel: string;
  /** The event, where the screen has it already. */
  readonly bekend: TijdlijnItem | undefined;
  readonly toets: DossierToets | undefined;
  readonly onSluit: () => void;
};

/** Opens the form of an event with what it holds; fetches it when it is not known yet. */
export function CorrectieDialoog({ kop, sleutel, bekend, toets, onSluit }: Props) {
  const vraag = useGebeurtenissen(kop.id, [], bekend === undefined);
  const item = bekend ?? vraag.data?.find((gebeurtenis) => gebeurtenis.sleutel === sleutel);
  const vorm = item && heeftFormulier(item.soort) ? FORMULIEREN[item.soort] : undefined;
  if (item && vorm) {
    return (
      <GebeurtenisDialoog
        kop={kop}
        soort={item.soort}
        voorzet={naarWaarden(vorm, item.gebeurtenis)}
        origineel={item.gebeurtenis}
        toets={toets}
        onSluit={onSluit}
      />
    );
  }
  return (
    <Dialog titel="Corrigeren" onSluit={onSluit}>
      <Laden vraag={bekend ? { ...vraag, data: [bekend] } : vraag}>
        {() => (
          <Paragraph>
            Voor deze gebeurtenis is nog geen formulier. Trek haar in en leg haar opnieuw vast.
          </Paragraph>
        )}
      </Laden>
    </Dialog>
  );
}
