import type { Gedragsregel } from '../../dossier/index.ts';

const VERBOD = /\b(geen|niet|nooit|verboden|verbod|nalaten|staak|houd\w*\s+gestaakt|onthoud)\b/i;
const GEBOD =
  /^(u\s+(moet|dient)\s+)?(verwijder|ruim|breng|herstel|plaats|leg|sluit\s+aan|isoleer|meld|volg|zoek|laat|zorg|maak|beperk|reinig|verplaats|bouw)\w*\b/i;

/** A rule that asks to do something first; a bare prohibition can be obeyed at once. Undefined when the words do not tell. */
export function isGebod({ tekst }: Gedragsregel): boolean | undefined {
  const t = tekst.trim();
  if (GEBOD.test(t) && !/^zorg\w*\s+(er\s*voor\s+)?dat\b.*\b(geen|niet)\b/i.test(t)) return true;
  return VERBOD.test(t) ? false : undefined;
}
