import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Pdf, SjabloonFout } from '../../platform/poorten/pdf.ts';

const SJABLOON = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Milliseconds without any answer: a template that never ends must not stop all letters. */
const WACHTTIJD = 60_000;

type Antwoord = { nummer: number; pdf?: Uint8Array; fout?: string };
type Wachtend = { sjabloon: string; klaar: (pdf: Uint8Array) => void; mislukt: (fout: Error) => void };

/**
 * Typst in one worker thread, started at the first document and again after it died. Documents are set one after
 * the other; a letter takes milliseconds.
 * @param map the folder of templates (`sjablonen/`); a template reads nothing outside it.
 */
export function typstPdf(map: string, opties: { wachttijd?: number } = {}): Pdf {
  const wachttijd = opties.wachttijd ?? WACHTTIJD;
  const wachtend = new Map<number, Wachtend>();
  let laatste = 0;
  let draad: Worker | undefined;
  let klok: NodeJS.Timeout | undefined;
  let gesloten = false;

  /** Ends the thread and with it everything that was waiting for it. */
  const laatVallen = async (waarom: string, cause?: unknown) => {
    const oud = draad;
    draad = undefined;
    clearTimeout(klok);
    for (const { sjabloon, mislukt } of wachtend.values())
      mislukt(new SjabloonFout(sjabloon, waarom, { cause }));
    wachtend.clear();
    await oud?.terminate();
  };
  const zetKlok = () => {
    clearTimeout(klok);
    if (wachtend.size > 0) klok = setTimeout(() => void laatVallen('de zetter gaf geen antwoord'), wachttijd);
  };
  const start = (): Worker => {
    const nieuw = new Worker(new URL('./typst.worker.mjs', import.meta.url), {
      workerData: { map: resolve(map) },
      execArgv: [],
    });
    // A waiting typesetter is no reason for the process to stay.
    nieuw.unref();
    nieuw.on('message', ({ nummer, pdf, fout }: Antwoord) => {
      const vraag = wachtend.get(nummer);
      wachtend.delete(nummer);
      zetKlok();
      if (pdf) vraag?.klaar(pdf);
      else vraag?.mislukt(new SjabloonFout(vraag.sjabloon, fout ?? 'onbekende fout'));
    });
    nieuw.on('error', (fout) => {
      if (draad === nieuw) void laatVallen('de zetter is gestopt', fout);
    });
    nieuw.on('exit', () => {
      if (draad === nieuw) void laatVallen('de zetter is gestopt');
    });
    return nieuw;
  };

  return {
    async maak(sjabloon, gegevens, gemaaktOp) {
      if (gesloten) throw new Error('de zetter is gesloten');
      if (!SJABLOON.test(sjabloon)) throw new SjabloonFout(sjabloon, 'bestaat niet');
      draad ??= start();
      laatste += 1;
      const opdracht = {
        nummer: laatste,
        sjabloon,
        gegevens: JSON.stringify(gegevens ?? null),
        gemaaktOp: Math.floor(gemaaktOp.getTime() / 1000),
      };
      return await new Promise<Uint8Array>((klaar, mislukt) => {
        wachtend.set(opdracht.nummer, { sjabloon, klaar, mislukt });
        zetKlok();
        draad!.postMessage(opdracht);
      });
    },
    async sluit() {
      gesloten = true;
      await laatVallen('de zetter is gesloten');
    },
  };
}
