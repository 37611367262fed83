import type { Vergelijking } from './maakVergelijking.ts';
import { noem } from './noem.ts';
import type { StapUitkomst, WatAls } from './uitkomst.ts';
import { legeVerdeling, voegToe } from './verdeling.ts';
import type { DossierVerschil, GezetVerschil } from './vergelijkDossier.ts';
import type { StapVerschil } from './vergelijkStappen.ts';

/** @returns whether a step of this dossier comes out differently */
export function telStappen(
  uitkomst: WatAls,
  vergelijking: Vergelijking,
  { stappen, gezet }: DossierVerschil,
  nummer: number,
): boolean {
  let anders = telOpeningen(uitkomst.stappen, vergelijking, stappen, nummer);
  for (const verschil of gezet) {
    const regel = haalStap(uitkomst.stappen, vergelijking, verschil.stap);
    anders = telGezet(regel, verschil, nummer) || anders;
    if (verschil.oud) telMist(regel, vergelijking, verschil.mist);
  }
  return anders;
}

/** @returns whether the course of a person of this dossier comes out differently */
export function telPersonen(
  { personen }: WatAls,
  { oud, nieuw }: Vergelijking,
  { personen: verschillen }: DossierVerschil,
  nummer: number,
): boolean {
  const sporen = { oud: oud.persoon, nieuw: nieuw.persoon };
  let anders = false;
  for (const { fase, stappen } of verschillen) {
    personen.aantal += 1;
    const andereFase = fase.oud !== fase.nieuw;
    if (andereFase) {
      const bekend = personen.fasen.find((f) => f.oud === fase.oud && f.nieuw === fase.nieuw);
      if (bekend) bekend.personen += 1;
      else personen.fasen.push({ ...fase, personen: 1 });
    }
    const andereStap = telOpeningen(personen.stappen, sporen, stappen, nummer);
    if (!andereFase && !andereStap) continue;
    personen.anders += 1;
    anders = true;
  }
  return anders;
}

/** The steps of both policies, of the dossier or of a person. */
type Sporen = Readonly<Record<'oud' | 'nieuw', Pick<Vergelijking['oud'], 'stappen'>>>;

function telOpeningen(
  regels: StapUitkomst[],
  sporen: Sporen,
  stappen: readonly StapVerschil[],
  nummer: number,
): boolean {
  let anders = false;
  for (const verschil of stappen) {
    const regel = haalStap(regels, sporen, verschil.stap);
    anders = telStap(regel, verschil, nummer) || anders;
    telMist(regel, sporen, verschil.mist);
  }
  return anders;
}

function telStap(regel: StapUitkomst, { oud, nieuw, dagen }: StapVerschil, nummer: number): boolean {
  if (dagen === 0) {
    regel.gelijk += 1;
    return false;
  }
  if (dagen !== undefined) {
    const wat = dagen < 0 ? 'eerder' : 'later';
    const aantal = Math.abs(dagen);
    voegToe(regel[wat], 'dagen', aantal);
    noem(regel.voorbeelden, { dossier: nummer, wat, dagen: aantal });
    return true;
  }
  const wat = oud && !nieuw ? 'dicht' : 'vrij';
  // Under one policy as under both it may be open; a step that only one of them has is counted on that side.
  regel[wat] += 1;
  noem(regel.voorbeelden, { dossier: nummer, wat });
  return true;
}

function telGezet(regel: StapUitkomst, { oud, nieuw }: GezetVerschil, nummer: number): boolean {
  const { gezet } = regel;
  gezet.keer += 1;
  if (oud === nieuw) {
    gezet[oud ? 'kanBeide' : 'kanGeen'] += 1;
    return false;
  }
  const wat = oud ? 'kanNiet' : 'kanAlsnog';
  gezet[wat] += 1;
  noem(regel.voorbeelden, { dossier: nummer, wat });
  return true;
}

function telMist(regel: StapUitkomst, { nieuw }: Sporen, mist: readonly string[]): void {
  for (const criterium of mist) {
    const bekend = regel.mist.find((m) => m.criterium === criterium);
    if (bekend) {
      bekend.keer += 1;
      continue;
    }
    const stap = nieuw.stappen.find((s) => s.stap.id === regel.id);
    const tekst = stap?.criteria.find((c) => c.id === criterium)?.tekst ?? '';
    regel.mist.push({ criterium, tekst, keer: 1 });
  }
}

function haalStap(regels: StapUitkomst[], { oud, nieuw }: Sporen, id: string): StapUitkomst {
  const bekend = regels.find((s) => s.id === id);
  if (bekend) return bekend;
  const links = oud.stappen.find((s) => s.stap.id === id);
  const rechts = nieuw.stappen.find((s) => s.stap.id === id);
  const regel: StapUitkomst = {
    id,
    naam: (rechts ?? links)!.stap.naam,
    in: links && rechts ? 'beide' : links ? 'oud' : 'nieuw',
    gelijk: 0,
    eerder: legeVerdeling('dagen'),
    later: legeVerdeling('dagen'),
    dicht: 0,
    vrij: 0,
    gezet: { keer: 0, kanNiet: 0, kanAlsnog: 0, kanBeide: 0, kanGeen: 0 },
    mist: [],
    voorbeelden: [],
  };
  regels.push(regel);
  return regel;
}
