/**
 * Text as the search box compares it: lower case, without accents, one space between words, nothing else
 * than letters and digits. Store it in a `zoek_…` column and search with the same function.
 */
export function normaliseerZoek(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
