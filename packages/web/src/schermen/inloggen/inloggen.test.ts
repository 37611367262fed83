import { describe, expect, it } from 'vitest';
import { veiligTerug } from './inloggen.ts';

describe('the way back after the login', () => {
  it.each(['/', '/dossiers?status=alle&regie=ik', '/dossiers/018f-1/stand-van-zaken#stappen'])(
    'keeps %j, a path of the product',
    (terug) => expect(veiligTerug(terug)).toBe(terug),
  );

  it.each([
    null,
    '',
    'dossiers',
    'https://elders.example',
    'javascript:alert(1)',
    ' https://elders.example',
    '//elders.example',
    '/\\elders.example',
    '\\\\elders.example',
    '/\t/elders.example',
    '/\n/elders.example',
    '/\r\n\\elders.example',
    '/.//elders.example',
    '/x/..//elders.example',
    '/\t\\elders.example/dossiers',
    '//elders.example:99999999',
    '/inloggen?terug=%2F%2Felders.example',
  ])('goes to the start page instead of %j', (terug) => expect(veiligTerug(terug)).toBe('/'));
});
