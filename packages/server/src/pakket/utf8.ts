/**
 * Decodes UTF-8 strictly; a byte order mark at the begin is dropped.
 * @returns the text, or the number (from 0) of the first byte that is no UTF-8
 */
export function decodeerUtf8(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return eersteFouteByte(bytes);
  }
}

/** Halves the search: a prefix that decodes as an unfinished stream holds no fault. */
function eersteFouteByte(bytes: Uint8Array): number {
  let goed = 0;
  let fout = bytes.length + 1;
  while (fout - goed > 1) {
    const midden = Math.floor((goed + fout) / 2);
    if (decodeert(bytes.subarray(0, midden), true)) goed = midden;
    else fout = midden;
  }
  // The fault is named at the begin of its character, which is at most three bytes back.
  while (!decodeert(bytes.subarray(0, goed), false)) goed -= 1;
  return goed;
}

function decodeert(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
