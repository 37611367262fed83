type Rij = { readonly sleutel: string; readonly id: string; readonly naam: string };

/** Two lists beside each other by key; only where the value differs or one side lacks it. */
export function naastElkaar<R extends Rij, W>(
  links: readonly R[],
  rechts: readonly R[],
  waarde: (rij: R) => W,
): { id: string; naam: string; oud: W | undefined; nieuw: W | undefined }[] {
  const perLinks = new Map(links.map((rij) => [rij.sleutel, rij]));
  const perRechts = new Map(rechts.map((rij) => [rij.sleutel, rij]));
  return [...new Set([...perRechts.keys(), ...perLinks.keys()])].flatMap((sleutel) => {
    const a = perLinks.get(sleutel);
    const b = perRechts.get(sleutel);
    const oud = a && waarde(a);
    const nieuw = b && waarde(b);
    const { id, naam } = (b ?? a)!;
    return oud === nieuw ? [] : [{ id, naam, oud, nieuw }];
  });
}
