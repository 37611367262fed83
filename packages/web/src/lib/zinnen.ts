/** Parts that people wrote, one after the other as sentences: each with one full stop, whether they put it or not. */
export const zinnen = (...delen: readonly (string | undefined)[]): string =>
  delen
    .map((deel) => deel?.trim() ?? '')
    .filter((deel) => deel !== '')
    .map((deel) => (/[.!?]$/.test(deel) ? deel : `${deel}.`))
    .join(' ');
