export { type Briefaanbod, bepaalAanbod, type GecompileerdeBrief } from './aanbod.ts';
export { type Briefzaak, stelBriefOp, zijnBeantwoord } from './stelBriefOp.ts';
