import { describe, expect, it } from 'vitest';
import { leesRegel } from './regeltaal.ts';

const lees = (tekst: string) => leesRegel({ id: 'r1', tekst });

describe('a rule that asks to do something first [WRT-2-10]', () => {
  it.each([
    'U plaatst een wand van 3 meter hoog tussen het hondenhok en de woning van de buren.',
    'Plaats een hek, zodat de honden niet op straat komen.',
    'U moet alle twaalf honden elders onderbrengen.',
    'Binnen de termijn brengt u de honden bij een asiel onder.',
    'De bewoner dient de tuin van afval te ontdoen.',
    'De tuin moet worden opgeruimd.',
    'U ruimt de tuin op.',
    'De tuin wordt door u opgeruimd.',
    'Afvoeren van alle huisraad uit de tuin.',
    'U laat de vloer isoleren.',
    'Alle honden moeten het pand uit.',
    'U zorgt ervoor dat de schutting is hersteld.',
    'Verwijder de honden die niet van u zijn.',
    'Verwijder het afval niet later dan 1 juli.',
    'U houdt geen katten op het balkon en brengt de aanwezige katten elders onder.',
    'Staak het gebruik en verwijder de reclameborden.',
    'De vuilniszakken worden verwijderd en niet meer in de tuin geplaatst.',
    'Isolatie aanbrengen in de woonkamer.',
    'Verwijder onmiddellijk al het afval.',
    'Meld u aan bij een cursus.',
  ])('%s', (tekst) => expect(lees(tekst).gebod).toBe(true));
});

describe('a rule that can be obeyed at once', () => {
  it.each([
    'Geen muziek na 22 uur.',
    'Tussen 22.00 en 7.00 uur geen muziek die buiten de woning hoorbaar is.',
    'Het is u verboden na 22.00 uur muziek te draaien.',
    'Plaats geen vuilnis op straat.',
    'U plaatst en stort geen afval in de tuin.',
    'U mag geen afval verzamelen, sorteren of plaatsen.',
    'U voorkomt dat afval in de tuin wordt geplaatst.',
    'Zorg dat er geen geluid naar buiten komt.',
    'Houd de hond na 22.00 uur binnen.',
    'U moet op openbare plaatsen uw hond aanlijnen.',
    'Leg de hond in het portiek aan de lijn.',
    'Maak muziek alleen met gesloten ramen.',
    'Staak het gebruik van de woning als hotel en houd het gestaakt.',
  ])('%s', (tekst) => expect(lees(tekst).gebod).toBe(false));
});

describe('a rule of which the words do not tell', () => {
  it.each([
    'U bewaart na 22 uur de rust.',
    // How many there are now, the words do not say.
    'U mag geen honden houden.',
    'U houdt ten hoogste twee honden.',
    'De buren moeten kunnen slapen.',
    // Every time anew: is there anything to clear now?
    'Ruim hondenpoep direct op.',
    'U ruimt elke week de tuin op.',
    '',
  ])('%s', (tekst) => expect(lees(tekst).gebod).toBeUndefined());
});

describe('a rule without anything to measure by [CCV-3.2-05]', () => {
  it.each([
    'De bewoner onthoudt zich van elke vorm van overlast.',
    'U gedraagt zich zoals een goed buur betaamt.',
    'Met de buren houdt u rekening.',
    'Veroorzaak geen geluidsoverlast.',
    'Het veroorzaken van hinder wordt gestaakt.',
    'Gedraag u fatsoenlijk.',
    'Geen overlast meer.',
  ])('is general: %s', (tekst) => expect(lees(tekst).algemeen).toBe(true));

  it.each([
    'Maak tussen 22.00 en 7.00 uur geen muziek die buiten te horen is.',
    'Veroorzaak geen geluidsoverlast tussen 22.00 en 7.00 uur.',
    'Houd rekening met de buren door na tien uur geen bezoek te ontvangen.',
    'Plaats een scherm tegen geluidsoverlast.',
    'Zet geen vuilnis voor de deur van de buren, omdat dat hinder geeft.',
    'Verbrand geen afval.',
    'Ontvang na 22.00 uur geen bezoek.',
  ])('is not: %s', (tekst) => expect(lees(tekst).algemeen).toBe(false));
});

describe('a rule that forbids more than the nuisance [CCV-3.2-05]', () => {
  it.each([
    'Op geen enkel moment, dag of nacht, mag er muziek worden gedraaid of bezoek worden ontvangen.',
    'U ontvangt nooit bezoek.',
    'U mag geen enkele hond houden.',
    'U maakt dag en nacht geen geluid.',
  ])('has no limit: %s', (tekst) => expect(lees(tekst).zonderGrens).toBe(true));

  it.each([
    'Op geen enkel moment muziek die buiten de woning hoorbaar is.',
    'Draai nooit harde muziek.',
    'Houd de hond altijd aangelijnd.',
    'Ontvang na 22.00 uur geen bezoek.',
    'Gebruik nooit vuurwerk.',
  ])('has one: %s', (tekst) => expect(lees(tekst).zonderGrens).toBe(false));

  it('reaches further than the dwelling and what lies beside it', () => {
    expect(lees('U mag geen honden houden in de gehele gemeente.').buitenOmgeving).toBe(true);
    expect(lees('Nergens in de stad mag u muziek maken.').buitenOmgeving).toBe(true);
    expect(lees('U laat de hond niet los in het portiek en de gehele tuin.').buitenOmgeving).toBe(false);
  });
});
