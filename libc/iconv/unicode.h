/* unicode.h: the order of the bytes of UTF-16, UTF-32 and UCS-2 */
#ifndef UNICODE_H
#define UNICODE_H

/* BY_MARK: decoding, the byte order mark at the beginning says it, without one it is that of
 * the machine; encoding, that of the machine with a mark before. */
enum { LITTLE = 1, BIG, BY_MARK };

#endif
