import { type Besluitstand, isIngetrokken, isInStand, isVernietigd } from '../besluitstand.ts';
import type { Gebrek, Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { GEBREK_REGELS } from './index.ts';

const ORDE: Readonly<Record<Zwaarte, number>> = { blokkerend: 0, risico: 1, aandacht: 2 };

/** All defects, heaviest first; within one weight by place in the kroniek, then in the order of the register. */
export function bepaalGebreken(basis: Toetsbasis): Gebrek[] {
  const vast = new Map<string, string>();
  for (const stand of basis.besluiten.values()) {
    const reden = waaromVast(stand, basis);
    if (reden !== undefined) vast.set(stand.besluit.id, reden);
  }
  const gebreken: Gebrek[] = [];
  for (const regel of GEBREK_REGELS) {
    for (const gebrek of regel.beoordeel(basis)) {
      const reden = gebrek.bij === undefined ? undefined : vast.get(gebrek.bij);
      gebreken.push(reden === undefined ? gebrek : verzacht(gebrek, reden));
    }
  }
  const plaats = (g: Gebrek): number => (g.bij === undefined ? -1 : basis.kroniek.plaats(g.bij));
  return gebreken.sort((a, b) => ORDE[a.zwaarte] - ORDE[b.zwaarte] || plaats(a) - plaats(b));
}

function verzacht(gebrek: Gebrek, reden: string): Gebrek {
  if (gebrek.zwaarte === 'aandacht') return gebrek;
  return { ...gebrek, zwaarte: 'aandacht', tekst: `${gebrek.tekst} ${reden}` };
}

/** Why a defect of this decision can no longer be held against it, or no longer matters. */
function waaromVast(stand: Besluitstand, basis: Toetsbasis): string | undefined {
  if (isIngetrokken(stand)) return 'Het besluit is ingetrokken.';
  if (isVernietigd(stand)) return 'Het besluit is vernietigd.';
  if (isInStand(stand)) return 'Het besluit bleef bij de rechter in stand.';
  if (stand.middelen.length > 0) return undefined;
  const ingevorderd = stand.invorderingen.length > 0;
  if (!ingevorderd && !basis.kroniek.isVolledig('formeel-spoor')) return undefined;
  const verstreken = basis.termijnen.lijst.some(
    ({ bij, termijn, regel }) =>
      bij.id === stand.besluit.id &&
      termijn.status === 'verstreken' &&
      isRechtsmiddeltermijn(regel.regel.gehaaldDoor?.soort),
  );
  return verstreken ? 'De bezwaartermijn is voorbij zonder bezwaar: het besluit staat vast.' : undefined;
}

function isRechtsmiddeltermijn(soorten: string | readonly string[] | undefined): boolean {
  const lijst = typeof soorten === 'string' ? [soorten] : (soorten ?? []);
  return lijst.includes('bezwaar') || lijst.includes('beroep');
}
