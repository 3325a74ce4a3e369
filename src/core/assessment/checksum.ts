/** Tells whether a text is still the one that was kept: a short number that a torn or altered text does not have. */

/** CRC-32 of the text's UTF-16 units: any change within four bytes in a row is found, others all but always. */
export function checksum(text: string): number {
  let crc = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
    }
  }
  return ~crc >>> 0;
}
