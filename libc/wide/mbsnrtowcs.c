/* mbsnrtowcs.c: conversion of so many bytes.  A file of its own, for its name is not
 * reserved in ISO C. */
#include "mbstowcs.h"

size_t mbsnrtowcs(wchar_t *restrict to, const char **restrict src, size_t n, size_t room,
		  mbstate_t *restrict state)
{
	static mbstate_t own;

	return __mbsnrtowcs(to, src, n, room, state ? state : &own);
}
