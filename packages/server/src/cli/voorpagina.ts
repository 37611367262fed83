import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Asks whether the product itself answers already, also over the moment in which nobody listens. */
const SCRIPT = `setInterval(()=>fetch(location.href,{method:'HEAD',cache:'no-store'}).then(r=>{if(r.ok)location.reload()},()=>{}),1000)`;
const STIJL = `body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#f8f8f8}main{max-width:36rem;margin:15vh auto;padding:0 1.5rem}`;
const PAGINA = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Luwte start</title>
<style>${STIJL}</style>
<noscript><meta http-equiv="refresh" content="5"></noscript>
<body>
<main>
<h1>Luwte start</h1>
<p role="status">De database en de pagina’s worden klaargezet. Dat duurt meestal een paar seconden, de eerste keer wat langer.</p>
<p>Deze pagina gaat vanzelf verder.</p>
</main>
<script>${SCRIPT}</script>
`;
const hash = (tekst: string): string => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;
const KOPPEN = {
  'Cache-Control': 'no-store',
  'Retry-After': '1',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': `default-src 'none'; connect-src 'self'; script-src ${hash(SCRIPT)}; style-src ${hash(STIJL)}; frame-ancestors 'none'; base-uri 'none'`,
};

export type Voorpagina = {
  /** The port it got; the product takes the same one over. */
  readonly poort: number;
  /** Gives the port free. Safe to repeat. */
  sluit(): Promise<void>;
};

/**
 * Answers while the product itself is still loading: a page for people, 503 for programs. Knows nothing and keeps
 * nothing, so it is there at once.
 * @throws the error of the system with code EADDRINUSE when the port is taken
 */
export async function openVoorpagina(host: string, poort: number): Promise<Voorpagina> {
  const server = createServer((vraag, antwoord) => {
    const pad = vraag.url ?? '/';
    if (pad === '/gezond') return stuur(antwoord, 200, 'application/json', '{"status":"gezond"}');
    if (pad === '/klaar')
      return stuur(antwoord, 503, 'application/json', '{"status":"bezig","stap":"start"}');
    if (!pad.startsWith('/api/')) return stuur(antwoord, 503, 'text/html', PAGINA);
    const probleem = {
      type: '/problemen/start',
      title: 'Even niet beschikbaar',
      status: 503,
      detail: 'Luwte start nog.',
    };
    return stuur(antwoord, 503, 'application/problem+json', JSON.stringify(probleem));
  });
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen({ host, port: poort }, klaar);
  });
  return {
    poort: (server.address() as AddressInfo).port,
    sluit: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}

function stuur(antwoord: ServerResponse, status: number, soort: string, inhoud: string): void {
  antwoord.writeHead(status, { ...KOPPEN, 'Content-Type': `${soort}; charset=utf-8` });
  antwoord.end(inhoud);
}
