export { laadBeleidskast } from './kast.ts';
export type { Scenariobestand } from './scenariomap.ts';
export { voerScenarioUit } from './scenarios.ts';
