import { expect, it } from 'vitest';
import { bronlink } from './bronlink.ts';

it.each([
  [{ regeling: 'Gemeentewet', artikel: '151d lid 1' }, 'jci1.3:c:BWBR0005416&artikel=151d'],
  [{ regeling: 'Awb', artikel: '4:8 en 4:9' }, 'jci1.3:c:BWBR0005537&artikel=4:8'],
  [{ regeling: 'Wet tijdelijk huisverbod', artikel: '6' }, 'jci1.3:c:BWBR0024649&artikel=6'],
])('links the article of an act: %o', (bron, einde) => {
  expect(bronlink(bron)).toBe(`https://wetten.overheid.nl/${einde}`);
});

it('links a published ruling', () => {
  expect(bronlink({ regeling: 'Awb', uitspraak: 'ECLI:NL:RVS:2020:2571, r.o. 4' })).toBe(
    'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2020:2571',
  );
});

it.each([
  { regeling: 'APV Voorbeeldstad', artikel: '2:79' },
  { regeling: 'Gemeentewet' },
  { regeling: 'Awb', artikel: 'afdeling 3.4' },
  { regeling: 'constructor', artikel: '1' },
])('never guesses: %o', (bron) => {
  expect(bronlink(bron)).toBeUndefined();
});
