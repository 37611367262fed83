/** Lists that are tried in turn: there the order says something. */
const VOLGORDE_TELT = new Set(['start']);

/** One text for one meaning: keys sorted, and lists too where their order says nothing. */
export function kanoniek(waarde: unknown, veld = ''): string {
  if (Array.isArray(waarde)) {
    const delen = waarde.map((deel) => kanoniek(deel));
    return `[${(VOLGORDE_TELT.has(veld) ? delen : delen.sort()).join()}]`;
  }
  if (typeof waarde === 'object' && waarde !== null) {
    const velden = Object.entries(waarde)
      .filter(([, deel]) => deel !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${velden.map(([naam, deel]) => `${JSON.stringify(naam)}:${kanoniek(deel, naam)}`).join()}}`;
  }
  return JSON.stringify(waarde);
}
