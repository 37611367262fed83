import type { DocumentRegel } from '@luwte/core/contract';
import type { Compartiment } from '@luwte/core/dossier';
import type { BewaardeReden } from '@luwte/core/privacy';
import { lokaalMoment } from '../../platform/poorten/klok.ts';

const leesReden = (tekst: string): BewaardeReden => JSON.parse(tekst) as BewaardeReden;

/** A document as the API shows it; where the bytes lie is nobody's business. */
export const toonDocument = (rij: {
  readonly id: string;
  readonly sleutel: string;
  readonly soort: string;
  readonly naam: string;
  readonly media_type: string;
  readonly grootte: string | number;
  readonly sha256: string;
  readonly compartiment: Compartiment;
  readonly vastgelegd_op: Date;
  readonly doelredenering?: string | undefined;
}): DocumentRegel => ({
  id: rij.id,
  sleutel: rij.sleutel,
  soort: rij.soort,
  naam: rij.naam,
  mediaType: rij.media_type,
  grootte: Number(rij.grootte),
  sha256: rij.sha256,
  compartiment: rij.compartiment,
  vastgelegdOp: lokaalMoment(rij.vastgelegd_op),
  ...(rij.doelredenering !== undefined && { doelredenering: leesReden(rij.doelredenering) }),
});
