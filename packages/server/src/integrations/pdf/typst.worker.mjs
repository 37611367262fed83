// The typesetter is synchronous and heavy, so it lives in a thread of its own. Plain JavaScript: a thread
// starts it the same way from source and from the installed command.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
const LETTERS = [
  require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
];

/** @type {string} */
const map = workerData.map;
const zetter = NodeCompiler.create({
  workspace: map,
  fontArgs: [{ fontBlobs: LETTERS.map((pad) => readFileSync(pad)) }],
});

/**
 * @param {{sjabloon: string, gegevens: string, gemaaktOp: number}} opdracht
 * @returns {{pdf: Uint8Array} | {fout: string}}
 */
function zet({ sjabloon, gegevens, gemaaktOp }) {
  const mainFilePath = join(map, `${sjabloon}.typ`);
  if (!existsSync(mainFilePath)) return { fout: 'bestaat niet' };
  try {
    const uitkomst = zetter.compile({ mainFilePath, inputs: { gegevens }, resetRead: true });
    const document = uitkomst.result;
    if (uitkomst.hasError() || !document) return { fout: uitleg(uitkomst.takeError()) };
    return { pdf: zetter.pdf(document, { pdfStandard: 'a-2a', creationTimestamp: gemaaktOp }) };
  } catch (fout) {
    return { fout: fout instanceof Error && fout.message ? fout.message : 'geen geldige PDF/A-2a' };
  } finally {
    zetter.evictCache(10);
  }
}

/** File, line and column with what the typesetter says; the path begins at the folder of templates. */
function uitleg(fout) {
  const meldingen = fout ? zetter.fetchDiagnostics(fout) : [];
  const regels = meldingen.map(({ message, path, range }) => {
    const plek = path ? `${path.replace(`${map}/`, '')}:` : '';
    return `${plek}${range ? `${range.start.line + 1}:${range.start.character + 1}: ` : ' '}${message}`;
  });
  return regels.join('; ') || 'onbekende fout';
}

parentPort.on('message', ({ nummer, ...opdracht }) => parentPort.postMessage({ nummer, ...zet(opdracht) }));
