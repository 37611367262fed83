/** Three-valued truth (Kleene). What nobody recorded is `onbekend`, never `nee`. */
export type Waarheid = 'ja' | 'nee' | 'onbekend';

/** A recorded fact as truth: absent is unknown. */
export const waarheid = (feit: boolean | undefined): Waarheid =>
  feit === undefined ? 'onbekend' : feit ? 'ja' : 'nee';

/** All of them: one `nee` decides, then one `onbekend` postpones. Throws RangeError on an empty list. */
export const alle = (delen: readonly Waarheid[]): Waarheid => beslis(delen, 'nee', 'ja');

/** At least one of them: one `ja` decides, then one `onbekend` postpones. Throws RangeError on an empty list. */
export const een = (delen: readonly Waarheid[]): Waarheid => beslis(delen, 'ja', 'nee');

export const niet = (deel: Waarheid): Waarheid =>
  deel === 'onbekend' ? 'onbekend' : deel === 'ja' ? 'nee' : 'ja';

function beslis(delen: readonly Waarheid[], beslissend: 'ja' | 'nee', anders: 'ja' | 'nee'): Waarheid {
  // A rule without requirements must never read as "allowed" or as "refused".
  if (delen.length === 0) throw new RangeError('A weighing of no conditions has no outcome');
  if (delen.includes(beslissend)) return beslissend;
  return delen.includes('onbekend') ? 'onbekend' : anders;
}
