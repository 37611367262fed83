import type { Vorm, Weg } from './testVerzoeken.ts';

/** One malformed request. `lichaam`: it is the body that is wrong, so the answer has to name what. */
export type Bedorven = {
  readonly wat: string;
  readonly payload?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly url?: (url: string) => string;
  readonly vraag?: string;
  readonly lichaam?: boolean;
};

/** The same row of numbers for the same seed: a failure can be run again. */
function maakLot(zaad: number): () => number {
  let stand = (zaad + 1) * 2_654_435_761;
  return () => {
    stand = (Math.imul(stand ^ (stand >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return stand / 4_294_967_296;
  };
}

/** Malformed requests for one road, in an order that depends on the seed only; the general ones first. */
export function bedorven(weg: Weg, basis: unknown, zaad: number): Bedorven[] {
  const lot = maakLot(zaad);
  const gehusseld = veldgevallen(weg, basis)
    .map((geval) => ({ geval, plek: lot() }))
    .sort((a, b) => a.plek - b.plek)
    .map(({ geval }) => geval);
  return [...padgevallen(weg), ...vraaggevallen(weg), ...lichaamgevallen(weg, basis), ...gehusseld];
}

const ONZIN_ID = [
  'geen-uuid',
  '018f0000-0000-7000-8000-00000000000',
  '018f0000000070008000000000000000',
  "'%20or%201=1%20--",
  '%00',
  '..%2f..%2fetc%2fpasswd',
  '%F0%9F%92%A9',
  '%zz',
  'x'.repeat(1_000),
];
function padgevallen(weg: Weg): Bedorven[] {
  if (!weg.pad.includes(':id')) return [];
  return ONZIN_ID.map((id) => ({
    wat: `id ${id.slice(0, 30)}`,
    url: (url) => url.replace(/[0-9a-f-]{36}/, id),
  }));
}

function vraaggevallen(weg: Weg): Bedorven[] {
  if (weg.methode !== 'GET' || weg.query.length === 0) return [];
  const velden = weg.query.flatMap(({ name, schema }) => {
    const fout =
      schema.type === 'integer' || schema.type === 'number'
        ? ['abc', '-1', '0', '1e9', '1.5', 'NaN', 'Infinity', '', '%00', '999999999999999999999']
        : schema.enum || schema.pattern
          ? ['fout', '', '%00', 'x'.repeat(300), '2026-02-30', '%ED%A0%80']
          : ['%00', 'x'.repeat(1_000)];
    return [...fout.map((waarde) => `?${name}=${waarde}`), `?${name}=a&${name}=b`, `?${name}[]=a`];
  });
  return [
    ...velden,
    '?onbekend=1',
    '?__proto__=1',
    '?__proto__[x]=1',
    '?constructor=1',
    '?status=open&status=open&x',
  ].map((vraag) => ({ wat: `query ${vraag.slice(0, 40)}`, vraag, lichaam: true }));
}

const DIEP = (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`;
/** What is wrong for every body, whatever its shape. */
function lichaamgevallen(weg: Weg, basis: unknown): Bedorven[] {
  if (weg.body === undefined) return Buffer.isBuffer(basis) ? formuliergevallen(basis) : [];
  const heel = JSON.stringify(basis);
  const json = { 'content-type': 'application/json' };
  const lichamen: [string, string | Buffer][] = [
    ['an array', '[]'],
    ['text', '"tekst"'],
    ['a number', '1'],
    ['null', 'null'],
    ['cut off', heel.slice(0, -1)],
    ['something after it', `${heel}x`],
    ['single quotes', heel.replaceAll('"', "'").replace('{}', "{'a':1}")],
    ['a comment', `/* */${heel}`],
    ['deep nesting', DIEP(40)],
    ['very deep nesting', DIEP(20_000)],
    ['deep array', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from('"}')]),
    ],
    ['UTF-16', Buffer.from(heel, 'utf16le')],
    ['a duplicate key', heel.replace(/^\{/, `${heel.slice(0, -1)},`)],
    ['__proto__', heel.replace(/^\{/, '{"__proto__":{"isAdmin":true},')],
    ['constructor', heel.replace(/^\{/, '{"constructor":{"prototype":{"x":1}},')],
    ['an unknown key', heel.replace(/^\{/, '{"onbekendVeld":1,')],
    ['a NUL in a key', heel.replace(/^\{/, '{"a\\u0000b":1,')],
    ['a raw control character', heel.replace(/^\{/, '{"a":"\u0001",')],
    ['half a surrogate pair', heel.replace(/^\{/, '{"a":"\\ud800",')],
    ['NaN', heel.replace(/^\{/, '{"a":NaN,')],
    ['a number too large', heel.replace(/^\{/, '{"a":1e999,')],
    ['2 MB', `{"a":"${'x'.repeat(2_000_000)}"}`],
    ['2 MB of brackets', `{"a":[${'[],'.repeat(666_000)}[]]}`],
  ];
  const uit = lichamen.map(([wat, payload]) => ({ wat, payload, lichaam: true }));
  // Nothing at all is a body without its required fields; a change has to say what.
  const magLeeg = weg.methode === 'POST' && weg.body.type === 'object' && !weg.body.required?.length;
  if (!magLeeg) uit.push({ wat: 'nothing', payload: '', lichaam: true });
  const soorten = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'multipart/form-data',
    '',
  ];
  return [
    // A body that takes anything below the surface judges by itself; equal for all others.
    ...uit,
    ...soorten.map((soort) => ({
      wat: `content type ${soort}`,
      payload: heel,
      headers: { 'content-type': soort },
    })),
    { wat: 'content encoding', payload: heel.slice(1), headers: { ...json, 'content-encoding': 'gzip' } },
  ];
}

/** Forms that a browser would not send. */
function formuliergevallen(basis: Buffer): Bedorven[] {
  const tekst = basis.toString('latin1');
  const gevallen: [string, string, string?][] = [
    ['no boundary', tekst, 'multipart/form-data'],
    ['another boundary', tekst, 'multipart/form-data; boundary=anders'],
    ['a boundary of 1000', tekst, `multipart/form-data; boundary=${'x'.repeat(1_000)}`],
    ['cut off', tekst.slice(0, -20)],
    ['cut off in a header', tekst.slice(0, 40)],
    ['nothing', ''],
    ['only the end', '--grens--\r\n'],
    ['an empty file', tekst.replace('\r\n\r\ngewoon\r\n', '\r\n\r\n\r\n')],
    ['no file', '--grens\r\nContent-Disposition: form-data; name="soort"\r\n\r\nbrief\r\n--grens--\r\n'],
    ['an unknown field', veld('onbekend', 'x') + tekst],
    ['__proto__ as field', veld('__proto__', 'x') + tekst],
    ['a wrong compartment', veld('compartiment', 'geheim') + tekst],
    ['the same field twice', veld('compartiment', 'gewoon') + veld('compartiment', 'politie') + tekst],
    ['a NUL in a field', veld('soort', 'a\0b') + tekst],
    ['a field of 1 MB', veld('soort', 'x'.repeat(1_000_000)) + tekst],
    ['a hundred fields', Array.from({ length: 100 }, (_, i) => veld(`v${i}`, 'x')).join('') + tekst],
    ['two files', tekst.replace('--grens--\r\n', '') + tekst],
    ['JSON', '{}', 'application/json'],
    ['text', 'x', 'text/plain'],
    ['zip', 'PK', 'application/zip'],
  ];
  return gevallen.map(([wat, payload, soort]) => ({
    wat: `form: ${wat}`,
    payload: Buffer.from(payload, 'latin1'),
    ...(soort !== undefined && { headers: { 'content-type': soort } }),
  }));
}
const veld = (naam: string, waarde: string) =>
  `--grens\r\nContent-Disposition: form-data; name="${naam}"\r\n\r\n${waarde}\r\n`;

/** Per field what its own shape forbids, in a body that is right for the rest. */
function veldgevallen(weg: Weg, basis: unknown): Bedorven[] {
  if (weg.body?.properties === undefined || typeof basis !== 'object' || basis === null) return [];
  return Object.entries(velden(weg.body)).flatMap(([pad, vorm]) =>
    foutVoor(vorm).map(([wat, waarde]) => ({
      wat: `${pad} is ${wat}`,
      payload: JSON.stringify(zet(basis, pad.split('/'), waarde)),
      lichaam: true,
    })),
  );
}

/** Every field with a shape of its own, by path. */
function velden(vorm: Vorm, voor = ''): Record<string, Vorm> {
  return Object.fromEntries(
    Object.entries(vorm.properties ?? {}).flatMap(([naam, deel]) => [
      [`${voor}${naam}`, deel] as const,
      ...Object.entries(velden(deel, `${voor}${naam}/`)),
    ]),
  );
}

const DIEP_OBJECT = JSON.parse(DIEP(20)) as unknown;
function foutVoor(vorm: Vorm): [string, unknown][] {
  const keuzes = vorm.anyOf ?? vorm.oneOf;
  // Anything goes here by its shape: only what is wrong for every choice is surely wrong.
  if (vorm.type === undefined && keuzes === undefined && vorm.enum === undefined) return [];
  const soorten = keuzes?.map(({ type }) => type) ?? [vorm.type ?? 'string'];
  const uit: [string, unknown][] = [];
  const fout = (soort: string, wat: string, waarde: unknown) => {
    if (!soorten.includes(soort)) uit.push([wat, waarde]);
  };
  fout('string', 'text', 'kwats');
  fout('boolean', 'true', true);
  fout('null', 'null', null);
  fout('array', 'a list', ['kwats']);
  fout('object', 'deep', DIEP_OBJECT);
  if (!soorten.includes('integer') && !soorten.includes('number')) uit.push(['a number', 1]);
  else uit.push(['negative', -1_000], ['far too large', 1e300]);
  if (soorten.includes('integer')) uit.push(['a fraction', 1.5]);
  if (soorten.includes('string')) {
    uit.push(['a NUL', 'a\0b'], ['half a surrogate pair', 'a\ud800'], ['half the other way', '\udc00b']);
    if (vorm.maxLength !== undefined) uit.push(['too long', 'x'.repeat(vorm.maxLength + 1)]);
    if (vorm.minLength) uit.push(['empty', ''], ['only spaces', '   ']);
    if (vorm.enum) uit.push(['another choice', 'kwats'], ['__proto__', '__proto__']);
    if (vorm.pattern || vorm.format) uit.push(['another form', 'kwats'], ['a wrong day', '2026-02-30']);
  }
  if (soorten.includes('array') && vorm.minItems) uit.push(['an empty list', []]);
  return uit;
}

function zet(bron: unknown, [naam, ...rest]: readonly string[], waarde: unknown): unknown {
  const oud = (typeof bron === 'object' && bron !== null ? bron : {}) as Record<string, unknown>;
  return { ...oud, [naam as string]: rest.length > 0 ? zet(oud[naam as string], rest, waarde) : waarde };
}
