/* tar.h: fields of a tar archive's headers (POSIX.1-2024 <tar.h>) */
#ifndef _TAR_H
#define _TAR_H

#include <features.h>

/* magic and version, with the null that belongs to the first */
#define TMAGIC "ustar"
#define TMAGLEN 6
#define TVERSION "00"
#define TVERSLEN 2

/* typeflag */
#define REGTYPE '0'
#define AREGTYPE '\0'
#define LNKTYPE '1'
#define SYMTYPE '2'
#define CHRTYPE '3'
#define BLKTYPE '4'
#define DIRTYPE '5'
#define FIFOTYPE '6'
#define CONTTYPE '7'

/* mode, in octal */
#define TSUID 04000
#define TSGID 02000
#if __XSI_VISIBLE
#define TSVTX 01000
#endif
#define TUREAD 00400
#define TUWRITE 00200
#define TUEXEC 00100
#define TGREAD 00040
#define TGWRITE 00020
#define TGEXEC 00010
#define TOREAD 00004
#define TOWRITE 00002
#define TOEXEC 00001

#endif
