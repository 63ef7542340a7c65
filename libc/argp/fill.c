/* fill.c: text that is filled into lines */
#include "fill.h"
#include <stdarg.h>
#include <string.h>

/* Characters of UTF-8: bytes that do not continue one. */
static int width(const char *s, size_t length)
{
	int n = 0;

	for (; length; s++, length--)
		n += (*s & 0xc0) != 0x80;
	return n;
}

void fill_newline(struct fill *f)
{
	putc('\n', f->out);
	f->column = 0;
	f->spaces = 0;
}

void fill_to(struct fill *f, int column)
{
	f->spaces = column > f->column ? column - f->column : 0;
}

/* Begins what is so wide: on this line, or on the next. */
static void start(struct fill *f, int wide)
{
	if (f->column == 0) {
		f->spaces += f->indent;
	} else if (f->column > f->margin && f->column + f->spaces + wide > f->right) {
		fill_newline(f);
		f->spaces = f->margin;
	}
	f->column += f->spaces + wide;
	for (; f->spaces > 0; f->spaces--)
		putc(' ', f->out);
}

void fill_text(struct fill *f, const char *s)
{
	while (*s) {
		size_t length = strcspn(s, " \n");
		if (length) {
			start(f, width(s, length));
			fwrite(s, 1, length, f->out);
			s += length;
		} else if (*s++ == ' ') {
			f->spaces++;
		} else {
			fill_newline(f);
		}
	}
}

void fill_whole(struct fill *f, ...)
{
	const char *s;
	va_list parts;
	int wide = 0;

	va_start(parts, f);
	while ((s = va_arg(parts, const char *)))
		wide += width(s, strlen(s));
	va_end(parts);
	start(f, wide);
	va_start(parts, f);
	while ((s = va_arg(parts, const char *)))
		fputs(s, f->out);
	va_end(parts);
}
