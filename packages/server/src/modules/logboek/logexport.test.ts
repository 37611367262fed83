import { describe, expect, it } from 'vitest';
import { stroomPaginas } from './logexport.ts';

describe('stroomPaginas', () => {
  it('asks for the next page only when the one before was sent, and ends at an empty one', async () => {
    const gevraagd: number[] = [];
    const stroom = stroomPaginas(
      'kop|',
      [1, 2],
      async (na) => {
        gevraagd.push(na);
        return na < 4 ? [na + 1, na + 2] : [];
      },
      (rijen) => `${rijen.join('.')}|`,
    );
    expect(gevraagd).toEqual([]);
    const delen: string[] = [];
    for await (const deel of stroom) delen.push(String(deel));
    expect(delen).toEqual(['kop|', '1.2|', '3.4|']);
    expect(gevraagd).toEqual([2, 4]);
  });

  it('breaks off when a page cannot be read, so that half a log does not look like all of it', async () => {
    const stroom = stroomPaginas('', [1], () => Promise.reject(new Error('weg')), String);
    await expect(stroom.toArray()).rejects.toThrow('weg');
  });
});
