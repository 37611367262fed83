import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Probleem, sendProbleem } from './problem.ts';

/**
 * Serves the built web app. Files with a hash in their name never change; the page itself is always asked
 * again. Unknown paths outside the API give the page, because the app routes on its own.
 */
export async function serveerWeb(app: FastifyInstance, map: string): Promise<void> {
  if (!existsSync(join(map, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: map,
    wildcard: false,
    index: false,
    setHeaders: (reply, pad) => {
      const vast = /\/assets\//.test(pad);
      reply.header('Cache-Control', vast ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const pagina = (_request: unknown, reply: { sendFile(naam: string): unknown }) =>
    reply.sendFile('index.html');
  app.get('/', { logLevel: 'warn' }, (request, reply) => pagina(request, reply));
  // A route and no not-found handler: an application has one of those, and the API has taken it.
  app.get('/*', { logLevel: 'warn' }, (request, reply) => {
    const wilPagina = !request.url.startsWith('/api/') && !/\.\w{1,5}(\?|$)/.test(request.url);
    if (wilPagina) return pagina(request, reply);
    return sendProbleem(reply, new Probleem(404, 'niet-gevonden', 'Dit adres bestaat niet.'));
  });
}
