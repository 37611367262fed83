import { type Briefzaak, stelBriefOp } from '@luwte/core/brief';
import type { BriefInvoer, Briefvoorbeeld } from '@luwte/core/contract';
import type { DossierFout } from '@luwte/core/dossier';
import { ok, type Result } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { DossierKern } from '../dossier/dossierKern.ts';
import type { Vraagsteller } from '../dossier/eisDossier.ts';
import { zoekBrieven } from './zoekBrieven.ts';

export type OpgesteldeBrief = {
  /** What the template sets on paper and the screen shows before that. */
  readonly voorbeeld: Briefvoorbeeld;
  /** The event that the letter becomes, without its document; left out for a concept. */
  readonly gebeurtenis: Readonly<Record<string, unknown>> | undefined;
};

/** Drafts the letter that somebody asked for in this dossier as it is now. Stores nothing. */
export async function stelOp(
  c: Vraagsteller,
  tx: Tx,
  kern: DossierKern,
  { brief: id, aan, datum, ...invoer }: BriefInvoer,
): Promise<Result<OpgesteldeBrief, readonly DossierFout[]>> {
  const { geladen, zaken, dicht } = await zoekBrieven(c, tx, kern);
  const zaak = zaken.get(id);
  if (zaak === undefined) {
    return {
      ok: false,
      error: [{ pad: '/brief', reden: dicht.get(id) ?? 'Deze brief staat niet in het beleid.' }],
    };
  }
  const { klok } = c.deps;
  const dag = datum ?? klok.vandaag();
  const partij = geladen.verhulling.idVan(aan);
  const opgesteld = stelBriefOp(zaak, { ...invoer, aan: partij, datum: dag });
  const fouten = [
    ...(dag > klok.vandaag()
      ? [{ pad: '/datum', reden: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.' }]
      : []),
    ...(opgesteld.ok ? [] : opgesteld.error),
  ];
  if (!opgesteld.ok || fouten.length > 0) return { ok: false, error: fouten };
  const { gebeurtenis, alineas, grondslag, opmerkingen, ...rest } = opgesteld.value;
  const code = geladen.codes.get(partij) ?? partij;
  return ok({
    voorbeeld: {
      ...rest,
      kenmerk: kern.kenmerk,
      alineas: alineas.map(({ punten, tekst, lijst }) => ({
        punten: [...punten],
        tekst,
        ...(lijst !== undefined && { lijst: [...lijst] }),
      })),
      grondslag: [...grondslag],
      opmerkingen: [...opmerkingen],
    },
    gebeurtenis: gebeurtenis && {
      ...gebeurtenis,
      ...(gebeurtenis.soort === 'brief' && { aan: code }),
      // Of today the moment is known; of an earlier day only the day.
      op: dag === klok.vandaag() ? klok.moment() : dag,
      toelichting: bijschrift(zaak, code),
    },
  });
}

const bijschrift = ({ brief: { deel } }: Briefzaak, code: string): string =>
  `Brief "${deel.naam}" aan ${code}, opgesteld uit het beleid.`;
