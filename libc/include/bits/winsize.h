/* bits/winsize.h: the size of a terminal's window */
#ifndef _BITS_WINSIZE_H
#define _BITS_WINSIZE_H

struct winsize {
	unsigned short ws_row, ws_col;       /* in characters */
	unsigned short ws_xpixel, ws_ypixel; /* in pixels, 0 where unknown */
};

#endif
