import { createHash } from 'node:crypto';
import type { OidcWeg } from '@luwte/core/contract';
import { ok, type Result, type Weigering, weiger } from '@luwte/core/shared';
import type { Tx } from '../../platform/db/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { OidcFout, type OidcPersoon, type OidcPoging } from '../../platform/poorten/oidc.ts';
import { geheimhouder } from '../../platform/sleutels/index.ts';
import { hashVan, nieuwToken } from '../../platform/toegang/sessie.store.ts';
import { schrijfVeiligheid } from '../../platform/veiligheidslog/index.ts';
import type { Bezoeker } from '../sessie/bezoeker.ts';
import type { Aangemeld } from '../sessie/meldAan.ts';
import { openVoorAanbieder, vindAccount } from '../sessie/openVoorAanbieder.ts';
import { neemUitnodiging, vindUitnodiging } from '../uitnodiging/aanvaard.ts';
import { plekVanGeheim } from './beheerAanbieder.ts';
import {
  insertKoppeling,
  insertPoging,
  loadKoppeling,
  loadWerkendeAanbieder,
  neemOidcPoging,
  type WerkendeAanbieder,
  zoekAanbieders,
} from './oidc.store.ts';

const AANMELDEN = { rol: 'aanmelden' } as const;
const MINUTEN = 10;
const BRON = { regeling: 'NL GOV OpenID Connect' };

export type OidcWeigering = Weigering<
  'aanbieder-onbereikbaar' | 'antwoord-ongeldig' | 'geen-koppeling' | 'geen-werkplek' | 'geen-aanbieder'
>;
const NIET_BEREIKBAAR =
  'De inlogdienst van uw organisatie geeft nu geen antwoord. Probeer het later opnieuw of bel uw helpdesk.';
const ONGELDIG = 'Inloggen via uw organisatie is niet gelukt. Begin opnieuw.';
const GEEN_KOPPELING =
  'Uw organisatie kent u, maar Luwte nog niet. Open de link uit uw uitnodiging, of vraag uw beheerder om een uitnodiging.';

/** All that a sign-in needs to remember is made of the cookie in this browser; who copies the database has nothing. */
function pogingVan(cookie: string): OidcPoging {
  const deel = (naam: string) => createHash('sha256').update(`${naam}:${cookie}`).digest('base64url');
  return { state: deel('state'), nonce: deel('nonce'), verifier: deel('verifier') };
}

const clientVan = async (tx: Tx, a: WerkendeAanbieder) => ({
  uitgever: a.uitgever,
  clientId: a.client_id,
  clientGeheim: await geheimhouder.ontsleutel(tx, plekVanGeheim(a.id), a.client_geheim),
});

type Begin = { readonly weg: OidcWeg; readonly cookie?: string; readonly verlooptOp?: Date };

/**
 * Where the browser has to go. Found by the domain of the address: that says which organisations sign in this way, and nothing
 * about accounts. Several that share a domain are to be chosen from.
 */
export async function beginOidc(
  deps: Pick<Deps, 'db' | 'klok' | 'oidc'>,
  vraag: {
    readonly email: string;
    readonly aanbiederId?: string | undefined;
    readonly uitnodiging?: string | undefined;
  },
  terug: string,
): Promise<Result<Begin, OidcWeigering>> {
  const { db, klok, oidc } = deps;
  const domein = vraag.email.slice(vraag.email.lastIndexOf('@') + 1).toLowerCase();
  const { gevonden, client } = await db.inTransactie(AANMELDEN, async (tx) => {
    const alle = await zoekAanbieders(tx, domein, klok.vandaag());
    const over = vraag.aanbiederId === undefined ? alle : alle.filter(({ id }) => id === vraag.aanbiederId);
    const [een] = over;
    return { gevonden: over, client: een && over.length === 1 ? await clientVan(tx, een) : undefined };
  });
  const [aanbieder] = gevonden;
  if (!aanbieder) {
    return weiger('geen-aanbieder', 'Met dit adres kunt u hier niet via uw organisatie inloggen.', BRON);
  }
  if (!client) {
    const keuzes = gevonden.map(({ id, organisatie, gemeente }) => ({ id, naam: organisatie, gemeente }));
    return ok({ weg: { keuzes } });
  }
  const cookie = nieuwToken();
  try {
    const adres = await oidc.begin(client, terug, pogingVan(cookie), aanbieder.factorbewijs.filter(isAcr));
    const verlooptOp = new Date(klok.nu().getTime() + MINUTEN * 60_000);
    await db.inTransactie(AANMELDEN, (tx) =>
      insertPoging(tx, {
        tokenHash: hashVan(cookie),
        aanbiederId: aanbieder.id,
        uitnodigingHash: vraag.uitnodiging === undefined ? undefined : hashVan(vraag.uitnodiging),
        verlooptOp,
      }),
    );
    return ok({ weg: { adres, keuzes: [] }, cookie, verlooptOp });
  } catch (fout) {
    if (!(fout instanceof OidcFout)) throw fout;
    return weiger('aanbieder-onbereikbaar', NIET_BEREIKBAAR, BRON);
  }
}

