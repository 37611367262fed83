import type { z } from 'zod';

const VERPLICHT = 'Dit veld is verplicht.';
/** Longer lists of allowed values do not help on one line. */
const LANGSTE_LIJST = 400;

const SOORT_WAARDE: Readonly<Record<string, string>> = {
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  object: 'een object tussen { en }',
  record: 'een object tussen { en }',
};

/** Error map for zod: what is wrong and what is allowed, in B1 Dutch, without repeating the value. */
export const nederlandseReden: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return VERPLICHT;
      return `Hier hoort ${SOORT_WAARDE[issue.expected] ?? 'een andere soort waarde'}.`;
    case 'invalid_value':
      return issue.input === undefined ? VERPLICHT : kiesUit(issue.values);
    case 'invalid_union':
      if (issue.input === undefined) return VERPLICHT;
      return issue.discriminator === undefined
        ? 'Deze waarde past hier niet.'
        : `Geef een ${issue.discriminator} die bestaat.`;
    case 'too_small':
      return grens(issue.origin, Number(issue.minimum), 'minstens');
    case 'too_big':
      return grens(issue.origin, Number(issue.maximum), 'hoogstens');
    case 'not_multiple_of':
      return 'Geef een heel getal.';
    default:
      return 'Deze waarde past hier niet.';
  }
};

/** A reason as a sentence; says first that the field is missing when it is. */
export function alsReden(bericht: string, ontbreekt: boolean): string {
  const zin = `${bericht.charAt(0).toUpperCase()}${bericht.slice(1)}`;
  const af = /[.!?]$/.test(zin) ? zin : `${zin}.`;
  return ontbreekt && af !== VERPLICHT ? `${VERPLICHT} ${af}` : af;
}

function kiesUit(waarden: readonly unknown[]): string {
  const lijst = waarden.map(String).join(', ');
  if (waarden.length === 1) return `Hier hoort precies: ${lijst}.`;
  return lijst.length <= LANGSTE_LIJST ? `Kies uit: ${lijst}.` : 'Deze waarde bestaat niet in het formaat.';
}

function grens(waarvan: string, aantal: number, woord: 'minstens' | 'hoogstens'): string {
  if (waarvan === 'string') {
    if (woord === 'minstens' && aantal === 1)
      return 'Vul dit veld in, of laat het weg als het niet verplicht is.';
    return `Gebruik ${woord} ${aantal} tekens.`;
  }
  if (waarvan === 'array') return `Noem er ${woord} ${aantal}.`;
  return `Geef een getal van ${woord} ${aantal}.`;
}
