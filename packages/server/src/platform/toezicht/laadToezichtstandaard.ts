import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PRIVACY_SLEUTELS, type PrivacySleutel } from '@luwte/core/contract';
import { bronTekst, leesInvoer, zBron } from '@luwte/core/shared';
import { z } from 'zod';
import { leesYaml } from '../beleid/leesYaml.ts';

const NAAM = 'privacytoezicht.yaml';

/** A number of the watch over the logs: what it is called, its bounds, and the value until a municipality sets its own. */
export type Toezichtgetal = {
  readonly naam: string;
  readonly uitleg: string;
  readonly eenheid: string;
  readonly waarde: number;
  readonly minimum: number;
  readonly maximum: number;
  /** One line of Dutch. */
  readonly bron: string;
};
export type Toezichtstandaard = Readonly<Record<PrivacySleutel, Toezichtgetal>>;

const zGetal = z
  .strictObject({
    naam: z.string().trim().min(3).max(60),
    uitleg: z.string().trim().min(10).max(200),
    eenheid: z.string().trim().min(3).max(20),
    waarde: z.number().int(),
    minimum: z.number().int().min(0),
    maximum: z.number().int().max(100_000),
    bron: zBron.transform(bronTekst),
  })
  .refine(({ waarde, minimum, maximum }) => waarde >= minimum && waarde <= maximum, {
    error: 'De waarde ligt niet tussen minimum en maximum.',
    path: ['waarde'],
  });
/** Every number that the code asks for, and no other. */
const zBestand = z.strictObject({
  schema: z.literal('privacytoezicht/v1'),
  getallen: z.record(z.enum(PRIVACY_SLEUTELS), zGetal),
});

/**
 * Reads `privacytoezicht.yaml` in the policy folder.
 * @throws Error that names every fault: without these numbers nobody watches, so the product does not start
 */
export async function laadToezichtstandaard(map: string): Promise<Toezichtstandaard> {
  return leesToezichtstandaard(await readFile(join(map, NAAM)));
}

/** The same from the bytes of the file. */
export function leesToezichtstandaard(inhoud: Uint8Array): Toezichtstandaard {
  const yaml = leesYaml(NAAM, inhoud);
  if (!yaml.ok) throw new Error(`${NAAM}: ${yaml.error.map(({ reden }) => reden).join(' ')}`);
  const gelezen = leesInvoer(zBestand, yaml.value.waarde);
  if (gelezen.ok) return gelezen.value.getallen;
  throw new Error(`${NAAM}: ${gelezen.error.map(({ pad, reden }) => `${pad}: ${reden}`).join(' ')}`);
}
