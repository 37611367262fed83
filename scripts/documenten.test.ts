import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bestandenIn } from './bestanden.mjs';

const WORTEL = join(import.meta.dirname, '..');
const lees = (pad: string) => readFileSync(join(WORTEL, pad), 'utf8');
const DOCUMENTEN = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...bestandenIn(WORTEL, ['docs', 'voorbeelden', 'beleid']).filter((pad) => pad.endsWith('.md')),
];
const paden = (tekst: string, patroon: RegExp) =>
  [...tekst.matchAll(patroon)].map((gevonden) => gevonden[1] ?? '');

describe('the documents', () => {
  it.each(DOCUMENTEN)('%s links only to what exists', (document) => {
    const links = paden(lees(document), /\]\(([^)#\s]+)[^)]*\)/g).filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !existsSync(join(WORTEL, dirname(document), link)))).toEqual([]);
  });

  it.each(DOCUMENTEN)('%s names only files and npm scripts that exist', (document) => {
    const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> };
    const tekst = lees(document);
    const namen = paden(tekst, /npm run (?:--silent )?([a-z][a-z:-]*)/g);
    expect(namen.filter((naam) => !(naam in scripts))).toEqual([]);
    const bestanden = paden(
      tekst,
      /`((?:packages|scripts|docs|beleid|voorbeelden)\/[\w./-]+|\.dependency-cruiser\.cjs)`/g,
    );
    expect(bestanden.filter((pad) => !existsSync(join(WORTEL, pad)))).toEqual([]);
  });

  it('show no machine path and no mark of unfinished work', () => {
    for (const document of DOCUMENTEN)
      expect(lees(document), document).not.toMatch(/TODO|FIXME|\/home\/|\/Users\/|\/root\//);
  });
});

describe('the manual', () => {
  const plat = (tekst: string) => tekst.replace(/\s+/g, ' ');
  const schermen = bestandenIn(WORTEL, ['packages/web/src'])
    .filter((pad) => /\.tsx?$/.test(pad) && !/\.test\./.test(pad))
    .map((pad) => plat(lees(pad)))
    .join(' ');

  it.each(DOCUMENTEN.filter((pad) => pad.startsWith('docs/handleiding/')))(
    '%s quotes only words that a screen has',
    (pad) => {
      const zonderVet = plat(lees(pad)).replace(/\*\*[^*]+\*\*/g, '');
      const woorden = paden(zonderVet, /\*([^*]+)\*/g).map((woord) => woord.replace(/ …$/, ''));
      expect(woorden.filter((woord) => !schermen.includes(woord))).toEqual([]);
    },
  );

  it('lists every page', () => {
    const lijst = lees('docs/handleiding/README.md');
    for (const pad of DOCUMENTEN.filter((document) => /^docs\/handleiding\/(?!README)/.test(document)))
      expect(lijst).toContain(`(${pad.slice('docs/handleiding/'.length)})`);
  });
});

describe('the glossary', () => {
  const termen = paden(lees('docs/glossary.md'), /^\| ([^|]+?) \|/gm).slice(2);

  it('has each term once, in alphabetical order', () => {
    const opVolgorde = [...termen].sort(new Intl.Collator('nl').compare);
    expect(termen).toEqual(opVolgorde);
    expect(new Set(termen.map((term) => term.toLowerCase())).size).toBe(termen.length);
  });

  it.each([
    'kroniek',
    'toets',
    'gebrek',
    'stand',
    'spoor',
    'peildatum',
    'regie',
    'weging',
    'verificatie',
    'constatering',
  ])('explains %s', (term) => {
    expect(termen).toContain(term);
  });
});

describe('the decisions', () => {
  const adrs = bestandenIn(WORTEL, ['docs/adr']).filter((pad) => !pad.endsWith('README.md'));

  it.each(adrs)('%s has the form of a decision and stands in the list', (pad) => {
    const naam = pad.slice('docs/adr/'.length);
    const [datum] = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(naam) ?? [''];
    const tekst = lees(pad);
    expect(tekst).toContain(`Date: ${datum}. Status: `);
    const koppen = ['Why now', 'Options', 'Choice', 'Consequences', 'Undo when'];
    expect(paden(tekst, /^## (.+)$/gm)).toEqual(koppen);
    expect(lees('docs/adr/README.md')).toContain(`(${naam})`);
  });
});

describe('publiccode.yml', () => {
  it('has what version 0.4 of the standard asks for', () => {
    const code = parse(lees('publiccode.yml'));
    const pakket = JSON.parse(lees('package.json')) as { version: string; license: string };
    expect(code).toMatchObject({
      publiccodeYmlVersion: '0.4',
      name: 'Luwte',
      url: expect.stringMatching(/^https:\/\//),
      softwareVersion: pakket.version,
      releaseDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      platforms: ['web'],
      developmentStatus: expect.stringMatching(/^(concept|development|beta|stable|obsolete)$/),
      softwareType: 'standalone/web',
      legal: { license: pakket.license },
      maintenance: { type: 'community', contacts: [{ name: expect.any(String) }] },
      localisation: { localisationReady: expect.any(Boolean), availableLanguages: ['nl'] },
    });
    for (const beschrijving of Object.values(code.description as Record<string, Record<string, string>>)) {
      expect(beschrijving.shortDescription?.length).toBeLessThanOrEqual(150);
      expect(beschrijving.longDescription?.length).toBeGreaterThanOrEqual(500);
      expect(beschrijving.features?.length).toBeGreaterThan(0);
    }
  });
});
