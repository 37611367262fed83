import type { z } from 'zod';
import type { Fout } from './problem.ts';

const MAX_FOUTEN = 50;

/** All faults of a zod parse, in Dutch, with a JSON-pointer-like path under `wortel` (e.g. `/body`). */
export function zodFouten(fout: z.core.$ZodError, wortel = ''): Fout[] {
  return fout.issues.flatMap((issue) => vanIssue(issue, wortel)).slice(0, MAX_FOUTEN);
}

function vanIssue(issue: z.core.$ZodIssue, wortel: string): Fout[] {
  const pad = wortel + issue.path.map((deel) => `/${String(deel)}`).join('') || '/';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((sleutel) => ({
      pad: `${pad === '/' ? '' : pad}/${sleutel}`,
      reden: 'Dit veld kennen wij niet.',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The branch with the fewest complaints is the one that was meant.
    const [kortste] = [...issue.errors].sort((a, b) => a.length - b.length);
    const binnen = (kortste ?? []).flatMap((i) => vanIssue(i, pad === '/' ? '' : pad));
    if (binnen.length > 0) return binnen;
  }
  return [{ pad, reden: reden(issue) }];
}

function reden(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Vul dit veld in.'
        : `Hier hoort ${SOORT[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Kies een van: ${issue.values.slice(0, 30).map(String).join(', ')}.`;
    case 'too_small':
      return (
        eigen(issue) ??
        (issue.origin === 'number' || issue.origin === 'int'
          ? `Minstens ${issue.minimum}.`
          : issue.minimum === 1
            ? 'Vul dit in.'
            : `Minstens ${issue.minimum} lang.`)
      );
    case 'too_big':
      return (
        eigen(issue) ??
        (issue.origin === 'number' || issue.origin === 'int'
          ? `Hoogstens ${issue.maximum}.`
          : `Hoogstens ${issue.maximum} lang.`)
      );
    case 'invalid_format':
      return eigen(issue) ?? `Deze vorm klopt niet (${issue.format}).`;
    case 'not_multiple_of':
      return `Een veelvoud van ${issue.divisor}.`;
    default:
      return eigen(issue) ?? 'Deze waarde kan niet.';
  }
}

const SOORT: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
  null: 'niets (null)',
};

/** Our own Dutch message; zod's default ones are English and start in a known way. */
const eigen = (issue: z.core.$ZodIssue): string | undefined =>
  /^(Invalid|Too (small|big)|Expected|Unrecognized)/.test(issue.message) ? undefined : issue.message;
