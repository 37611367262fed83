import { describe, expect, it } from 'vitest';
import { netwerkVan, omschrijfApparaat } from './index.ts';

describe('netwerkVan', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('counts %j on %j', (adres, netwerk) => expect(netwerkVan(adres)).toBe(netwerk));
});

describe('omschrijfApparaat', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
      'Firefox op Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0',
      'Edge op Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari op een iPhone of iPad',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/147.0.0.0 Safari/537.36',
      'Chrome op Linux',
    ],
    ['<script>alert(1)</script> jan.jansen@weert.nl', 'Onbekende browser op een onbekend systeem'],
    [undefined, 'Onbekende browser op een onbekend systeem'],
  ])('of %j keeps %j', (tekst, woorden) => expect(omschrijfApparaat(tekst)).toBe(woorden));
});
