import type { Grond } from './deling.schema.ts';

/** What becomes of a copy when what was shared is corrected: the new version in its place, or only that it lapsed. */
export type NaVerbetering = 'nieuwe-versie' | 'vervallen';

/**
 * A ground that covers the case as a whole covers the corrected version too, and whoever holds the old one has to hear of
 * it. Consent and a release by the police are about one text that people saw: the new one asks for them again. What was
 * withdrawn has no new version. Source: art. 5 lid 1 onder d, 7 and 19 AVG; art. 16 to 20 Wpg.
 *
 * @param magNieuw may the new version be shared with this receiver on this ground today? Undefined: there is none
 */
export const naVerbetering = (grond: Grond['soort'], magNieuw: boolean | undefined): NaVerbetering =>
  magNieuw === true && (grond === 'convenant' || grond === 'wet') ? 'nieuwe-versie' : 'vervallen';
