/**
 * The one way to write a JSON value as text (RFC 8785): keys in order of their UTF-16 code units, no spaces,
 * numbers and strings as ECMAScript writes them. Equal values give equal bytes, also after a round through jsonb.
 * A key whose value is `undefined` is left out, as in JSON.
 * @throws TypeError on what JSON cannot hold or PostgreSQL cannot keep: NaN, infinity, a function, a bigint,
 *   `undefined` in a list, a lone surrogate, the character U+0000, nesting deeper than 200.
 */
export function canoniekeJson(waarde: unknown): string {
  return schrijf(waarde, 0);
}

const MAX_DIEPTE = 200;

function schrijf(waarde: unknown, diepte: number): string {
  if (diepte > MAX_DIEPTE) throw new TypeError('te diep genest voor een verbintenis');
  if (waarde === null) return 'null';
  switch (typeof waarde) {
    case 'boolean':
      return String(waarde);
    case 'number':
      if (!Number.isFinite(waarde)) throw new TypeError('geen eindig getal in een verbintenis');
      return JSON.stringify(waarde);
    case 'string':
      return schrijfTekst(waarde);
    case 'object':
      return Array.isArray(waarde) ? schrijfLijst(waarde, diepte) : schrijfObject(waarde, diepte);
    default:
      throw new TypeError(`geen JSON in een verbintenis: ${typeof waarde}`);
  }
}

function schrijfTekst(tekst: string): string {
  if (/\p{Surrogate}|\0/u.test(tekst)) throw new TypeError('tekst met een ongeldig teken in een verbintenis');
  return JSON.stringify(tekst);
}

function schrijfLijst(lijst: unknown[], diepte: number): string {
  return `[${Array.from(lijst, (deel) => schrijf(deel, diepte + 1)).join(',')}]`;
}

function schrijfObject(object: object, diepte: number): string {
  const proto = Object.getPrototypeOf(object);
  // A Date or Map would be written as something else than it is.
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError('geen gewoon object in een verbintenis');
  const paren = Object.entries(object)
    .filter(([, deel]) => deel !== undefined)
    // The default order of strings is that of their UTF-16 code units; keys are unique.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, deel]) => `${schrijfTekst(sleutel)}:${schrijf(deel, diepte + 1)}`);
  return `{${paren.join(',')}}`;
}
