import { lookup as zoekNaam } from 'node:dns';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { OidcFout } from '../../platform/poorten/oidc.ts';

const MEEST_BYTES = 256 * 1024;
const GEDULD_MS = 8_000;

/** Addresses that are of this machine, a network of our own, or of nobody: RFC 6890 and what came after it. */
const DICHT = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  DICHT.addSubnet(net, bits, 'ipv4');
/** Of IPv6 only what is global unicast is open, and of that not what leads to IPv4 or is for examples. */
const OPEN6 = new BlockList();
OPEN6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  DICHT.addSubnet(net, bits, 'ipv6');

const LUS = new BlockList();
LUS.addSubnet('127.0.0.0', 8, 'ipv4');
LUS.addAddress('::1', 'ipv6');

/** May we go to this address? On the outside network only; with `lus` to this machine as well. */
export function isToegestaan(ip: string, lus: boolean): boolean {
  const soort = isIP(ip);
  if (soort === 0) return false;
  const familie = soort === 6 ? 'ipv6' : 'ipv4';
  if (lus && LUS.check(ip, familie)) return true;
  return !DICHT.check(ip, familie) && (soort === 4 || OPEN6.check(ip, familie));
}

/** Looks the name up and judges every answer; what is judged is where the connection goes, so no second answer slips in. */
const veiligZoeken =
  (lus: boolean): LookupFunction =>
  (naam, opties, klaar) => {
    zoekNaam(naam, { ...opties, all: true }, (fout, adressen) => {
      const eerste = adressen?.[0];
      if (fout || !eerste) return klaar(fout ?? new Error('geen adres'), '', 0);
      if (!adressen.every(({ address }) => isToegestaan(address, lus))) {
        return klaar(new OidcFout('adres', 'De naam leidt naar een intern adres.'), '', 0);
      }
      if (opties.all) klaar(null, adressen);
      else klaar(null, eerste.address, eerste.family);
    });
  };

/** Refuses what we never go to, before anything is looked up. */
export function eisUitgaand(adres: string | URL, lus: boolean): URL {
  if (!URL.canParse(String(adres))) throw new OidcFout('adres', 'Dit is geen adres van een website.');
  const url = new URL(String(adres));
  const naam = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' && !(lus && url.protocol === 'http:')) {
    throw new OidcFout('adres', 'Het adres begint niet met https://.');
  }
  if (url.username || url.password)
    throw new OidcFout('adres', 'In het adres hoort geen naam of wachtwoord.');
  if (isIP(naam) !== 0 && !isToegestaan(naam, lus)) {
    throw new OidcFout('adres', 'Het adres is een intern adres.');
  }
  return url;
}

type Verzoek = { readonly method: string; readonly headers: Record<string, string>; readonly body?: unknown };

/**
 * Fetches from the outside what somebody typed the address of. No redirect is followed, no private address is reached (also not
 * by a name that leads to one), and an answer that is long or slow is dropped.
 */
export const maakVeiligHaal =
  (lus: boolean) =>
  async (adres: string, { method, headers, body }: Verzoek): Promise<Response> => {
    const url = eisUitgaand(adres, lus);
    const tekst =
      body === undefined || body === null
        ? undefined
        : body instanceof URLSearchParams
          ? body.toString()
          : body;
    if (tekst !== undefined && typeof tekst !== 'string')
      throw new OidcFout('onbereikbaar', 'Onbekende inhoud.');
    return await new Promise<Response>((klaar, mislukt) => {
      const stuur = url.protocol === 'https:' ? https : http;
      const verzoek = stuur(
        url,
        {
          method,
          headers: { ...headers, ...(tekst !== undefined && { 'content-length': Buffer.byteLength(tekst) }) },
          lookup: veiligZoeken(lus),
          agent: false,
          signal: AbortSignal.timeout(GEDULD_MS),
        },
        (antwoord) => {
          const stukken: Buffer[] = [];
          let lengte = 0;
          antwoord.on('data', (stuk: Buffer) => {
            lengte += stuk.length;
            if (lengte > MEEST_BYTES)
              verzoek.destroy(new OidcFout('onbereikbaar', 'Het antwoord is te lang.'));
            else stukken.push(stuk);
          });
          antwoord.on('error', mislukt);
          antwoord.on('end', () => {
            const status = antwoord.statusCode ?? 500;
            if (status < 200 || (status >= 300 && status < 400)) {
              return mislukt(new OidcFout('onbereikbaar', 'De aanbieder stuurt door naar een ander adres.'));
            }
            const koppen = new Headers();
            for (const [naam, waarde] of Object.entries(antwoord.headers)) {
              for (const een of [waarde ?? []].flat()) koppen.append(naam, een);
            }
            const leeg = status === 204 || status === 205;
            klaar(new Response(leeg ? null : Buffer.concat(stukken), { status, headers: koppen }));
          });
        },
      );
      verzoek.on('error', mislukt);
      verzoek.end(tekst);
    });
  };