/** Names of `amr` are registered short words (RFC 8176); what is asked for as `acr` is an address or longer name. */
const isAcr = (waarde: string): boolean => /[:/]/.test(waarde);

/**
 * Signs in who came back from a provider. The try is taken first, so that nothing can be offered twice; the code goes to the
 * provider that this try began at, whatever the answer says. A subject is bound to one account: by the link of an invitation,
 * or the first time by an address that the provider confirms, is of its domains and is the name of an account that works for
 * its organisation. Every refusal is in the security log.
 */
export async function rondOidcAf(
  deps: Deps,
  cookie: string | undefined,
  antwoord: string,
  terug: string,
  van: Bezoeker,
): Promise<Result<Aangemeld, OidcWeigering>> {
  const { db, klok, oidc } = deps;
  const nu = klok.nu();
  const begonnen =
    cookie === undefined
      ? undefined
      : await db.inTransactie(AANMELDEN, async (tx) => {
          const poging = await neemOidcPoging(tx, hashVan(cookie), nu);
          const aanbieder = poging && (await loadWerkendeAanbieder(tx, poging.aanbieder_id, klok.vandaag()));
          return aanbieder && { aanbieder, poging, client: await clientVan(tx, aanbieder) };
        });
  if (!begonnen || cookie === undefined) {
    await db.inTransactie(AANMELDEN, (tx) => log(deps, tx, undefined, 'poging-onbekend'));
    return weiger('antwoord-ongeldig', ONGELDIG, BRON);
  }
  const { aanbieder, poging, client } = begonnen;
  let persoon: OidcPersoon;
  try {
    persoon = await oidc.rondAf(client, new URL(antwoord.replace(/^\??/, '?'), terug), pogingVan(cookie));
  } catch (fout) {
    if (!(fout instanceof OidcFout)) throw fout;
    await db.inTransactie(AANMELDEN, (tx) => log(deps, tx, aanbieder, fout.soort));
    return fout.soort === 'geweigerd'
      ? weiger('antwoord-ongeldig', ONGELDIG, BRON)
      : weiger('aanbieder-onbereikbaar', NIET_BEREIKBAAR, BRON);
  }
  return db.inTransactie(AANMELDEN, async (tx) => {
    const accountId = await koppel(deps, tx, aanbieder, persoon, poging.uitnodiging_hash);
    if (accountId === undefined) {
      await log(deps, tx, aanbieder, 'geen-koppeling');
      return weiger('geen-koppeling', GEEN_KOPPELING, BRON);
    }
    const eigenFactor = persoon.bewijs.some((een) => aanbieder.factorbewijs.includes(een));
    const geopend = await openVoorAanbieder(
      deps,
      tx,
      { accountId, aanbiederId: aanbieder.id, eigenFactor },
      van,
    );
    if (!geopend) {
      await log(deps, tx, aanbieder, 'geen-werkplek', accountId);
      return weiger('geen-werkplek', 'U werkt nu niet bij deze organisatie in Luwte.', BRON);
    }
    await log(deps, tx, aanbieder, undefined, accountId);
    return ok(geopend);
  });
}

/** The account of this subject: the one it is bound to, or the one it may be bound to now. */
async function koppel(
  deps: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  aanbieder: WerkendeAanbieder,
  { sub, email, emailBevestigd }: OidcPersoon,
  uitnodigingHash: Buffer | null,
): Promise<string | undefined> {
  const { klok } = deps;
  const uitnodiging = uitnodigingHash ? await vindUitnodiging(deps, tx, uitnodigingHash) : undefined;
  const past =
    uitnodiging?.gemeente_id === aanbieder.gemeente_id &&
    uitnodiging.organisatie_id === aanbieder.organisatie_id;
  const bestaand = await loadKoppeling(tx, aanbieder.uitgever, sub);
  if (bestaand !== undefined) return bestaand;
  const bind = async (accountId: string) =>
    (await insertKoppeling(tx, {
      uitgever: aanbieder.uitgever,
      sub,
      accountId,
      aanbiederId: aanbieder.id,
      op: klok.nu(),
    }))
      ? accountId
      : undefined;
  // Who holds the link was invited, by this organisation, and has no account yet that somebody else might own.
  if (uitnodiging && past && uitnodiging.account_id === null) {
    return bind(await neemUitnodiging(deps, tx, uitnodiging, null));
  }
  const domein = email?.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (!emailBevestigd || email === undefined || !aanbieder.domeinen.includes(domein ?? '')) return undefined;
  const accountId = await vindAccount(tx, email, aanbieder.id, klok.vandaag());
  return accountId === undefined ? undefined : bind(accountId);
}

const log = (
  { klok, nieuweId }: Pick<Deps, 'klok' | 'nieuweId'>,
  tx: Tx,
  aanbieder: WerkendeAanbieder | undefined,
  reden: string | undefined,
  accountId?: string,
) =>
  schrijfVeiligheid(tx, {
    id: nieuweId(),
    op: klok.nu(),
    handeling: 'aanmelden-organisatie',
    uitkomst: reden === undefined ? 'toegestaan' : 'geweigerd',
    reden,
    accountId,
    gemeenteId: aanbieder?.gemeente_id,
    organisatieId: aanbieder?.organisatie_id,
  });
