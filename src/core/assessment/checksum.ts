/** Tells whether a text is still the one that was kept: a short number that a torn or altered text does not have. */

/** So many bytes are taken at once: two UTF-16 units. A long log is kept at each tick. */
const width = 4;
const bytes = 256;

/** The remainder of each byte by the polynomial of CRC-32, then with one zero byte behind it, with two, with three. */
const remainders = new DataView(new ArrayBuffer(width * bytes * 4));
const remainder = (zeros: number, byte: number) => remainders.getInt32((zeros * bytes + (byte & 0xff)) * 4);
for (let byte = 0; byte < bytes; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (0xedb88320 & -(rest & 1));
  remainders.setInt32(byte * 4, rest);
}
for (let at = bytes; at < width * bytes; at++) {
  const before = remainders.getInt32((at - bytes) * 4);
  remainders.setInt32(at * 4, (before >>> 8) ^ remainder(0, before));
}

/**
 * CRC-32 of the text's UTF-16 units: any change within four bytes in a row is found, others all but always. Of a text
 * that comes in pieces each takes the sum of those before it.
 */
export function checksum(text: string, before = 0): number {
  let crc = ~before;
  const even = text.length - (text.length % 2);
  for (let at = 0; at < even; at += 2) {
    crc ^= text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    crc = remainder(3, crc) ^ remainder(2, crc >>> 8) ^ remainder(1, crc >>> 16) ^ remainder(0, crc >>> 24);
  }
  if (even < text.length) {
    crc ^= text.charCodeAt(even);
    crc = (crc >>> 16) ^ remainder(1, crc) ^ remainder(0, crc >>> 8);
  }
  return ~crc >>> 0;
}
