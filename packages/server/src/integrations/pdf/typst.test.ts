import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zStandVanZaken } from '@luwte/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pdf, SjabloonFout } from '../../platform/poorten/pdf.ts';
import { pdfTekst } from './pdfTekst.builder.ts';
import { typstPdf } from './typst.ts';

const SJABLONEN = fileURLToPath(new URL('../../../../../sjablonen/', import.meta.url));
const OP = new Date('2026-11-21T09:30:00Z');
let pdf: Pdf;
let map: string;
let eigen: Pdf;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'luwte-sjablonen-'));
  await mkdir(join(map, 'brief'));
  const begin = '#set document(title: "t")\n#set text(lang: "nl", font: "Source Sans 3")\n';
  await writeFile(join(map, 'brief/fout.typ'), `${begin}\nTekst #bestaatNiet`);
  await writeFile(join(map, 'brief/mist.typ'), `${begin}#json(bytes(sys.inputs.gegevens)).naam`);
  await writeFile(join(map, 'brief/buiten.typ'), `${begin}#read("/../../../../../../etc/hostname")`);
  await writeFile(join(map, 'brief/eindeloos.typ'), `${begin}#for i in range(2000000000) { let x = i }`);
  pdf = typstPdf(SJABLONEN);
  eigen = typstPdf(map);
});
afterAll(async () => {
  await pdf.sluit();
  await eigen.sluit();
  await rm(map, { recursive: true, force: true });
});

const gegevens = (zin: string) => ({
  kenmerk: 'WRT-2026-00042',
  op: '2026-03-01',
  alineas: [{ kop: 'Waar staan we', zinnen: [zin, 'Tweede zin.'] }],
});

describe('stand-van-zaken/nl', () => {
  it('sets the example beside it, on one page', async () => {
    const voorbeeld = zStandVanZaken.parse(
      JSON.parse(await readFile(join(SJABLONEN, 'stand-van-zaken/voorbeeld.json'), 'utf8')),
    );
    const bytes = await pdf.maak('stand-van-zaken/nl', voorbeeld, OP);
    const tekst = pdfTekst(bytes);
    for (const { kop, zinnen } of voorbeeld.alineas) {
      for (const stuk of [kop, ...zinnen]) expect(tekst).toContain(stuk);
    }
    expect(tekst).toContain('Dossier WRT-2026-00042, op 21 november 2026.');
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(1);
  });

  it('shows markup in the data as text', async () => {
    const zin = 'De #let *vrouw* kost € 12,50 _en_ $x$ <b> @ref \\ "aan" ~ [haak] // `code` #panic() = é.';
    const tekst = pdfTekst(await pdf.maak('stand-van-zaken/nl', gegevens(zin), OP));
    // Only quotes change: the typesetter makes them Dutch ones.
    expect(tekst).toContain('De #let *vrouw* kost € 12,50 _en_ $x$ <b> @ref \\');
    expect(tekst).toContain('[haak] // `code` #panic() = é. Tweede zin.');
  });

  it('is PDF/A-2a: tagged, in Dutch, with a title and embedded fonts', async () => {
    const ruw = Buffer.from(await pdf.maak('stand-van-zaken/nl', gegevens('Zin.'), OP)).toString('latin1');
    expect(ruw).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(ruw).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(ruw).toMatch(/\/Marked true/);
    expect(ruw).toMatch(/\/Lang \(nl-NL\)/);
    expect(ruw).toContain('Stand van zaken WRT-2026-00042');
    const fonts = [...ruw.matchAll(/\/FontName \/(\S+)/g)].map(([, naam]) =>
      naam!.replace(/^[A-Z]{6}\+/, ''),
    );
    expect(new Set(fonts)).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-Bold']));
    expect(ruw.match(/\/FontFile2/g)).toHaveLength(fonts.length);
  });

  it('gives the same bytes for the same data and moment, other bytes for another moment', async () => {
    const maak = (op: Date) => pdf.maak('stand-van-zaken/nl', gegevens('Zin.'), op);
    const eerste = Buffer.from(await maak(OP));
    expect(eerste.equals(Buffer.from(await maak(OP)))).toBe(true);
    expect(eerste.equals(Buffer.from(await maak(new Date(OP.getTime() + 1000))))).toBe(false);
  });

  it('keeps two documents at once apart', async () => {
    const [een, twee] = await Promise.all([
      pdf.maak('stand-van-zaken/nl', gegevens('Over de Beekstraat.'), OP),
      pdf.maak('stand-van-zaken/nl', gegevens('Over de Akkerweg.'), OP),
    ]);
    expect(pdfTekst(een)).toContain('Beekstraat');
    expect(pdfTekst(een)).not.toContain('Akkerweg');
    expect(pdfTekst(twee)).toContain('Akkerweg');
    expect(pdfTekst(twee)).not.toContain('Beekstraat');
  });
});

describe('a fault in a template', () => {
  const uitleg = async (sjabloon: string, invoer: unknown = {}) => {
    const fout: unknown = await eigen.maak(sjabloon, invoer, OP).catch((f: unknown) => f);
    expect(fout).toBeInstanceOf(SjabloonFout);
    return (fout as SjabloonFout).message;
  };

  it('is named with file, line and reason, without a path of this machine', async () => {
    expect(await uitleg('brief/fout')).toMatch(
      /^sjabloon brief\/fout: brief\/fout\.typ:4:8: unknown variable: bestaatNiet/,
    );
  });

  it('stops a letter of which a fact is missing', async () => {
    expect(await uitleg('brief/mist', { anders: 1 })).toContain('dictionary does not contain key "naam"');
  });

  it.each(['brief/weg', '../stand-van-zaken/nl', '/etc/hostname', 'Brief/fout', ''])(
    'finds no template %j',
    async (sjabloon) => {
      expect(await uitleg(sjabloon)).toBe(`sjabloon ${sjabloon}: bestaat niet`);
    },
  );

  it('does not read outside the folder of templates', async () => {
    expect(await uitleg('brief/buiten')).toMatch(/brief\/buiten\.typ:3:\d+: /);
  });

  it('that never ends stops alone: the next document is made', async () => {
    // The next document has to start the typesetter anew within the same time, on a busy machine too.
    const kort = typstPdf(map, { wachttijd: 6_000 });
    await expect(kort.maak('brief/eindeloos', {}, OP)).rejects.toThrow('de zetter gaf geen antwoord');
    expect(pdfTekst(await kort.maak('brief/mist', { naam: 'daarna' }, OP))).toContain('daarna');
    await kort.sluit();
    await expect(kort.maak('brief/mist', { naam: 'dicht' }, OP)).rejects.toThrow('gesloten');
  });
});
