export { laadBeleidskast } from './kast.ts';
