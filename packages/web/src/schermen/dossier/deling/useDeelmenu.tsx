import type { Deelverwijzing, DossierKop, PartijRegel } from '@luwte/core/contract';
import { useState } from 'react';
import { useMag } from '../../../schil/SessieContext.tsx';
import { DELEN } from '../../../teksten/deling.ts';
import { DeelDialoog } from './DeelDialoog.tsx';
import { VrijgaveDialoog } from './VrijgaveDialoog.tsx';
import { ZichtbaarheidDialoog } from './ZichtbaarheidDialoog.tsx';

type Wat = 'delen' | 'zien' | 'vrijgeven';
type Vraag = {
  readonly kop: DossierKop;
  readonly item: Deelverwijzing;
  readonly naam: string;
  /** Police data, which have to be released first. */
  readonly politie?: boolean;
  readonly partij?: PartijRegel;
};

/** What can be done about sharing with one item: choices for its menu, and the dialog that is open. */
export function useDeelmenu(vraag: Vraag) {
  const mag = useMag();
  const [open, setOpen] = useState<Wat | undefined>();
  const keuzes = [
    ...(mag('deling:geven') && vraag.kop.status === 'open'
      ? [{ naam: DELEN.delen, doe: () => setOpen('delen') }]
      : []),
    ...(vraag.politie && mag('deling:vrijgeven')
      ? [{ naam: DELEN.vrijgeven, doe: () => setOpen('vrijgeven') }]
      : []),
    ...(mag('deling:inzien') ? [{ naam: DELEN.wieZiet, doe: () => setOpen('zien') }] : []),
  ];
  const { politie: _politie, partij, ...rest } = vraag;
  const props = { ...rest, onSluit: () => setOpen(undefined) };
  const dialoog =
    open === 'delen' ? (
      <DeelDialoog {...props} partij={partij} />
    ) : open === 'vrijgeven' ? (
      <VrijgaveDialoog {...props} />
    ) : open === 'zien' ? (
      <ZichtbaarheidDialoog {...props} />
    ) : null;
  return { keuzes, dialoog };
}
