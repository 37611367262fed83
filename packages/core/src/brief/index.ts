export { type Briefaanbod, bepaalAanbod, type GecompileerdeBrief } from './aanbod.ts';
export { type Briefzaak, stelBriefOp } from './stelBriefOp.ts';
export { verraadt } from './verraadt.ts';
