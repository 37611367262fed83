import type { PakketBeleidStand, Pakketbeleid } from './pakketvorm.ts';

type Gegevens = {
  readonly sleutel: string;
  readonly op: string;
  readonly beleid?: Pakketbeleid | undefined;
  readonly logboek?: LeesmijLogboek | undefined;
};

/** The signed head of the security log at the moment of export. */
export type LeesmijLogboek = {
  readonly gemeente: string;
  readonly volgnummer: number;
  readonly hash: string;
  readonly op: string;
  readonly sleutel: string;
  readonly handtekening: string;
};

/** The text that explains a package to someone who has never heard of this product. */
export function leesmijTekst({ sleutel, op, beleid, logboek }: Gegevens): string {
  return `EXPORT VAN EEN DOSSIER

Gemaakt op ${op}. Dit pakket is gemaakt met Luwte en is te controleren zonder verbinding.

Wat zit erin?
  dossier.json    Het dossier: de partijen en alles wat er is gebeurd, op volgorde.
  documenten/     De bestanden bij het dossier. Elk bestand heet naar zijn vingerafdruk (sha256).
  keten.json      Het bewijs dat er niets is veranderd: een keten van vingerafdrukken en twee handtekeningen.
  LEESMIJ.txt     Deze uitleg.
${beleid ? beleidTekst(beleid) : ''}${logboek ? logboekTekst(logboek) : ''}
Zelf controleren met Luwte:
  luwte controleer pakket.zip --sleutel ${sleutel}

De sleutel ${sleutel} hoort bij de gemeente. Vraag de gemeente langs een andere weg of dit haar sleutel is.
Klopt die niet, dan kan iemand anders dit pakket hebben gemaakt.

Zelf controleren zonder Luwte:
  1. Bereken de sha256 van elk bestand en vergelijk die met "zegel.bestanden" in keten.json.
  2. Schrijf elke gebeurtenis uit dossier.json als canonieke JSON (RFC 8785, UTF-8). De sha256 van het zout
     (32 bytes, uit keten.json) gevolgd door die tekst is de "verbintenis" van de schakel met hetzelfde id.
  3. De eerste "vorigeHash" is de sha256 van drie regels, elk afgesloten met een regeleinde: luwte-keten/1,
     de gemeente en het dossier uit "hoofd".
  4. De "hash" van een schakel is de sha256 van: vorigeHash (32 bytes), volgnummer (8 bytes, hoogste eerst),
     gebeurtenisId (16 bytes) en verbintenis (32 bytes). De volgende schakel noemt die hash als vorigeHash.
  5. De laatste hash is die in "hoofd". De handtekening (Ed25519, base64) van het hoofd gaat over de canonieke JSON
     van het hoofd zonder "handtekening". Die van het zegel gaat over de canonieke JSON van "formaat"
     (luwte-pakket/1), "hoofd", "schakels", "bestanden" en, als dat er is, "beleid".
  6. De naam van de sleutel is het begin (16 tekens) van de sha256 van de publieke sleutel (SPKI, DER).

Een schakel zonder zout hoort bij een gebeurtenis die volgens de bewaartermijn is vernietigd. De keten blijft
dan kloppen, maar zegt niets meer over de inhoud.
`;
}

/** Whoever keeps this package can later have it checked that the log of that day was not changed. */
const logboekTekst = ({ gemeente, volgnummer, hash, op, sleutel, handtekening }: LeesmijLogboek): string => `
Het veiligheidslogboek van de gemeente
  Wie dit dossier opende, staat in een logboek dat is verzegeld. Dit was het laatste zegel (${op}):
  luwte controleer-logboek --gemeente ${gemeente} --hoofd ${volgnummer}:${hash}
  Sleutel: ${sleutel}
  Handtekening: ${handtekening}
`;

/** Under which policy the dossier is judged, and when that changed. */
function beleidTekst({ nu, omzettingen }: Pakketbeleid): string {
  const naar = (i: number) => omzettingen[i + 1]?.van ?? nu;
  const regels = omzettingen.map(
    ({ vanaf, van, reden, door, functie }, i) =>
      `  Op ${vanaf} omgezet van ${noem(van)} naar ${noem(naar(i))}, door ${door} (${functie}).\n  Reden: ${reden}\n`,
  );
  return `
Onder welk beleid valt het dossier?
  ${noem(nu)}.
${regels.join('')}  In keten.json staat het onder "beleid", met wat de gemeente zelf invulde.
`;
}

const noem = ({ id, versie, ingevuld }: PakketBeleidStand): string =>
  `${id}, versie ${versie}${ingevuld ? ' (door de gemeente ingevuld)' : ''}`;
