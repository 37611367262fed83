import { describe, expect, it } from 'vitest';
import { filtersUit, isWeergave, metFilter, vasteWeergaven } from './filters.ts';

describe('filters in the address', () => {
  it('takes the known ones only, so no search text or name can travel there', () => {
    const params = new URLSearchParams('status=gesloten&naam=iemand&zoek=straat&fase=');
    expect(filtersUit(params)).toEqual({ status: 'gesloten' });
  });
  it('changes one and keeps the others', () => {
    const params = new URLSearchParams('status=gesloten&gebrek=risico');
    expect(metFilter(params, 'gebrek', '').toString()).toBe('status=gesloten');
    expect(metFilter(params, 'fase', 'last').get('status')).toBe('gesloten');
  });
});

describe('built-in views', () => {
  const dezeWeek = (nu: string) => vasteWeergaven(nu).find((w) => w.naam === 'Termijnen deze week')!;
  it.each([
    ['2026-05-15', '2026-05-17'],
    ['2026-05-17', '2026-05-17'],
    ['2026-05-18', '2026-05-24'],
  ])('this week on %s ends on Sunday %s', (nu, zondag) =>
    expect(dezeWeek(nu).filters.termijnTot).toBe(zondag),
  );
  it('shows what waits for a weighing by an address of its own [CCV-2.1-15]', () => {
    const wegen = vasteWeergaven('2026-05-15').find((w) => w.naam === 'Nog te wegen')!;
    const adres = new URLSearchParams({ ...wegen.filters });
    expect(filtersUit(adres)).toEqual({ lijst: 'nog te wegen' });
    expect(isWeergave(wegen, adres)).toBe(true);
  });
  it('knows which view is shown', () => {
    const [alle, week] = vasteWeergaven('2026-05-15');
    expect(isWeergave(alle!, new URLSearchParams())).toBe(true);
    expect(isWeergave(alle!, new URLSearchParams('status=gesloten'))).toBe(false);
    expect(isWeergave(week!, new URLSearchParams({ ...week!.filters }))).toBe(true);
  });
});
