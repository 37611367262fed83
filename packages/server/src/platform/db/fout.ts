/**
 * What the database refused, the same on both databases. Carries names of the schema only: the drivers'
 * own errors hold values (`detail`, `params`, `query`), and values may be personal data.
 */
export class DatabaseFout extends Error {
  override name = 'DatabaseFout';
  /** SQLSTATE, such as 23505 for a duplicate key. */
  readonly code: string;
  readonly constraint: string | undefined;
  readonly tabel: string | undefined;

  constructor(message: string, code: string, constraint?: string, tabel?: string) {
    super(message);
    this.code = code;
    this.constraint = constraint;
    this.tabel = tabel;
  }
}

/** Class 22 (data exception) quotes the value it could not read; the rest of the text is kept. */
function zonderWaarde(message: string, code: string): string {
  return code.startsWith('22') ? message.replace(/:? ".*"/s, '') : message;
}

/** Turns a driver's error into a DatabaseFout; anything without an SQLSTATE stays what it was. */
export function vertaalFout(fout: unknown): unknown {
  if (!(fout instanceof Error) || fout instanceof DatabaseFout) return fout;
  const { code, constraint, table } = fout as Error & Record<string, unknown>;
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return fout;
  return new DatabaseFout(
    zonderWaarde(fout.message, code),
    code,
    typeof constraint === 'string' ? constraint : undefined,
    typeof table === 'string' ? table : undefined,
  );
}
