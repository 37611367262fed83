export {
  type BewaardeReden,
  DOELGRONDEN,
  type Doelredenering,
  leesDoelredenering,
  MET_DOELREDENERING,
  vraagtDoelredenering,
  zBewaardeReden,
  zDoelredenering,
} from './doelredenering.ts';
export { maakScan, type Scan, type Vondst, type Woordenlijst, zWoordenlijst } from './scan.ts';
