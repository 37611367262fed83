export { type Bron, huidigeBron, kortAgent, leesTraceparent, nieuweTrace, vanuit } from './bron.ts';
export { schrijfVeiligheid, type Veiligheidsregel } from './veiligheidslog.store.ts';
