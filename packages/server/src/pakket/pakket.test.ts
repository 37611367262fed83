import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { canoniekeJson, tekenHoofd } from '../platform/keten/index.ts';
import { controleerPakket, DocumentBeschadigd, openPakket, PAKKET_GRENZEN } from './index.ts';
import { alsZip, eenPakketInhoud, eenSleutel } from './pakket.builder.ts';
import type { Ketenbestand } from './pakketvorm.ts';
import { zetZegel } from './zegel.ts';

const sleutel = eenSleutel();
const inhoud = eenPakketInhoud(sleutel);
const zip = await alsZip(inhoud);

type Bestanden = Map<string, Buffer>;

async function pakUit(bytes: Buffer): Promise<Bestanden> {
  const uit: Bestanden = new Map();
  const geopend = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  for await (const ingang of geopend.eachEntry()) {
    const delen: Buffer[] = [];
    for await (const deel of await geopend.openReadStreamPromise(ingang)) delen.push(deel as Buffer);
    uit.set(ingang.fileName, Buffer.concat(delen));
  }
  return uit;
}

async function pakIn(bestanden: Iterable<[string, Buffer]>): Promise<Buffer> {
  const nieuw = new yazl.ZipFile();
  for (const [naam, bytes] of bestanden) nieuw.addBuffer(bytes, naam);
  nieuw.end();
  const delen: Buffer[] = [];
  for await (const deel of nieuw.outputStream as unknown as Readable) delen.push(deel as Buffer);
  return Buffer.concat(delen);
}

async function paden(bytes: Buffer, verwacht?: string): Promise<string[]> {
  const uitkomst = await controleerPakket(bytes, verwacht);
  return uitkomst.ok ? [] : uitkomst.error.map((fout) => fout.pad);
}

/** The package with one file changed, everything else as it was. */
async function met(naam: string, verander: (bytes: Buffer) => Buffer | undefined): Promise<Buffer> {
  const bestanden = await pakUit(zip);
  const nieuw = verander(Buffer.from(bestanden.get(naam)!));
  if (nieuw === undefined) bestanden.delete(naam);
  else bestanden.set(naam, nieuw);
  return await pakIn(bestanden);
}

const metKeten = (verander: (keten: Ketenbestand) => void): Promise<Buffer> =>
  met('keten.json', (bytes) => {
    const keten = JSON.parse(bytes.toString()) as Ketenbestand;
    verander(keten);
    return Buffer.from(`${canoniekeJson(keten)}\n`);
  });

