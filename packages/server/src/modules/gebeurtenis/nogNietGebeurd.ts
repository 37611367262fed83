import type { DossierFout } from '@luwte/core/dossier';
import { type Datum, dagVan, type Tijdstip } from '@luwte/core/shared';

/** A meeting may be planned; everything else in the kroniek has happened. */
const VOORUIT: ReadonlySet<string> = new Set(['overleg']);

/**
 * A slip in the year makes an event that no toets sees until that year. So what is kept, recorded or imported, has
 * happened; a file that is only judged may hold later events, and the toets leaves them out.
 * @param pad where `op` stands in what was sent
 */
export function nogNietGebeurd(
  { soort, op }: { readonly soort: string; readonly op: Tijdstip },
  vandaag: Datum,
  pad = '/op',
): DossierFout[] {
  if (VOORUIT.has(soort) || dagVan(op) <= vandaag) return [];
  return [{ pad, reden: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.' }];
}
