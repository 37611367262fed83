import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leesInvoer, ok, type Result } from '@luwte/core/shared';
import { type BestandFout, leesYaml } from '../beleid/leesYaml.ts';
import {
  type Afspraak,
  type Verwerking,
  type VerwerkingsregisterVorm,
  zVerwerkingsregister,
} from './verwerkingsregister.schema.ts';

const NAAM = 'verwerkingen.yaml';
const HERSTEL = 'Verbeter deze waarde.';

/** The register of processing activities (art. 30 AVG); its ids are what routes declare and the log holds. */
export type Verwerkingsregister = {
  readonly verwerkingen: readonly Verwerking[];
  readonly grondslagen: Readonly<Record<string, Afspraak>>;
  readonly bewaartermijnen: Readonly<Record<string, Afspraak>>;
  heeft(id: string): boolean;
};

/**
 * Reads `verwerkingen.yaml` in the policy folder.
 * @returns the register, or all faults of the file at once with line, path and mend.
 */
export async function laadVerwerkingsregister(
  map: string,
): Promise<Result<Verwerkingsregister, readonly BestandFout[]>> {
  return leesVerwerkingsregister(await readFile(join(map, NAAM)));
}

/** The register at start. @throws Error that names every fault: what has no ground here may not be done */
export async function eisVerwerkingsregister(map: string): Promise<Verwerkingsregister> {
  const gelezen = await laadVerwerkingsregister(map);
  if (gelezen.ok) return gelezen.value;
  throw new Error(`${NAAM}: ${gelezen.error.map(({ pad, reden }) => `${pad}: ${reden}`).join(' ')}`);
}

/** The same from the bytes of the file. */
export function leesVerwerkingsregister(
  inhoud: Uint8Array,
): Result<Verwerkingsregister, readonly BestandFout[]> {
  const yaml = leesYaml(NAAM, inhoud);
  if (!yaml.ok) return yaml;
  const vorm = leesInvoer(zVerwerkingsregister, yaml.value.waarde);
  const fouten = vorm.ok
    ? samenhangFouten(vorm.value)
    : vorm.error.map(({ pad, reden }) => ({ pad: metSchuineStrepen(pad), reden }));
  if (!vorm.ok || fouten.length > 0) {
    const error = fouten.map(({ pad, reden }) => ({
      bestand: NAAM,
      ...yaml.value.plaats(pad),
      pad,
      reden,
      herstel: HERSTEL,
    }));
    return { ok: false, error };
  }
  const { verwerkingen, grondslagen, bewaartermijnen } = vorm.value;
  const ids = new Set(verwerkingen.map(({ id }) => id));
  return ok({ verwerkingen, grondslagen, bewaartermijnen, heeft: (id) => ids.has(id) });
}

/** `verwerkingen[3].doel` as `/verwerkingen/3/doel`, the path that knows its line. */
function metSchuineStrepen(pad: string): string {
  return pad === '(geheel)' ? '' : `/${pad.replace(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`;
}

/** What the shape cannot see: ids used twice, and grounds and terms that are named but not there. */
function samenhangFouten(register: VerwerkingsregisterVorm): { pad: string; reden: string }[] {
  const gezien = new Set<string>();
  return register.verwerkingen.flatMap(({ id, grondslag, bewaartermijn }, i) => {
    const fouten: { pad: string; reden: string }[] = [];
    const meld = (waar: string, reden: string) => fouten.push({ pad: `/verwerkingen/${i}/${waar}`, reden });
    if (gezien.has(id)) meld('id', `De verwerking ${id} staat er twee keer in.`);
    gezien.add(id);
    grondslag.forEach((naam, j) => {
      if (!Object.hasOwn(register.grondslagen, naam))
        meld(`grondslag/${j}`, `De grondslag ${naam} bestaat niet.`);
    });
    if (!Object.hasOwn(register.bewaartermijnen, bewaartermijn)) {
      meld('bewaartermijn', `De bewaartermijn ${bewaartermijn} bestaat niet.`);
    }
    return fouten;
  });
}
