/**
 * Whether a part of an archive takes more room packed than it can, so that it holds more than it tells, as a bomb does:
 * deflate makes nothing longer by more than a thousandth and a few bytes (RFC 1951, 3.2.4).
 * @param packed - bytes in the archive
 * @param told - bytes that it says to have unpacked
 */
export const holdsMore = (packed: number, told: number): boolean => packed > told * 1.001 + 1000