describe('schrijfPakket', () => {
  it('writes a package that verifies and holds the same dossier', async () => {
    const uitkomst = await controleerPakket(zip, sleutel.id);
    expect(uitkomst).toMatchObject({
      ok: true,
      value: {
        dossier: inhoud.dossier,
        gebeurtenissen: inhoud.keten.length,
        vernietigd: 0,
        documenten: 1,
        zonderBestand: 0,
        sleutel: sleutel.id,
      },
    });
  });

  it('holds exactly the four kinds of file', async () => {
    const namen = [...(await pakUit(zip)).keys()];
    expect(namen).toEqual([
      'dossier.json',
      expect.stringMatching(/^documenten\//),
      'LEESMIJ.txt',
      'keten.json',
    ]);
  });

  it('gives equal bytes for equal input', async () => {
    expect((await alsZip(inhoud)).equals(zip)).toBe(true);
  });

  it('refuses to promise anything about a damaged document', async () => {
    const kapot = [
      { ...inhoud.documenten[0]!, open: async () => Readable.from([Buffer.from('iets anders')]) },
    ];
    await expect(alsZip({ ...inhoud, documenten: kapot })).rejects.toThrow(DocumentBeschadigd);
  });

  it('passes on what goes wrong while a document is read', async () => {
    const weg = [{ ...inhoud.documenten[0]!, open: () => Promise.reject(new Error('schijf weg')) }];
    await expect(alsZip({ ...inhoud, documenten: weg })).rejects.toThrow('schijf weg');
  });
});

describe('controleerPakket', () => {
  it('finds a changed byte at any place in any file', async () => {
    for (const [naam, bytes] of await pakUit(zip)) {
      const stap = Math.max(1, Math.floor(bytes.length / 40));
      for (let plek = 0; plek < bytes.length; plek += stap) {
        const anders = await met(naam, (b) => {
          b[plek] = b[plek]! ^ 1;
          return b;
        });
        expect(await paden(anders), `${naam} byte ${plek}`).not.toEqual([]);
      }
    }
  });

  it('gives the same content or a fault when a byte of the zip itself changes', async () => {
    for (let plek = 0; plek < zip.length; plek += Math.max(1, Math.floor(zip.length / 150))) {
      const anders = Buffer.from(zip);
      anders[plek] = anders[plek]! ^ 0x10;
      const uitkomst = await controleerPakket(anders, sleutel.id);
      if (uitkomst.ok) expect(uitkomst.value.dossier).toEqual(inhoud.dossier);
    }
  });

  it.each(['dossier.json', 'keten.json', 'LEESMIJ.txt'])('finds that %s is missing', async (naam) => {
    expect(await paden(await met(naam, () => undefined))).toHaveLength(1);
  });

  it('finds a missing and an added document', async () => {
    const [document] = [...(await pakUit(zip)).keys()].filter((naam) => naam.startsWith('documenten/'));
    expect(await paden(await met(document!, () => undefined))).toEqual([document]);
    const vreemd = `documenten/${'a'.repeat(64)}`;
    expect(await paden(await pakIn([...(await pakUit(zip)), [vreemd, Buffer.from('x')]]))).toEqual([vreemd]);
  });

  it('finds an event that was left out, with the place of its link', async () => {
    const anders = await met('dossier.json', (bytes) => {
      const dossier = JSON.parse(bytes.toString());
      dossier.kroniek.pop();
      return Buffer.from(JSON.stringify(dossier));
    });
    expect(await paden(anders)).toEqual(['dossier.json', `keten.json/schakels/${inhoud.keten.length - 1}`]);
  });

  it('finds links that were cut off, swapped or renamed', async () => {
    expect(await paden(await metKeten((k) => void k.schakels.pop()))).toContain('keten.json/zegel');
    const gewisseld = metKeten((k) => {
      [k.schakels[0], k.schakels[1]] = [k.schakels[1]!, k.schakels[0]!];
    });
    expect(await paden(await gewisseld)).toContain('keten.json/schakels/0');
    const hernoemd = metKeten((k) => {
      k.schakels[0]!.id = 'anders';
    });
    expect(await paden(await hernoemd)).toContain('keten.json/schakels/0');
  });

  it('finds a rewritten chain that was signed with another key, when the right key is named', async () => {
    const vreemd = eenSleutel();
    const vals = await alsZip({ ...inhoud, sleutel: vreemd, hoofd: tekenHoofd(vreemd, inhoud.hoofd) });
    expect(await paden(vals)).toEqual([]);
    expect(await paden(vals, sleutel.id)).toEqual(['keten.json/hoofd/sleutel']);
  });

  it('finds a seal that was set again with a key other than the one of the head', async () => {
    const vreemd = eenSleutel();
    const vals = await metKeten((k) => {
      k.zegel = zetZegel(vreemd, { ...k, bestanden: k.zegel.bestanden });
    });
    expect(await paden(vals)).toEqual(['keten.json/zegel']);
  });

  it('still verifies after payloads were destroyed, and says how many', async () => {
    const vernietigd = [inhoud.dossier.kroniek.find((g) => g.soort === 'gesprek')!.id];
    const rest = await alsZip(eenPakketInhoud(sleutel, { vernietigd }));
    expect(await controleerPakket(rest)).toMatchObject({ ok: true, value: { vernietigd: 1 } });
  });
});

describe('openPakket', () => {
  const reden = async (bytes: Buffer, grenzen = PAKKET_GRENZEN) => {
    const geopend = await openPakket(bytes, grenzen);
    if (geopend.ok) geopend.value.sluit();
    return geopend.ok ? '' : geopend.error[0]!.reden;
  };
  const kern = async (): Promise<[string, Buffer][]> => [...(await pakUit(zip))];

  it('refuses what is no zip and what is no export', async () => {
    expect(await reden(Buffer.from('{"geen":"zip"}'))).toBe('Dit is geen leesbaar zipbestand.');
    expect(await reden(await pakIn([['dossier.json', Buffer.from('{}')]]))).toContain('keten.json ontbreekt');
  });

  it.each(['extra.txt', 'documenten/foto.jpg', 'documenten/..', `documenten/${'A'.repeat(64)}`])(
    'refuses a file named %s',
    async (naam) => {
      const vreemd = await pakIn([...(await kern()), [naam.replaceAll('..', 'xx'), Buffer.from('x')]]);
      // yazl does not write a bad name itself, so it is put in afterwards, at the same length.
      const bytes = Buffer.from(
        vreemd.toString('latin1').replaceAll(naam.replaceAll('..', 'xx'), naam),
        'latin1',
      );
      expect(await reden(bytes)).toMatch(/niet in een export hoort|geen leesbaar zipbestand/);
    },
  );

  it('refuses the same name twice', async () => {
    const bestanden = await kern();
    expect(await reden(await pakIn([...bestanden, bestanden[0]!]))).toBe('Een bestand zit er twee keer in.');
  });

  it('refuses a bomb by ratio, by size and by number', async () => {
    const nullen = await pakIn([
      ...(await kern()),
      [`documenten/${'0'.repeat(64)}`, Buffer.alloc(3_000_000)],
    ]);
    expect(await reden(nullen)).toBe('Een bestand is verdacht sterk ingepakt.');
    expect(await reden(zip, { ...PAKKET_GRENZEN, document: 5 })).toBe('Een bestand is te groot.');
    expect(await reden(zip, { ...PAKKET_GRENZEN, totaal: 500 })).toBe('Een bestand is te groot.');
    expect(await reden(zip, { ...PAKKET_GRENZEN, bestanden: 3 })).toContain('te veel bestanden');
  });

  it('streams a document out', async () => {
    const geopend = await openPakket(zip);
    if (!geopend.ok) throw new Error('does not open');
    const [sha256] = [...geopend.value.documenten.keys()];
    const delen: Buffer[] = [];
    const doel = new Writable({
      write(deel: Buffer, _c, klaar) {
        delen.push(deel);
        klaar();
      },
    });
    for await (const deel of await geopend.value.openDocument(sha256!)) doel.write(deel);
    geopend.value.sluit();
    expect(Buffer.concat(delen).toString()).toBe('geluid van een nacht');
  });
});
