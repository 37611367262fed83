// Which regular expressions of the product read a text in time that grows with its length alone (no ReDoS): `npm run patronen`
// asks the checker, which takes minutes, and writes the safe ones to scripts/patronen.json. The test holds the sources to that
// list and checks only what is not on it. Exit 1 when a pattern is slow.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkSync } from 'recheck';
import { bestandenIn } from './bestanden.mjs';
import { knopen, ontleed } from './syntaxboom.mjs';

const WORTEL = join(import.meta.dirname, '..');
const LIJST = join(import.meta.dirname, 'patronen.json');
const TEST = /(\.test\.tsx?|\/test[A-Z]\w*\.ts|\.builder\.ts)$/;

/**
 * Patterns on which the checker gives no answer in time, or one that the text it names does not bear out. Each was read by a person: words between word boundaries, and no star
 * that can meet itself or what follows it, so from one place there is one way to go on.
 */
const ZELF_GEZIEN = [
  String.raw`^(?:(?:per|voor|elke|iedere) )*(?:(\d{1,4}|[a-z]+) )?(dag|dagen|etmaal|etmalen|week|weken|maand|maanden|uur)(?: of (?:een )?(?:ge)?deel(?:te)? (?:daarvan|ervan))?(?: dat de overtreding (?:voort)?duurt)?$`,
  String.raw`\b(hond|honden|dier|dieren|huisdier|huisdieren|kat|katten|haan|hanen|blaf\w*|geblaf)\b`,
  String.raw`\b(muziek|geluidsinstallatie|stereo\w*|versterker|drumstel|basgeluid\w*)\b`,
  String.raw`\b(veroorza\w*|geef|geeft|geven|bezorg\w*|onthou\w*|voorkom\w*|staak|staakt|staken|beeindig\w*|stop|stopt|stoppen|nala\w*|laat|vermijd\w*|zorg\w*|maak|maakt|maken|ontstaat|ontstaan)\b`,
  String.raw`\b(hard|harde|harder|luid|luide|luider|versterkt|versterkte|schreeuw\w*|agressief|agressieve|vals|valse)\b`,
];

/** Every pattern that is written in the sources, with its flags and one place where it stands. */
export function allePatronen() {
  const uit = new Map();
  for (const pad of bestandenIn(WORTEL, ['packages/core/src', 'packages/server/src', 'packages/web/src'])) {
    if (!/\.tsx?$/.test(pad) || TEST.test(pad)) continue;
    for (const node of knopen(ontleed(pad, readFileSync(join(WORTEL, pad), 'utf8')))) {
      if (node.type !== 'RegExpLiteral') continue;
      const { pattern: bron, flags: vlaggen } = node;
      uit.set(`/${bron}/${vlaggen}`, { bron, vlaggen, pad });
    }
  }
  return uit;
}

/** The patterns that were found safe before, as they are written. */
export const veiligeLijst = () => new Set(JSON.parse(readFileSync(LIJST, 'utf8')));

/** `safe`, or what is wrong. */
export function beoordeelPatroon({ bron, vlaggen }) {
  return ZELF_GEZIEN.includes(bron) ? 'safe' : checkSync(bron, vlaggen, { timeout: 30_000 }).status;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const veilig = [];
  for (const [naam, patroon] of allePatronen()) {
    const oordeel = beoordeelPatroon(patroon);
    if (oordeel === 'safe') veilig.push(naam);
    else {
      console.error(`${patroon.pad}: ${naam} is ${oordeel}`);
      process.exitCode = 1;
    }
  }
  writeFileSync(LIJST, `${JSON.stringify(veilig.sort(), null, 2)}\n`);
  console.log(`${veilig.length} patterns are safe`);
}
