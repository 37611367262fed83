const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const DAG = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `1 januari 2026`; undefined for what is no day as `YYYY-MM-DD`. */
export function datumInWoorden(dag: string): string | undefined {
  const [, jaar, maand, nummer] = DAG.exec(dag) ?? [];
  const naam = MAANDEN[Number(maand) - 1];
  return naam === undefined ? undefined : `${Number(nummer)} ${naam} ${jaar}`;
}
