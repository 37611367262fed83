import { leesJson } from '../../pakket/leesJson.ts';
import { ongeldig } from './problem.ts';

/** Nesting deeper than any shape of ours has; stops hostile bodies before they reach a parser of ours. */
const MAX_LICHAAM = 52_428_800;

/** A JSON body: valid UTF-8, not too deep, no duplicate keys. An empty body is an empty object. */
export function leesJsonLichaam(body: Buffer): unknown {
  if (body.length === 0) return {};
  const gelezen = leesJson(body, MAX_LICHAAM);
  if (!gelezen.ok) throw ongeldig(gelezen.error, 'De JSON is niet te lezen. Er is niets opgeslagen.');
  return gelezen.value;
}
