const MB = 1_000_000;

/** What the API takes, and how large it may be. */
const SOORTEN = [
  { eind: '.json', mediaType: 'application/json', grens: 50 * MB, grensTekst: '50 MB' },
  { eind: '.zip', mediaType: 'application/zip', grens: 1_000 * MB, grensTekst: '1 GB' },
] as const;

export const AANVAARD = SOORTEN.map(({ eind, mediaType }) => `${eind},${mediaType}`).join(',');

/** Media type of a file that can be sent, or why it cannot. */
export function keurBestand(bestand: {
  readonly name: string;
  readonly size: number;
}): { readonly mediaType: string } | { readonly reden: string } {
  const soort = SOORTEN.find(({ eind }) => bestand.name.toLowerCase().endsWith(eind));
  if (!soort) return { reden: 'Kies een bestand dat eindigt op .json of .zip.' };
  if (bestand.size === 0) return { reden: 'Dit bestand is leeg.' };
  if (bestand.size > soort.grens) {
    return {
      reden: `Dit bestand is te groot. Een ${soort.eind}-bestand is hier hoogstens ${soort.grensTekst}.`,
    };
  }
  return { mediaType: soort.mediaType };
}

/** `734 bytes`, `12 kB`, `3,4 MB`. */
export function grootte(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < MB) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / MB).toFixed(1).replace('.', ',')} MB`;
}

const LIJST: Readonly<Record<string, string>> = {
  kroniek: 'gebeurtenis',
  partijen: 'partij',
  documenten: 'document',
};

/**
 * A path in the file for people who do not count from nought: `/kroniek/3/op` -> `4e gebeurtenis, veld op`. The
 * whole file for an empty path; a path that is no pointer stays as it is.
 */
export function plaatsInWoorden(pad: string): string {
  if (pad === '' || pad === '/') return 'Het hele bestand';
  if (!pad.startsWith('/')) return pad;
  const [kop = '', nummer, ...rest] = pad.slice(1).split('/');
  const naam = LIJST[kop];
  if (naam !== undefined && nummer !== undefined && /^\d+$/.test(nummer)) {
    const plek = `${Number(nummer) + 1}e ${naam}`;
    return rest.length > 0 ? `${plek}, veld ${rest.join('.')}` : plek;
  }
  return `Veld ${pad.slice(1).replaceAll('/', '.')}`;
}
