/**
 * One line of CSV for a Dutch spreadsheet. A cell that a spreadsheet would calculate gets an apostrophe in front: a
 * name of a browser or colleague must not run anything with who opens the file.
 */
export const csvRegel = (cellen: readonly (string | undefined)[]): string =>
  `${cellen.map((cel) => `"${veilig(cel ?? '').replaceAll('"', '""')}"`).join(';')}\r\n`;

const veilig = (cel: string): string => (/^[\s]*[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel);
