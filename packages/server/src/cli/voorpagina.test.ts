import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openVoorpagina, type Voorpagina } from './voorpagina.ts';

let open: Voorpagina | undefined;
afterEach(() => open?.sluit());

describe('the page while the product starts', () => {
  it('is there for people at once, and says to programs that it is not ready', async () => {
    open = await openVoorpagina('127.0.0.1', 0);
    const haal = (pad: string) => fetch(`http://127.0.0.1:${open!.poort}${pad}`);
    const pagina = await haal('/dossiers');
    expect(pagina.status).toBe(503);
    expect(pagina.headers.get('content-type')).toContain('text/html');
    expect(await pagina.text()).toContain('Luwte start');
    expect((await haal('/gezond')).status).toBe(200);
    expect((await haal('/klaar')).status).toBe(503);
    expect(await (await haal('/api/v1/vandaag')).json()).toMatchObject({ status: 503 });
  });

  it('gives the port free at once, also with a browser still connected', async () => {
    open = await openVoorpagina('127.0.0.1', 0);
    const { poort, sluit } = open;
    await fetch(`http://127.0.0.1:${poort}/`);
    await sluit();
    const opvolger = createServer();
    await new Promise<void>((klaar, mislukt) => {
      opvolger.once('error', mislukt);
      opvolger.listen({ host: '127.0.0.1', port: poort }, klaar);
    });
    await new Promise((klaar) => opvolger.close(klaar));
  });

  it('tells that the port is taken', async () => {
    open = await openVoorpagina('127.0.0.1', 0);
    await expect(openVoorpagina('127.0.0.1', open.poort)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
