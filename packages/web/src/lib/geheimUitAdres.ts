const gelezen = new Map<string, string>();

/**
 * What stands behind the # of this page, a secret from a mail: read once and taken out of the address, so that it does not stay
 * in the history of a shared computer. Empty when there is none.
 */
export function geheimUitAdres(pad: string): string {
  const { pathname, hash } = window.location;
  if (pathname === pad && hash.length > 1) {
    gelezen.set(pad, hash.slice(1));
    window.history.replaceState(window.history.state, '', pathname);
  }
  return gelezen.get(pad) ?? '';
}
