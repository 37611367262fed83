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
