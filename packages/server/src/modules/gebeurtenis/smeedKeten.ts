import type { Compartiment, Gebeurtenis } from '@luwte/core/dossier';
import type { BewaardeReden } from '@luwte/core/privacy';
import { beginHash, nieuwZout, schakel, verbintenis } from '../../platform/keten/index.ts';
import type { NieuweRegel } from './gebeurtenis.store.ts';

export type KetenHoofd = { readonly volgnummer: number; readonly hash: Uint8Array | null };
/** An event with the UUID it has in the chain and the compartment it is kept in. */
export type TeSmeden = {
  readonly id: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly compartiment: Compartiment;
  readonly reden?: BewaardeReden | undefined;
};

/** Links new events to the head of a chain, in the order given. Fresh salt for each of them. */
export function smeedKeten(
  gemeenteId: string,
  dossierId: string,
  hoofd: KetenHoofd,
  nieuw: readonly TeSmeden[],
): readonly NieuweRegel[] {
  let vorigeHash = hoofd.hash ?? beginHash(gemeenteId, dossierId);
  return nieuw.map(({ id, gebeurtenis, compartiment, reden }, i) => {
    const volgnummer = hoofd.volgnummer + i + 1;
    const zout = nieuwZout();
    const belofte = verbintenis(zout, gebeurtenis);
    const hash = schakel(vorigeHash, volgnummer, id, belofte);
    const regel: NieuweRegel = {
      volgnummer,
      id,
      verbintenis: belofte,
      vorigeHash,
      hash,
      sleutel: gebeurtenis.id,
      soort: gebeurtenis.soort,
      op: gebeurtenis.op,
      tot: gebeurtenis.tot,
      inhoud: gebeurtenis,
      zout,
      compartiment,
      doelredenering: reden && JSON.stringify(reden),
    };
    vorigeHash = hash;
    return regel;
  });
}
