import { extname } from 'node:path';
import { type GecompileerdBeleid, kiesVersie } from '@luwte/core/beleid';
import type { Dossier } from '@luwte/core/dossier';
import type { Datum, Kalender } from '@luwte/core/shared';
import { laadBeleid, laadBeleidsbestand } from '../platform/beleid/laadBeleid.ts';
import type { BestandFout } from '../platform/beleid/leesYaml.ts';
import type { InvoerRegel } from './fouten.ts';
import { Gebruiksfout } from './opdracht.ts';
import { BELEIDSMAP } from './wortel.ts';

/** The neutral national model: for a municipality without a policy of its own. */
const STANDAARD = 'standaard';

export type Toetsbeleid = { readonly beleid: GecompileerdBeleid; readonly kalender: Kalender };
export type BeleidVraag = {
  readonly dossier: Pick<Dossier, 'spoor'> & {
    readonly gemeente?: string | undefined;
    readonly beleid?: string | undefined;
  };
  /** An id or a file, as the person typed it. */
  readonly gevraagd: string | undefined;
  /** Reference date. */
  readonly op: Datum;
};

/**
 * The policy a dossier file is judged under: the one asked for, else the one it names, else that of its municipality,
 * else the national model. The version is the one in force on the reference date.
 *
 * Throws Gebruiksfout when the person asked for an id that does not exist.
 */
export async function kiesToetsbeleid(
  vraag: BeleidVraag,
): Promise<{ ok: true; value: Toetsbeleid } | { ok: false; error: readonly InvoerRegel[] }> {
  const voorraad = await laadBeleid(BELEIDSMAP);
  if (!voorraad.ok) return { ok: false, error: voorraad.error.map(alsRegel) };
  const { beleiden, kalender } = voorraad.value;
  const { dossier, gevraagd } = vraag;
  if (gevraagd !== undefined && isBestand(gevraagd)) {
    const eigen = await laadBeleidsbestand(gevraagd, BELEIDSMAP);
    if (!eigen.ok) return { ok: false, error: eigen.error.map(alsRegel) };
    if (eigen.value.spoor !== dossier.spoor) {
      throw new Gebruiksfout(`Dit beleid is voor ${eigen.value.spoor}, het dossier is ${dossier.spoor}.`);
    }
    return { ok: true, value: { beleid: eigen.value, kalender } };
  }
  const id = gevraagd ?? dossier.beleid ?? eigenBeleid(beleiden, dossier) ?? STANDAARD;
  const gekozen = kiesVersie(beleiden, { id, spoor: dossier.spoor, op: vraag.op });
  if (gekozen.ok) return { ok: true, value: { beleid: gekozen.value.beleid, kalender } };
  const bekend = [...new Set(beleiden.filter((b) => b.spoor === dossier.spoor).map((b) => b.id))]
    .sort()
    .join(', ');
  const reden = `Dit beleid is er niet voor ${dossier.spoor}. Kies uit: ${bekend}.`;
  if (gevraagd !== undefined) throw new Gebruiksfout(`--beleid: ${reden}`);
  return { ok: false, error: [{ pad: '/beleid', reden }] };
}

export const isBestand = (tekst: string): boolean => ['.yaml', '.yml'].includes(extname(tekst).toLowerCase());

const eigenBeleid = (
  beleiden: readonly GecompileerdBeleid[],
  { gemeente, spoor }: BeleidVraag['dossier'],
): string | undefined => beleiden.find((b) => b.spoor === spoor && b.beleid.gemeente === gemeente)?.id;

export function alsRegel({ bestand, regel, kolom, pad, reden, herstel }: BestandFout): InvoerRegel {
  const plek = regel === undefined ? '' : kolom === undefined ? `:${regel}` : `:${regel}:${kolom}`;
  const plaats = [bestand, plek, pad === '' ? '' : ` ${pad}`].join('');
  return { pad: plaats, reden: `${reden} ${herstel}` };
}
