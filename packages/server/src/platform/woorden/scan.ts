import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maakScan, type Scan, zWoordenlijst } from '@luwte/core/privacy';
import { parse } from 'yaml';

/**
 * The scan with the list in the policy folder.
 * @throws Error when the file is not there or not in order: without it nobody would be warned
 */
export const laadScan = async (map: string): Promise<Scan> =>
  maakScan(zWoordenlijst.parse(parse(await readFile(join(map, 'gevoelige-woorden.yaml'), 'utf8'))));
