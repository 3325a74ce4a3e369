/** Tells whether a text is still the one that was kept: a short number that a torn or altered text does not have. */

/** The remainder of each byte by the polynomial of CRC-32. */
const remainders = new DataView(new ArrayBuffer(256 * 4));
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (0xedb88320 & -(rest & 1));
  remainders.setUint32(byte * 4, rest);
}

/** CRC-32 of the text's UTF-16 units: any change within four bytes in a row is found, others all but always. */
export function checksum(text: string): number {
  let crc = -1;
  const add = (byte: number) => (crc = (crc >>> 8) ^ remainders.getUint32(((crc ^ byte) & 0xff) * 4));
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    add(unit & 0xff);
    add(unit >>> 8);
  }
  return ~crc >>> 0;
}
