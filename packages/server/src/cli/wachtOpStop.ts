/** Resolves at the first SIGINT or SIGTERM. A second one ends the process at once. */
export function wachtOpStop(): Promise<void> {
  return new Promise((klaar) => {
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => klaar());
  });
}
