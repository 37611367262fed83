import { ok, type Result } from '@luwte/core/shared';
import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

/** One fault in a policy file: the place a person looks (line, column) and the place in the data. */
export type BestandFout = {
  /** Name of the file as the person gave it, or relative to the policy folder. */
  readonly bestand: string;
  readonly regel?: number;
  readonly kolom?: number;
  /** Path in the data, `/stappen/3/bron`; empty for the file as a whole. */
  readonly pad: string;
  readonly reden: string;
  readonly herstel: string;
};

export type GelezenYaml = {
  readonly waarde: unknown;
  /** Line and column of a path, or of the nearest part above it that is in the file. */
  plaats(pad: string): { readonly regel: number; readonly kolom: number } | undefined;
};

/** Far above any policy. */
export const MAX_BYTES = 5_000_000;
/** Anchors are handy for a source used often; hundreds of them only serve to blow up the reader. */
const MAX_ALIASSEN = 50;

/**
 * Reads one YAML file without trusting it: size, UTF-8, duplicate keys, aliases and nesting are all bounded.
 * Dates stay texts. Never throws.
 */
export function leesYaml(bestand: string, inhoud: Uint8Array): Result<GelezenYaml, readonly BestandFout[]> {
  const weiger = (reden: string, herstel: string) =>
    ({ ok: false, error: [{ bestand, pad: '', reden, herstel }] }) as const;
  if (inhoud.byteLength > MAX_BYTES) {
    return weiger('Het bestand is groter dan 5 MB.', 'Maak het beleid korter of splits het.');
  }
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    return weiger('Het bestand is geen geldige UTF-8.', 'Sla het bestand op als UTF-8.');
  }
  const teDiep = diepsteHaak(tekst) > MAX_HAKEN;
  if (teDiep) return weiger('Het bestand is te diep genest.', 'Gebruik minder niveaus.');
  const regels = new LineCounter();
  try {
    const document = parseDocument(tekst, {
      lineCounter: regels,
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
    });
    if (document.errors.length > 0) {
      const fouten = document.errors.slice(0, 50).map((fout): BestandFout => {
        const { line, col } = regels.linePos(fout.pos[0]);
        return { bestand, regel: line, kolom: col, pad: '', ...uitleg(fout.code) };
      });
      return { ok: false, error: fouten };
    }
    const fout = foutAlias(document);
    if (fout !== undefined) {
      const { line, col } = regels.linePos(fout.alias.range?.[0] ?? 0);
      const { reden, herstel } = fout;
      return { ok: false, error: [{ bestand, regel: line, kolom: col, pad: '', reden, herstel }] };
    }
    const waarde: unknown = document.toJS({ maxAliasCount: MAX_ALIASSEN });
    return ok({
      waarde,
      plaats: (pad) => {
        const node = zoek(document.contents, pad);
        const begin = node?.range?.[0];
        if (begin === undefined) return undefined;
        const { line, col } = regels.linePos(begin);
        return { regel: line, kolom: col };
      },
    });
  } catch (fout) {
    if (fout instanceof ReferenceError) {
      return weiger('Het bestand verwijst te vaak naar zichzelf.', 'Gebruik minder ankers en aliassen.');
    }
    if (fout instanceof RangeError)
      return weiger('Het bestand is te diep genest.', 'Gebruik minder niveaus.');
    throw fout;
  }
}

type Aliasfout = { readonly alias: Alias; readonly reden: string; readonly herstel: string };

/** The first alias of an anchor that is not there, or that holds the alias itself. */
function foutAlias(document: Document): Aliasfout | undefined {
  let uit: Aliasfout | undefined;
  visit(document, {
    Alias: (_plek, alias, boven) => {
      const anker = alias.resolve(document);
      if (anker === undefined) {
        const reden = `De alias "${alias.source}" verwijst naar een anker dat er niet voor staat.`;
        uit = { alias, reden, herstel: `Zet "&${alias.source}" bij wat u bedoelt, of haal de alias weg.` };
      } else if (boven.includes(anker)) {
        const reden = `De alias "${alias.source}" staat in het stuk waar hij naar verwijst.`;
        uit = { alias, reden, herstel: 'Haal de alias weg.' };
      }
      return uit === undefined ? undefined : visit.BREAK;
    },
  });
  return uit;
}

const MAX_HAKEN = 200;

/** Brackets in a row without a close: found before the parser, which would exhaust its stack on them. */
function diepsteHaak(tekst: string): number {
  let diepte = 0;
  let diepst = 0;
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    if (teken === 0x5b || teken === 0x7b) diepst = Math.max(diepst, ++diepte);
    else if ((teken === 0x5d || teken === 0x7d) && diepte > 0) diepte--;
  }
  return diepst;
}

function uitleg(code: string): { reden: string; herstel: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { reden: 'Deze naam staat hier twee keer.', herstel: 'Haal een van de twee weg.' };
    case 'TAB_AS_INDENT':
      return { reden: 'Deze regel springt in met een tab.', herstel: 'Gebruik spaties.' };
    case 'BAD_INDENT':
      return { reden: 'Deze regel springt verkeerd in.', herstel: 'Zet de regel recht onder de vorige.' };
    case 'MULTIPLE_DOCS':
      return {
        reden: 'Hier begint een tweede document (---).',
        herstel: 'Zet elk document in een eigen bestand.',
      };
    case 'NON_STRING_KEY':
      return {
        reden: 'De naam van een veld is hier geen tekst.',
        herstel: 'Schrijf de naam voluit, zonder haken.',
      };
    default:
      return {
        reden: 'Dit is geen geldige YAML.',
        herstel: 'Kijk naar dubbele punten, aanhalingstekens en inspringen.',
      };
  }
}

/** The node at the path, else the nearest one above it: a missing field has no line of its own. */
function zoek(begin: unknown, pad: string): Node | undefined {
  let nu = isNode(begin) ? begin : undefined;
  for (const deel of pad.split('/').slice(1)) {
    if (nu === undefined || !('items' in nu)) return nu;
    const items = nu.items as unknown[];
    const volgende = isMap(nu)
      ? items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === deel)
      : (items[Number(deel)] ?? items.find((item) => isMap(item) && item.get('id') === deel));
    const node = isPair(volgende) ? (isNode(volgende.value) ? volgende.value : volgende.key) : volgende;
    if (!isNode(node)) return nu;
    nu = node;
  }
  return nu;
}
