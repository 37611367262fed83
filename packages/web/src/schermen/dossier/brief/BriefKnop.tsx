import type { DossierKop } from '@luwte/core/contract';
import { Button } from '../../../components/index.ts';
import { BRIEF } from '../../../teksten/brief.ts';
import { useDossier } from '../DossierContext.tsx';
import { useBriefaanbod } from './brief.api.ts';

type Props = { readonly kop: DossierKop; readonly brief?: string; readonly stap?: string };

/** A button per letter that can be drafted now: this one, or those of a step. */
export function BriefKnop({ kop, brief, stap }: Props) {
  const { open, terug } = useDossier();
  const aanbod = useBriefaanbod(kop.id);
  if (terug) return null;
  return (aanbod.data ?? [])
    .filter((een) => (brief === undefined ? een.stap === stap : een.id === brief))
    .map(({ id, naam }) => (
      <Button key={id} klein soort="subtiel" onClick={() => open({ doe: 'brief', brief: id })}>
        {BRIEF.maken}
        <span className="luwte-alleen-voorlezen">: {naam}</span>
      </Button>
    ));
}
