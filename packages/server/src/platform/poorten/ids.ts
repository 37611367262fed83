import { randomBytes } from 'node:crypto';

export type NieuweId = () => string;

/**
 * UUID version 7 made in the application (RFC 9562): sorts by time of making, so new rows land at the end
 * of an index. Within one millisecond a counter keeps the order.
 */
export function maakIds(nu: () => number = Date.now): NieuweId {
  let laatste = 0;
  let teller = 0;
  return () => {
    const bytes = randomBytes(16);
    const tijd = nu();
    if (tijd > laatste) {
      laatste = tijd;
      // Half of the room: the other half is left to count up in this millisecond.
      teller = bytes.readUInt16BE(6) & 0x07ff;
    } else {
      teller += 1;
      if (teller > 0x0fff) {
        laatste += 1;
        teller = 0;
      }
    }
    bytes.writeUIntBE(laatste, 0, 6);
    bytes.writeUInt16BE(0x7000 | teller, 6);
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
