import { fileURLToPath } from 'node:url';
import type { Deelregel, Informatieschema } from '@luwte/core/beleid';
import { beforeAll, describe, expect, it } from 'vitest';
import { laadBeleid } from './laadBeleid.ts';

const BELEID = fileURLToPath(new URL('../../../../../beleid', import.meta.url));

/**
 * Which questions a colour opens, to whom and how they may be answered, as bijlage 2 of the process description of
 * Dordrecht writes them down. One row per question: the source, the form, whether it is about the person.
 */
const BIJLAGE_2: Readonly<Record<string, readonly string[]>> = {
  groen: [
    'basisgegevens: Naam (specifiek)',
    'basisgegevens: Geboortedatum (specifiek)',
    'partners: groepsgedrag (niet, groep)',
    'Leerplicht/RMC: schooluitval en inschrijving (ja-nee)',
    'Sociaal Wijkteam: actieve begeleiding (ja-nee)',
  ],
  oranje: [
    'basisgegevens: Naam (specifiek)',
    'basisgegevens: Adres en woonplaats (specifiek)',
    'basisgegevens: Geboortedatum (specifiek)',
    'basisgegevens: BSN (specifiek)',
    'partners: groepsgedrag (ja-nee)',
    'partners: leefgebied van het signaal (specifiek)',
    'partners: risico voor het gezin (ja-nee)',
    'Leerplicht/RMC: schooluitval en inschrijving (ja-nee)',
    'Sociaal Wijkteam: actieve begeleiding (ja-nee)',
    'woningcorporatie: overlast (ja-nee)',
    'BRP: adresgegevens (ja-nee)',
    'Jeugdbescherming, politie en OM: risicosignalen (ja-nee)',
    'basisgegevens: Naam en geboortedatum (specifiek, gezin)',
    'partners: risico voor het gezin (specifiek, gezin)',
    'partners: risicosignalen (specifiek, gezin)',
  ],
  rood: [
    'basisgegevens: Naam (specifiek)',
    'basisgegevens: Adres en woonplaats (specifiek)',
    'basisgegevens: Geboortedatum (specifiek)',
    'basisgegevens: BSN (specifiek)',
    'partners: groepsgedrag (specifiek)',
    'Leerplicht/RMC: schooluitval en inschrijving (ja-nee)',
    'Sociaal Wijkteam: actieve begeleiding (ja-nee)',
    'woningcorporatie: overlast, huurachterstand en bijzonderheden (specifiek)',
    'BRP: adresgegevens, rijbewijs en reisdocumenten (specifiek)',
    'Jeugdbescherming, politie en OM: risicosignalen (ja-nee)',
    'CJIB: boetes en vorderingen (specifiek)',
    'RIEC: bekend (ja-nee)',
    'basisgegevens: Naam en geboortedatum (specifiek, gezin)',
    'partners: risico voor het gezin (specifiek, gezin)',
    'partners: risicosignalen (specifiek, gezin)',
  ],
};

/** What a question is about, in the words of the table above; a question that is none of these is not in bijlage 2. */
const ONDERWERPEN: readonly (readonly [RegExp, string])[] = [
  [/^Naam en geboortedatum/, 'Naam en geboortedatum'],
  [/^Naam$/, 'Naam'],
  [/^Geboortedatum$/, 'Geboortedatum'],
  [/^Adres en woonplaats$/, 'Adres en woonplaats'],
  [/^BSN\b/, 'BSN'],
  [/schooluitval.*inschrijving/, 'schooluitval en inschrijving'],
  [/actieve begeleiding/, 'actieve begeleiding'],
  [/overlast, huurachterstand en andere bijzonderheden/, 'overlast, huurachterstand en bijzonderheden'],
  [/signalen van overlast/, 'overlast'],
  [/adresgegevens, het rijbewijs en de reisdocumenten/, 'adresgegevens, rijbewijs en reisdocumenten'],
  [/adresgegevens/, 'adresgegevens'],
  [/boetes en vorderingen/, 'boetes en vorderingen'],
  [/bekend/, 'bekend'],
  [/Noem alleen het leefgebied/, 'leefgebied van het signaal'],
  [/risico.*gezin\?/, 'risico voor het gezin'],
  [/risicosignalen/, 'risicosignalen'],
  [/[Gg]roepsgedrag|gedrag in de groep/, 'groepsgedrag'],
];

describe('the colour schema of Dordrecht', () => {
  let gevonden: Record<string, readonly string[]>;
  let regels: Informatieschema['regels'];
  let matrix: readonly Deelregel[];
  beforeAll(async () => {
    const geladen = await laadBeleid(BELEID);
    if (!geladen.ok) throw new Error(JSON.stringify(geladen.error, undefined, 1));
    const dordrecht = geladen.value.beleiden.find((b) => b.id === 'dordrecht')!;
    regels = dordrecht.beleid.informatieschemas.flatMap((schema) => schema.regels);
    matrix = dordrecht.beleid.deelmatrix;
    gevonden = Object.fromEntries(
      dordrecht.beleid.informatieschemas.map(({ kleur, regels }) => [
        kleur,
        regels.map(({ bron, vraag, vorm, over }) => {
          const onderwerp = ONDERWERPEN.find(([past]) => past.test(vraag))?.[1] ?? vraag;
          return `${bron}: ${onderwerp} (${[vorm, over === 'persoon' ? undefined : over].filter(Boolean).join(', ')})`;
        }),
      ]),
    );
  });

  it.each(Object.keys(BIJLAGE_2))('asks for %s what bijlage 2 names and nothing else', (kleur) => {
    expect(gevonden[kleur]).toEqual(BIJLAGE_2[kleur]);
  });

  it('[DOR-B2-15] tells of each question which kinds of organisation may be asked, and asks nobody for the base data', () => {
    for (const { id, bron, soorten, onderwerpen, vorm } of regels) {
      if (vorm === 'niet') continue;
      expect([id, soorten.length > 0, onderwerpen.length > 0]).toEqual([
        id,
        bron !== 'basisgegevens',
        soorten.length > 0,
      ]);
    }
  });

  it('[DOR-B2-13] takes one of the eight domains for a signal under orange, and no words', () => {
    expect(regels.find(({ id }) => id === 'oranje-leefgebied')?.keuzes).toHaveLength(8);
  });

  it('[DOR-B3-02] asks the Meldpunt two things that are yes or no', () => {
    expect(matrix.find(({ id }) => id === 'meldpunt')?.vraag).toMatchObject({
      vorm: 'ja-nee',
      compartiment: 'gezondheid',
      onderdelen: [{ id: 'indicatie' }, { id: 'traject' }],
    });
  });

  it('knows no other colour', () => {
    expect(Object.keys(gevonden)).toEqual(['groen', 'oranje', 'rood']);
  });

  it('asks the five outside sources of orange for a yes or a no only', () => {
    const buiten = gevonden.oranje!.filter((regel) => !/^(basisgegevens|partners):/.test(regel));
    expect(buiten).toHaveLength(5);
    expect(buiten.every((regel) => regel.endsWith('(ja-nee)'))).toBe(true);
  });
});
