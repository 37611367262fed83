import type { Beleid } from '../../beleid/index.ts';
import type { Deel } from '../../dossier/index.ts';
import { type Besluitstand, isInStandGebleven, isVervangen, waardoorWeg } from '../besluitstand.ts';
import type { Gebrek, Zwaarte } from '../toets.ts';
import type { Toetsbasis } from '../toetsbasis.ts';
import { GEBREK_REGELS } from './index.ts';

const DELEN: readonly Deel[] = ['bewijs', 'lichtere-middelen', 'formeel-spoor'];
const ORDE: Readonly<Record<Zwaarte, number>> = { blokkerend: 0, risico: 1, aandacht: 2 };

/** All defects, heaviest first; within one weight by place in the kroniek, then in the order of the register. */
export function bepaalGebreken(basis: Toetsbasis): Gebrek[] {
  const aflopen = new Map<string, Afloop>();
  for (const stand of basis.besluiten.values()) {
    const afloop = afloopVan(stand, basis);
    if (afloop !== undefined) aflopen.set(stand.besluit.id, afloop);
  }
  const gebreken: Gebrek[] = [];
  for (const regel of GEBREK_REGELS) {
    const gevonden = regel.beoordeel(basis);
    if (gevonden.length === 0) continue;
    const eigen = basis.beleid.beleid.gebreken[regel.code];
    for (const gebrek of gevonden) {
      if (gebrek.aard === 'beleid' && isAfgeweken(gebrek, basis)) continue;
      const afloop = gebrek.bij === undefined ? undefined : aflopen.get(gebrek.bij);
      const gewogen = eigen === undefined ? gebrek : weegVolgensBeleid(gebrek, eigen, basis);
      gebreken.push(afloop === undefined ? gewogen : naAfloop(gewogen, afloop));
    }
  }
  if (gebreken.length < 2) return gebreken;
  const plaats = (g: Gebrek): number => (g.bij === undefined ? -1 : basis.kroniek.plaats(g.bij));
  return gebreken.sort((a, b) => ORDE[a.zwaarte] - ORDE[b.zwaarte] || plaats(a) - plaats(b));
}

/** A motivated departure that names the defect, from before what it touches or that day (art. 4:84 Awb). */
function isAfgeweken({ code, bij }: Gebrek, { kroniek }: Toetsbasis): boolean {
  const afwijkingen = kroniek.van('afwijking');
  if (afwijkingen.length === 0) return false;
  const tot = bij === undefined ? undefined : kroniek.opId(bij)?.op.slice(0, 10);
  return afwijkingen.some(
    (a) => a.van === code && a.motivering.trim() !== '' && (tot === undefined || a.op.slice(0, 10) <= tot),
  );
}

type EigenZwaarte = Beleid['gebreken'][string];

/**
 * The weight that the policy gives a defect. It may make any heavier; lighter only what is its own rule to depart
 * from (aard `beleid`). What is not known stays at most a risk: blocking needs a file that is complete.
 */
function weegVolgensBeleid(gebrek: Gebrek, eigen: EigenZwaarte, { kroniek, beleid }: Toetsbasis): Gebrek {
  const compleet = DELEN.every(kroniek.isVolledig);
  const zwaarte = eigen.zwaarte === 'blokkerend' && !compleet ? 'risico' : eigen.zwaarte;
  const verschil = ORDE[zwaarte] - ORDE[gebrek.zwaarte];
  if (verschil === 0 || (verschil > 0 && gebrek.aard !== 'beleid')) return gebrek;
  // A defect that is certain in a file that is not complete is not made lighter by that.
  if (verschil > 0 && zwaarte !== eigen.zwaarte) return gebrek;
  return { ...gebrek, zwaarte, bron: `${gebrek.bron}; zwaarte volgens ${beleid.bronTekst(eigen.bron)}` };
}

/** How a decision ended, and how much a defect of it can still weigh. */
type Afloop = { readonly reden: string; readonly hoogstens: Zwaarte };

function naAfloop(gebrek: Gebrek, { reden, hoogstens }: Afloop): Gebrek {
  if (gebrek.zwaarte === 'aandacht') return gebrek;
  const zwaarte = ORDE[gebrek.zwaarte] < ORDE[hoogstens] ? hoogstens : gebrek.zwaarte;
  return { ...gebrek, zwaarte, tekst: `${gebrek.tekst} ${reden}` };
}

/**
 * What is left of the defects of a decision that is over. What was annulled or revoked keeps its defects: they explain
 * why, and a new decision has to mend them. Undefined while the decision may still be attacked.
 */
function afloopVan(stand: Besluitstand, basis: Toetsbasis): Afloop | undefined {
  const weg = waardoorWeg(stand);
  if (weg !== undefined) {
    const vervangen = isVervangen(stand, basis.besluiten);
    const reden = vervangen
      ? `Het besluit is ${weg} en door een nieuw besluit vervangen.`
      : `Het besluit is ${weg}. Een nieuw besluit moet dit herstellen.`;
    if (weg === 'ingetrokken') return { reden, hoogstens: vervangen ? 'aandacht' : 'risico' };
    return { reden, hoogstens: vervangen ? 'risico' : 'blokkerend' };
  }
  const reden = waaromVast(stand, basis);
  return reden === undefined ? undefined : { reden, hoogstens: 'aandacht' };
}

/** Why a defect of this decision can no longer be held against it. */
function waaromVast(stand: Besluitstand, basis: Toetsbasis): string | undefined {
  if (isInStandGebleven(stand, basis.kroniek)) return 'Het besluit bleef bij de rechter in stand.';
  if (stand.middelen.length > 0 || stand.uitkomsten.length > 0) return undefined;
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
