import type { FastifyInstance } from 'fastify';
import type { Database } from '../db/index.ts';

export type Gereedheid = { klaar: boolean; stap: string };

/** `/gezond`: the process answers. `/klaar`: migrations (and demo data) are in and the database answers. */
export function gezondheidRoutes(app: FastifyInstance, db: Database, gereed: Gereedheid): void {
  app.get('/gezond', { logLevel: 'warn' }, async () => ({ status: 'gezond' }));
  app.get('/klaar', { logLevel: 'warn' }, async (_request, reply) => {
    if (!gereed.klaar)
      return reply.code(503).header('Retry-After', '1').send({ status: 'bezig', stap: gereed.stap });
    await db.inTransactie({ rol: 'aanmelden' }, (tx) =>
      tx.selectFrom('gemeente').select('gemeente_id').limit(1).execute(),
    );
    return { status: 'klaar' };
  });
}
