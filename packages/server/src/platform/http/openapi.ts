import type { FastifyInstance } from 'fastify';

/** The API describes itself: OpenAPI 3.1, without login (NL API Design Rules, /core/publish-openapi). */
export function openapiRoute(app: FastifyInstance): void {
  app.get('/api/v1/openapi.json', { schema: { hide: true }, logLevel: 'warn' }, async (_request, reply) => {
    reply.header('Access-Control-Allow-Origin', '*');
    return reply.type('application/json; charset=utf-8').send(app.swagger());
  });
}
