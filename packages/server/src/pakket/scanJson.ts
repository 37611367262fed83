/** What a scan of JSON text found: no fault, or where the first one is; and the keys that occur twice. */
export type JsonScan = {
  /** Offset in the text and what is wrong; absent when the text is JSON. */
  readonly fout?: { readonly plek: number; readonly reden: string };
  /** JSON pointers of keys that occur more than once in their object. */
  readonly dubbel: readonly string[];
};

type Vak = { sleutels: Set<string> | undefined; sleutel: string; nummer: number };
type Verwacht = 'waarde' | 'waarde-of-einde' | 'sleutel' | 'sleutel-of-einde' | 'vervolg';

const GETAL = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WOORD = /true|false|null/y;
const MEEST_DUBBEL = 60;

const ONVERWACHT: Readonly<Record<Verwacht, string>> = {
  waarde: 'Hier hoort een waarde.',
  'waarde-of-einde': 'Hier hoort een waarde of ].',
  sleutel: 'Hier hoort een veldnaam tussen aanhalingstekens.',
  'sleutel-of-einde': 'Hier hoort een veldnaam tussen aanhalingstekens of }.',
  vervolg: 'Hier ontbreekt een komma of een sluitend haakje.',
};

/**
 * Walks over JSON text once without building it: syntax with a place, depth, and keys that occur twice. What
 * `JSON.parse` cannot say: it takes the last of two equal keys in silence, and its message repeats the text.
 * Iterative, so that nesting cannot exhaust the stack.
 */
export function scanJson(tekst: string, maxDiepte: number): JsonScan {
  const stapel: Vak[] = [];
  const dubbel: string[] = [];
  let verwacht: Verwacht = 'waarde';
  let plek = 0;
  const mis = (reden: string = ONVERWACHT[verwacht]): JsonScan => ({ fout: { plek, reden }, dubbel });

  for (;;) {
    plek = naWit(tekst, plek);
    const vak = stapel.at(-1);
    if (vak === undefined && verwacht === 'vervolg') {
      return plek === tekst.length ? { dubbel } : mis('Na het einde staat nog tekst.');
    }
    if (plek === tekst.length) return mis('Het bestand houdt te vroeg op.');
    const teken = tekst[plek]!;

    if (verwacht === 'vervolg' && teken === ',') {
      verwacht = vak!.sleutels === undefined ? 'waarde' : 'sleutel';
      vak!.nummer += 1;
      plek += 1;
    } else if (sluit(teken, verwacht, vak)) {
      stapel.pop();
      verwacht = 'vervolg';
      plek += 1;
    } else if (verwacht === 'vervolg') {
      return mis();
    } else if (verwacht === 'sleutel' || verwacht === 'sleutel-of-einde') {
      if (teken !== '"') return mis();
      const eind = naTekst(tekst, plek);
      if (eind < 0) return mis('Deze veldnaam is geen geldige JSON-tekst.');
      const sleutel = JSON.parse(tekst.slice(plek, eind)) as string;
      vak!.sleutel = sleutel;
      if (vak!.sleutels!.has(sleutel) && dubbel.length < MEEST_DUBBEL) dubbel.push(wijzerVan(stapel));
      vak!.sleutels!.add(sleutel);
      plek = naWit(tekst, eind);
      if (tekst[plek] !== ':') return mis('Hier hoort een dubbele punt.');
      verwacht = 'waarde';
      plek += 1;
    } else if (teken === '{' || teken === '[') {
      if (stapel.length >= maxDiepte) return mis(`Dit is te diep genest: hoogstens ${maxDiepte} niveaus.`);
      const isObject = teken === '{';
      stapel.push({ sleutels: isObject ? new Set() : undefined, sleutel: '', nummer: 0 });
      verwacht = isObject ? 'sleutel-of-einde' : 'waarde-of-einde';
      plek += 1;
    } else {
      const eind = naWaarde(tekst, plek);
      if (eind < 0) return mis(teken === '"' ? 'Deze tekst is geen geldige JSON-tekst.' : undefined);
      verwacht = 'vervolg';
      plek = eind;
    }
  }
}

function sluit(teken: string, verwacht: Verwacht, vak: Vak | undefined): boolean {
  if (vak === undefined) return false;
  if (vak.sleutels === undefined) {
    return teken === ']' && (verwacht === 'vervolg' || verwacht === 'waarde-of-einde');
  }
  return teken === '}' && (verwacht === 'vervolg' || verwacht === 'sleutel-of-einde');
}

function naWit(tekst: string, van: number): number {
  let plek = van;
  for (;;) {
    const code = tekst.charCodeAt(plek);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return plek;
    plek += 1;
  }
}

/** Offset after the scalar at `plek`; -1 when it is none. */
function naWaarde(tekst: string, plek: number): number {
  if (tekst[plek] === '"') return naTekst(tekst, plek);
  for (const vorm of [GETAL, WOORD]) {
    vorm.lastIndex = plek;
    if (vorm.test(tekst)) return vorm.lastIndex;
  }
  return -1;
}

/** Offset after the string that begins at `plek`; -1 for a control character, a bad escape or no end. */
function naTekst(tekst: string, begin: number): number {
  for (let plek = begin + 1; plek < tekst.length; plek++) {
    const code = tekst.charCodeAt(plek);
    if (code === 0x22) return plek + 1;
    if (code < 0x20) return -1;
    if (code !== 0x5c) continue;
    plek += 1;
    const teken = tekst[plek] ?? '';
    if (teken === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(tekst.slice(plek + 1, plek + 5))) return -1;
      plek += 4;
    } else if (teken === '' || !'"\\/bfnrt'.includes(teken)) {
      return -1;
    }
  }
  return -1;
}

function wijzerVan(stapel: readonly Vak[]): string {
  const delen = stapel.map((vak) => (vak.sleutels === undefined ? String(vak.nummer) : vak.sleutel));
  return delen.map((deel) => `/${deel.slice(0, 60).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
