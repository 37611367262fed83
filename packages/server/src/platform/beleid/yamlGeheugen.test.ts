import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openYamlGeheugen } from './yamlGeheugen.ts';

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const TEKST = 'naam: "een"\nlijst:\n  - 1\n  - twee\n';
let map: string;
let pad: string;

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'luwte-yaml-'));
  pad = join(map, 'diep', 'yaml.json');
});
afterEach(() => rm(map, { recursive: true }));

async function waarde(tekst: string, waar = pad): Promise<unknown> {
  const geheugen = await openYamlGeheugen(waar);
  const gelezen = geheugen.lees('a.yaml', bytes(tekst));
  await geheugen.bewaar();
  return gelezen.ok ? gelezen.value.waarde : gelezen.error;
}

describe('openYamlGeheugen', () => {
  it('gives the same value from memory as from the file, and still knows the lines', async () => {
    const eerst = await waarde(TEKST);
    const geheugen = await openYamlGeheugen(pad);
    const weer = geheugen.lees('a.yaml', bytes(TEKST));
    expect(weer.ok && weer.value.waarde).toEqual(eerst);
    expect(weer.ok && weer.value.plaats('/lijst/1')).toEqual({ regel: 4, kolom: 5 });
  });

  it('really answers from memory for bytes it has seen', async () => {
    await waarde(TEKST);
    const bewaard = (await readFile(pad, 'utf8')).replace('"een"', '"ander"');
    await writeFile(pad, bewaard);
    expect(await waarde(TEKST)).toEqual({ naam: 'ander', lijst: [1, 'twee'] });
  });

  it('reads a changed file again and forgets what is no longer used', async () => {
    await waarde(TEKST);
    expect(await waarde(TEKST.replace('een', 'nieuw'))).toEqual({ naam: 'nieuw', lijst: [1, 'twee'] });
    expect(await readFile(pad, 'utf8')).not.toContain('"een"');
  });

  it('works with a damaged memory and without a place to write', async () => {
    await waarde(TEKST);
    await writeFile(pad, '{"versie":1,"waa');
    expect(await waarde(TEKST)).toEqual({ naam: 'een', lijst: [1, 'twee'] });
    // A file where a folder should be: nothing can be written there, also not by root.
    expect(await waarde(TEKST, join(pad, 'yaml.json'))).toEqual({ naam: 'een', lijst: [1, 'twee'] });
  });

  it('keeps no faults and no value that JSON would change', async () => {
    expect(await waarde('a: 1\na: 2\n')).toHaveLength(1);
    expect(await waarde('a: .inf\n')).toEqual({ a: Number.POSITIVE_INFINITY });
    await expect(readFile(pad, 'utf8')).rejects.toThrow();
  });
});
