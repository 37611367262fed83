export const KORTSTE_WACHTWOORD = 12;
export const LANGSTE_WACHTWOORD = 200;

/** Begins of what people choose first; long enough, and guessed at once. */
const VOOR_DE_HAND = /wachtwoord|welkom|password|qwerty|azerty|123456|abcdef|luwte|gemeente/gi;

/**
 * What is wrong with a new password, in words for the one who chooses it; undefined when it will do. Length counts, not
 * digits and signs (NIST SP 800-63B).
 */
export function gebrekInWachtwoord(wachtwoord: string, gebruikersnaam: string): string | undefined {
  if (wachtwoord.length < KORTSTE_WACHTWOORD) return `Gebruik minstens ${KORTSTE_WACHTWOORD} tekens.`;
  if (wachtwoord.length > LANGSTE_WACHTWOORD) return `Gebruik hoogstens ${LANGSTE_WACHTWOORD} tekens.`;
  if (new Set(wachtwoord).size < 5) return 'Gebruik meer verschillende tekens.';
  const naam = gebruikersnaam.toLowerCase().split('@')[0] ?? '';
  if (naam.length >= 4 && wachtwoord.toLowerCase().includes(naam)) {
    return 'Uw gebruikersnaam mag niet in het wachtwoord staan.';
  }
  const rest = wachtwoord.replace(VOOR_DE_HAND, '');
  if (rest !== wachtwoord && rest.length < 8)
    return 'Dit wachtwoord is makkelijk te raden. Kies een paar losse woorden.';
  return undefined;
}
