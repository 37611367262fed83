import type { GebeurtenisVan, Kroniek } from '../../dossier/index.ts';
import { dagVan } from '../../shared/index.ts';
import { type Besluitstand, begunstigingTot, isNa, isVernietigd } from '../besluitstand.ts';
import type { Reden } from '../toets.ts';

const AWB_5_32A = 'artikel 5:32a Awb';
const AWB_5_33 = 'artikel 5:33 Awb';

/**
 * Why a breach falls outside the order, so that nothing is forfeited; empty when it falls inside. What is not
 * recorded (no term, no end) does not put it outside.
 */
export function zoekBuitenLast(
  stand: Besluitstand,
  overtreding: GebeurtenisVan<'overtreding'>,
  kroniek: Kroniek,
): readonly Reden[] {
  const { besluit, bekendOp } = stand;
  const { op } = overtreding;
  const plaats = kroniek.plaats(overtreding.id);
  const redenen: Reden[] = [];
  const nee = (tekst: string, bron: string): void => {
    redenen.push({ tekst, bron });
  };

  if (isVernietigd(stand)) nee('Het besluit is vernietigd.', 'artikel 8:72 Awb');
  if (isEerder(op, bekendOp))
    nee('De overtreding is van voor de bekendmaking van het besluit.', 'artikel 3:40 Awb');
  const begunstiging = begunstigingTot(stand, plaats, kroniek);
  if (begunstiging !== undefined && !isNa(op, begunstiging)) {
    nee(`De begunstigingstermijn liep nog, tot en met ${dagVan(begunstiging)}.`, AWB_5_32A);
  }
  if (besluit.looptijdTot !== undefined && isNa(op, besluit.looptijdTot)) {
    nee(`De last gold tot en met ${dagVan(besluit.looptijdTot)}.`, AWB_5_33);
  }
  const staat = staatOp(stand, plaats, kroniek);
  if (staat === 'ingetrokken') nee('Het besluit was ingetrokken.', AWB_5_33);
  if (staat === 'opgeschort') nee('Het besluit was geschorst of opgeschort.', 'artikel 5:34 en 8:81 Awb');
  const regels = besluit.gedragsregels;
  if (
    overtreding.gedragsregel !== undefined &&
    regels !== undefined &&
    !regels.some((regel) => regel.id === overtreding.gedragsregel)
  ) {
    nee('De gedragsregel staat niet in het besluit.', AWB_5_32A);
  }
  return redenen;
}

/** Surely before: on the day itself without a time it may have been after. */
function isEerder(op: GebeurtenisVan<'overtreding'>['op'], bekend: Besluitstand['bekendOp']): boolean {
  return op < (op.length === 10 ? dagVan(bekend) : bekend);
}

/** What had happened to the decision before a place. */
export function staatOp(
  stand: Besluitstand,
  plaats: number,
  kroniek: Kroniek,
): 'geldt' | 'ingetrokken' | 'opgeschort' {
  let staat: 'geldt' | 'ingetrokken' | 'opgeschort' = 'geldt';
  let sinds = -1;
  for (const w of stand.wijzigingen) {
    const p = kroniek.plaats(w.id);
    if (p >= plaats) break;
    if (w.vorm === 'ingetrokken') return 'ingetrokken';
    staat = w.vorm === 'opgeschort' ? 'opgeschort' : 'geldt';
    sinds = p;
  }
  for (const g of stand.uitkomsten) {
    const p = kroniek.plaats(g.id);
    if (p >= plaats) break;
    if (p < sinds) continue;
    staat = g.soort === 'uitspraak' && g.uitkomst === 'geschorst' ? 'opgeschort' : 'geldt';
  }
  return staat;
}
