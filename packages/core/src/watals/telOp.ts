import type { GecompileerdBeleid } from '../beleid/index.ts';
import type { Vergelijking } from './maakVergelijking.ts';
import { noem } from './noem.ts';
import { telGebreken, telTermijnen } from './telRegels.ts';
import { telPersonen, telStappen } from './telStappen.ts';
import {
  type BedragUitkomst,
  type Bedragzijde,
  naamVan,
  type RedenOvergeslagen,
  type WatAls,
} from './uitkomst.ts';
import { voegToe } from './verdeling.ts';
import type { DossierVerschil } from './vergelijkDossier.ts';

/** Counts a dossier that was read but could not be compared. */
export function telOvergeslagen(uitkomst: WatAls, reden: RedenOvergeslagen): void {
  uitkomst.dossiers.gelezen += 1;
  uitkomst.dossiers.overgeslagen[reden] += 1;
}

/** Adds one replayed dossier to the result, in place: the result stays as small as the policies are. */
export function telOp(uitkomst: WatAls, vergelijking: Vergelijking, verschil: DossierVerschil): void {
  const { dossiers } = uitkomst;
  dossiers.gelezen += 1;
  dossiers.vergeleken += 1;
  const nummer = dossiers.gelezen;
  telBeleid(uitkomst, vergelijking.oud);
  for (const soort of verschil.momenten) uitkomst.momenten[soort] = (uitkomst.momenten[soort] ?? 0) + 1;
  const anders = [
    telFase(uitkomst, verschil),
    telStappen(uitkomst, vergelijking, verschil, nummer),
    telBedragen(uitkomst, verschil, nummer),
    telGebreken(uitkomst, verschil, nummer),
    telTermijnen(uitkomst, vergelijking, verschil, nummer),
    telPersonen(uitkomst, vergelijking, verschil, nummer),
  ];
  if (anders.includes(true)) dossiers.anders += 1;
}

function telBeleid(uitkomst: WatAls, oud: GecompileerdBeleid): void {
  const bekend = uitkomst.oud.find(
    (b) => b.id === oud.id && b.spoor === oud.spoor && b.versie === oud.versie,
  );
  if (bekend) bekend.dossiers += 1;
  else uitkomst.oud.push({ ...naamVan(oud), dossiers: 1 });
}

function telFase({ fasen }: WatAls, { fase: { oud, nieuw } }: DossierVerschil): boolean {
  if (oud === nieuw) return false;
  const bekend = fasen.find((f) => f.oud === oud && f.nieuw === nieuw);
  if (bekend) bekend.dossiers += 1;
  else fasen.push({ oud, nieuw, dossiers: 1 });
  return true;
}

function telBedragen(uitkomst: WatAls, verschil: DossierVerschil, nummer: number): boolean {
  let anders = false;
  for (const { wat, opgelegd, oud, nieuw } of verschil.bedragen) {
    const regel = uitkomst.bedragen.find((b) => b.wat === wat) as BedragUitkomst;
    regel.besluiten += 1;
    regel.opgelegd += opgelegd;
    telZijde(regel.oud, oud);
    telZijde(regel.nieuw, nieuw);
    if (nieuw === oud) continue;
    anders = true;
    if (nieuw !== undefined && nieuw !== 0) {
      const soort = nieuw < 0 ? 'goedkoper' : 'duurder';
      noem(regel.voorbeelden, { dossier: nummer, wat: soort, eurocent: Math.abs(nieuw) });
    }
  }
  return anders;
}

function telZijde(zijde: Bedragzijde, afstand: number | undefined): void {
  if (afstand === undefined) zijde.geenBedrag += 1;
  else if (afstand === 0) zijde.gelijk += 1;
  else voegToe(afstand < 0 ? zijde.goedkoper : zijde.duurder, 'eurocent', Math.abs(afstand));
}
