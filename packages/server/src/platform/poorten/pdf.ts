/** Sets letters and overviews as PDF/A-2a. */
export type Pdf = {
  /**
   * @param sjabloon path under `sjablonen/` without extension, such as `stand-van-zaken/nl`.
   * @param gegevens data for the template; travels as JSON and is never read as markup.
   * @param gemaaktOp written in the file as the moment of making: the same input gives the same bytes.
   * @throws SjabloonFout when the template is missing or does not compile with these data.
   */
  maak(sjabloon: string, gegevens: unknown, gemaaktOp: Date): Promise<Uint8Array>;
  /** Stops the typesetter; what is still under way fails. */
  sluit(): Promise<void>;
};

/** A fault in a template, with file, line and what the typesetter says about it. */
export class SjabloonFout extends Error {
  override name = 'SjabloonFout';
  readonly sjabloon: string;
  constructor(sjabloon: string, uitleg: string, opties?: ErrorOptions) {
    super(`sjabloon ${sjabloon}: ${uitleg}`, opties);
    this.sjabloon = sjabloon;
  }
}
