import type { Gedragsregel } from '../../dossier/index.ts';

/** Work that takes time, whatever else the sentence forbids. */
const WERK =
  /^(u\s+(moet|dient)\s+)?(verwijder|ruim|herstel|plaats|breng|isoleer|reinig|verplaats|bouw)\w*\b/i;
const VERBOD = /\b(geen|niet|nooit|verboden|verbod|nalaten|staak|staken|onthoud|houd\w*\s+gestaakt)\b/i;
const GEBOD = /^(u\s+(moet|dient)\s+)?(leg|sluit\s+aan|meld|volg|zoek|laat|zorg|maak)\w*\b/i;

/**
 * A rule that asks to do something first; a bare prohibition can be obeyed at once (art. 5:32a lid 2 Awb).
 * Undefined when the words do not tell.
 */
export function isGebod({ tekst }: Gedragsregel): boolean | undefined {
  const t = tekst.trim();
  if (WERK.test(t)) return true;
  if (VERBOD.test(t)) return false;
  return GEBOD.test(t) ? true : undefined;
}
