import type { DossierKop, DossierToets } from '@luwte/core/contract';
import { BriefDialoog } from '../brief/BriefDialoog.tsx';
import type { OpenFormulier } from '../DossierContext.tsx';
import { ActieDialoog } from './ActieDialoog.tsx';
import { CorrectieDialoog } from './CorrectieDialoog.tsx';
import { GebeurtenisDialoog } from './GebeurtenisDialoog.tsx';
import { PartijDialoog } from './PartijDialoog.tsx';
import { WatAlsDialoog } from './WatAlsDialoog.tsx';

type Props = {
  readonly kop: DossierKop;
  readonly formulier: OpenFormulier;
  readonly toets: DossierToets | undefined;
  readonly onSluit: () => void;
};

/** The form that stands open over the dossier. */
export function Formulieren({ kop, formulier, toets, onSluit }: Props) {
  switch (formulier.doe) {
    case 'nieuw':
      return (
        <GebeurtenisDialoog
          kop={kop}
          soort={formulier.soort}
          voorzet={formulier.waarden}
          toets={toets}
          onSluit={onSluit}
        />
      );
    case 'wat-als':
      return <WatAlsDialoog kop={kop} formulier={formulier} toets={toets} onSluit={onSluit} />;
    case 'corrigeer':
      return (
        <CorrectieDialoog
          kop={kop}
          sleutel={formulier.id}
          bekend={formulier.item}
          toets={toets}
          onSluit={onSluit}
        />
      );
    case 'actie':
      return <ActieDialoog kop={kop} soort={formulier.soort} onSluit={onSluit} />;
    case 'brief':
      return <BriefDialoog kop={kop} brief={formulier.brief} onSluit={onSluit} />;
    case 'partij':
      return <PartijDialoog kop={kop} onSluit={onSluit} />;
  }
}
