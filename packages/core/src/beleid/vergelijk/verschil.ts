/** One thing in which two policies differ. */
export type Beleidsverschil = {
  /** Section of the policy: `stappen`, `termijnen`, ...; `algemeen` for what stands above the sections. */
  readonly onderdeel: string;
  readonly soort: 'erbij' | 'vervallen' | 'anders';
  /** Place by id: `/stappen/waarschuwing/criteria/ernstig/aard`. */
  readonly pad: string;
  /** The values as the files have them; left out where one side has none. */
  readonly oud?: unknown;
  readonly nieuw?: unknown;
  /** One Dutch sentence for a jurist. */
  readonly zin: string;
};
