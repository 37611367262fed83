import { describe, expect, it } from 'vitest';
import { maakIds } from './ids.ts';

const OP = Date.UTC(2026, 10, 21, 8, 30);
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const tijdVan = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

describe('maakIds', () => {
  it('makes UUIDs of version 7 that begin with the millisecond', () => {
    const id = maakIds(() => OP)();
    expect(id).toMatch(UUID_V7);
    expect(tijdVan(id)).toBe(OP);
  });

  it('keeps the order of making within one millisecond, past the room of its counter', () => {
    const nieuweId = maakIds(() => OP);
    // More than the 4096 that fit in twelve bits.
    const ids = Array.from({ length: 10_000 }, nieuweId);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => UUID_V7.test(id))).toBe(true);
    expect(tijdVan(ids.at(-1)!)).toBeGreaterThan(OP);
  });

  it('keeps the order when the clock is set back', () => {
    let nu = OP;
    const nieuweId = maakIds(() => nu);
    const eerste = nieuweId();
    nu = OP - 60_000;
    const tweede = nieuweId();
    nu = OP + 1;
    const ids = [eerste, tweede, nieuweId()];
    expect(ids).toEqual(ids.toSorted());
    expect(tijdVan(tweede)).toBe(OP);
  });

  it('never makes an id of another maker in the same millisecond', () => {
    const [een, ander] = [maakIds(() => OP), maakIds(() => OP)];
    const ids = [...Array.from({ length: 500 }, een), ...Array.from({ length: 500 }, ander)];
    expect(new Set(ids).size).toBe(1000);
  });
});
