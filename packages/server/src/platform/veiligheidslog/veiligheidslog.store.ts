import type { Tx } from '../db/types.ts';
import { huidigeBron } from './bron.ts';

export type Veiligheidsregel = {
  readonly id: string;
  readonly op: Date;
  /** What was done: a handeling, `aanmelden`, or `opdracht:<command>`. */
  readonly handeling: string;
  /** `toegestaan`, `geweigerd`, `mislukt`; signing in has words of its own. */
  readonly uitkomst: string;
  /** Code of the refusal or fault. */
  readonly reden?: string | undefined;
  readonly gemeenteId?: string | undefined;
  readonly organisatieId?: string | undefined;
  readonly medewerkerId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly doel?: string | undefined;
  readonly dossierId?: string | undefined;
  readonly voorwerpSoort?: string | undefined;
  readonly voorwerpId?: string | undefined;
  /** What a person gave as purpose or reason. */
  readonly toelichting?: string | undefined;
  readonly noodtoegangId?: string | undefined;
  /** Keyed hash of what was searched for (`merkVan`). */
  readonly zoekmerk?: string | undefined;
};

/**
 * Adds one line to the security log; where it came from is known of the request that runs. Asks nothing back: most
 * roles may write here and not read.
 */
export async function schrijfVeiligheid(tx: Tx, r: Veiligheidsregel): Promise<void> {
  const bron = huidigeBron();
  await tx
    .insertInto('veiligheidslog')
    .values({
      id: r.id,
      op: r.op,
      gemeente_id: r.gemeenteId ?? null,
      account_id: r.accountId ?? null,
      medewerker_id: r.medewerkerId ?? null,
      organisatie_id: r.organisatieId ?? null,
      handeling: r.handeling,
      uitkomst: r.uitkomst,
      reden: r.reden ?? null,
      doel: r.doel ?? null,
      dossier_id: r.dossierId ?? null,
      voorwerp_soort: r.voorwerpSoort ?? null,
      voorwerp_id: r.voorwerpId ?? null,
      toelichting: r.toelichting ?? null,
      noodtoegang_id: r.noodtoegangId ?? null,
      zoekmerk: r.zoekmerk ?? null,
      trace_id: bron.traceId,
      weg: bron.weg ?? null,
      adres: bron.adres ?? null,
      agent: bron.agent ?? null,
    })
    .execute();
}
