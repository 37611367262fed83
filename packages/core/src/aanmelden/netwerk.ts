/**
 * The address that tries are counted on: an IPv4 address itself, of IPv6 the first half, because whoever has one IPv6
 * address has a whole network of them. IPv4 written as IPv6 is IPv4. Anything else is taken as it is.
 */
export function netwerkVan(adres: string): string {
  const zonderZone = adres.split('%')[0] ?? '';
  const v4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(zonderZone)?.[1];
  if (v4 !== undefined) return v4;
  if (!zonderZone.includes(':')) return zonderZone;
  const [voor = '', na] = zonderZone.toLowerCase().split('::');
  const begin = voor === '' ? [] : voor.split(':');
  const einde = na === undefined || na === '' ? [] : na.split(':');
  const nullen =
    na === undefined ? [] : Array<string>(Math.max(0, 8 - begin.length - einde.length)).fill('0');
  const groepen = [...begin, ...nullen, ...einde].map((groep) => groep.replace(/^0+(?=.)/, ''));
  return `${groepen.slice(0, 4).join(':')}::/64`;
}
