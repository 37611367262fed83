/** The day `n` days from now in Amsterdam, as `YYYY-MM-DD`: journeys stay true whatever the day is. */
export const dag = (n: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + n * 86_400_000);
