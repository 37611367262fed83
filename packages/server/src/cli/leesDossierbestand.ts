import { type Dossier, type DossierFout, leesDossier } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import { GRENS_JSON, leesJson } from '../pakket/leesJson.ts';
import { leesBestand } from './leesBestand.ts';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

export type Dossierbestand = { readonly dossier: Dossier; readonly isExport: boolean };

/** What else is wrong with a file that has faults, for whoever knows more than the format. */
export type Aanvulling = (
  fouten: readonly DossierFout[],
  invoer: unknown,
) => Promise<readonly DossierFout[]> | readonly DossierFout[];

/** Reads a dossier from a JSON file, or from an export (.zip) that verifies. All faults at once. */
export async function leesDossierbestand(
  pad: string,
  vulAan: Aanvulling = (fouten) => fouten,
): Promise<Result<Dossierbestand, readonly DossierFout[]>> {
  const bytes = await leesBestand(pad, GRENS_JSON);
  if (!bytes.ok) return bytes;
  if (isZip(bytes.value)) {
    // Only now: a JSON file must not wait for the zip reader.
    const { controleerPakket } = await import('../pakket/index.ts');
    const uitkomst = await controleerPakket(pad);
    return uitkomst.ok ? ok({ dossier: uitkomst.value.dossier, isExport: true }) : uitkomst;
  }
  const json = leesJson(bytes.value);
  if (!json.ok) return json;
  const gelezen = leesDossier(json.value);
  if (gelezen.ok) return ok({ dossier: gelezen.value, isExport: false });
  return { ok: false, error: await vulAan(gelezen.error, json.value) };
}
