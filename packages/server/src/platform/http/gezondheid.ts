import type { FastifyInstance } from 'fastify';
import type { Database } from '../db/index.ts';
import { leesProef } from './gezondheid.store.ts';

export type Gereedheid = { klaar: boolean; stap: string };

/** `/gezond`: the process answers. `/klaar`: migrations (and demo data) are in and the database answers. */
export function gezondheidRoutes(app: FastifyInstance, db: Database, gereed: Gereedheid): void {
  app.get('/gezond', { logLevel: 'warn' }, async () => ({ status: 'gezond' }));
  app.get('/klaar', { logLevel: 'warn' }, async (_request, reply) => {
    if (!gereed.klaar)
      return reply.code(503).header('Retry-After', '1').send({ status: 'bezig', stap: gereed.stap });
    await db.inTransactie({ rol: 'aanmelden' }, leesProef);
    return { status: 'klaar' };
  });
}
