/** Plain text mail to one address. */
export type Mailbericht = {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
};

export type Mail = {
  /** Resolves when the mail server took the message over. @throws MailFout otherwise. */
  verstuur(bericht: Mailbericht): Promise<void>;
};

/**
 * `tijdelijk`: nothing was delivered, a later try may succeed. `blijvend`: nothing was delivered and no try will.
 * `onzeker`: the text was sent but no answer came, so a second try could reach the person twice.
 */
export type MailFoutSoort = 'tijdelijk' | 'blijvend' | 'onzeker';

/** Holds no address and no text of the server: those may be personal data. */
export class MailFout extends Error {
  override name = 'MailFout';
  readonly soort: MailFoutSoort;
  constructor(soort: MailFoutSoort, message: string) {
    super(message);
    this.soort = soort;
  }
}
