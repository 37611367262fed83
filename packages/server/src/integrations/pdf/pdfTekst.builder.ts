import { inflateSync } from 'node:zlib';

/**
 * The text a reader of the PDF sees and can copy: glyphs of the page streams through the ToUnicode table of the
 * font in use. Knows the PDFs our typesetter makes, no more. For tests.
 */
export function pdfTekst(pdf: Uint8Array): string {
  const objecten = leesObjecten(Buffer.from(pdf).toString('latin1'));
  const regels: string[] = [];
  for (const { kop } of objecten.values()) {
    if (!/\/Type \/Page\b/.test(kop)) continue;
    const fonts = fontsVan(kop, objecten);
    const inhoud = objecten.get(Number(/\/Contents (\d+) 0 R/.exec(kop)?.[1]))?.stroom ?? '';
    let tabel = new Map<string, string>();
    for (const [, font, hex, letterlijk] of inhoud.matchAll(
      /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)|ET/g,
    )) {
      if (font !== undefined) tabel = fonts.get(font) ?? new Map();
      else if (hex !== undefined) regels.push(vertaal(hex, tabel));
      else if (letterlijk !== undefined) regels.push(vertaal(alsHex(letterlijk), tabel));
      else regels.push('\n');
    }
  }
  return regels.join('').replace(/\s+/g, ' ');
}

type Voorwerp = { kop: string; stroom?: string };

function leesObjecten(tekst: string): Map<number, Voorwerp> {
  const uit = new Map<number, Voorwerp>();
  for (const [, nummer, lijf] of tekst.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const begin = lijf!.search(/stream\r?\n/);
    if (begin < 0) {
      uit.set(Number(nummer), { kop: lijf! });
      continue;
    }
    const kop = lijf!.slice(0, begin);
    const ruw = lijf!
      .slice(begin)
      .replace(/^stream\r?\n/, '')
      .replace(/\r?\nendstream$/, '');
    const stroom = kop.includes('/FlateDecode')
      ? inflateSync(Buffer.from(ruw, 'latin1')).toString('latin1')
      : ruw;
    uit.set(Number(nummer), { kop, stroom });
  }
  return uit;
}

function fontsVan(pagina: string, objecten: Map<number, Voorwerp>): Map<string, Map<string, string>> {
  const bronnen = /\/Resources (\d+) 0 R/.exec(pagina);
  const kop = bronnen ? objecten.get(Number(bronnen[1]))!.kop : pagina;
  const lijst = /\/Font <<([\s\S]*?)>>/.exec(kop)?.[1] ?? '';
  return new Map(
    [...lijst.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, naam, nummer]) => {
      const cmap = /\/ToUnicode (\d+) 0 R/.exec(objecten.get(Number(nummer))!.kop)?.[1];
      return [naam!, leesTabel(objecten.get(Number(cmap))?.stroom ?? '')];
    }),
  );
}

function leesTabel(cmap: string): Map<string, string> {
  return new Map(
    [...cmap.matchAll(/<([0-9A-Fa-f]{4})> <((?:[0-9A-Fa-f]{4})+)>/g)].map(([, glief, tekens]) => [
      glief!.toLowerCase(),
      Buffer.from(tekens!, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

const vertaal = (hex: string, tabel: Map<string, string>): string =>
  (hex.toLowerCase().match(/.{4}/g) ?? []).map((glief) => tabel.get(glief) ?? '').join('');

function alsHex(letterlijk: string): string {
  const bekend: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const tekst = letterlijk.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, wat: string) =>
    /^[0-7]+$/.test(wat) ? String.fromCharCode(Number.parseInt(wat, 8)) : (bekend[wat] ?? wat),
  );
  return Buffer.from(tekst, 'latin1').toString('hex');
}
