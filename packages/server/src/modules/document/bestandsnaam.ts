const LANGSTE = 200;

/** Kinds of file that a receiver may be told about; everything else is bytes. */
const BEKEND: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'audio/mp4',
  'audio/mpeg',
  'audio/ogg',
  'audio/wav',
  'audio/webm',
  'image/gif',
  'image/heic',
  'image/jpeg',
  'image/png',
  'image/webp',
  'message/rfc822',
  'text/plain',
  'video/mp4',
  'video/quicktime',
  'video/webm',
]);

/** A name to show and to save under: the last part of a path, without what a file system or a header trips over. */
export function veiligeNaam(naam: string | undefined): string {
  const laatste = (naam ?? '').split(/[\\/]/).at(-1) ?? '';
  const schoon = laatste
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .replace(/^\.+/, '')
    .trim();
  return schoon === '' ? 'document' : schoon.slice(-LANGSTE);
}

export const veiligMediaType = (soort: string | undefined): string =>
  soort !== undefined && BEKEND.has(soort) ? soort : 'application/octet-stream';

/**
 * Headers of bytes that somebody once sent us: always a download, never shown as a page of ours, never guessed at.
 */
export function downloadKoppen(naam: string, mediaType: string): Record<string, string> {
  const kaal = naam
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_');
  const gecodeerd = encodeURIComponent(naam).replace(
    /['()*!]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${kaal}"; filename*=UTF-8''${gecodeerd}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'no-store',
  };
}
