/** Class names in one string; empty ones fall out. */
export const klassen = (...namen: (string | false | undefined)[]): string => namen.filter(Boolean).join(' ');
