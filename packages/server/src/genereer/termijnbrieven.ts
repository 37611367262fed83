import type { Gebeurtenis, Partij } from '@luwte/core/dossier';
import { type Datum, dagVan, isWeekend, plusDagen, vergelijkTijdstip } from '@luwte/core/shared';
import type { Termijnbrief } from './beleidswoorden.ts';
import type { Lot } from './lot.ts';

/** Most letters go out in time; some are late, so that a worklist has something to show. */
const KANS_OP_TIJD = 0.9;

/** Adds the letters that the policy asks for after an event, as far as they were sent before `tot`. */
export function metTermijnbrieven(
  lot: Lot,
  kroniek: readonly Gebeurtenis[],
  brieven: readonly Termijnbrief[],
  partijen: readonly Partij[],
  tot: Datum,
): Gebeurtenis[] {
  const aan = partijen.find(({ rol }) => rol === 'overlastgever')?.id;
  if (aan === undefined) return [...kroniek];
  const nieuw = brieven.flatMap(({ brief, binnenDagen, na }) =>
    kroniek.filter(na).flatMap((bij): Gebeurtenis[] => {
      const hoogstens = Math.max(1, Math.min(21, binnenDagen - 4));
      const dagen = lot.kans(KANS_OP_TIJD) ? lot.tussen(1, hoogstens) : binnenDagen + lot.tussen(4, 60);
      const op = werkdagNa(plusDagen(dagVan(bij.op), dagen));
      const wijze = lot.kies(['aangetekend', 'persoonlijk'] as const);
      if (op > tot) return [];
      const bezorging = { wijze, verzondenOp: op, bewijs: true };
      return [{ id: `${bij.id}-${brief}`, op, soort: 'brief', brief, aan, betreft: [bij.id], bezorging }];
    }),
  );
  return [...kroniek, ...nieuw].sort((a, b) => vergelijkTijdstip(a.op, b.op));
}

function werkdagNa(dag: Datum): Datum {
  let werkdag = dag;
  while (isWeekend(werkdag)) werkdag = plusDagen(werkdag, 1);
  return werkdag;
}
