/* wcsnrtombs.c: conversion of so many wide characters.  A file of its own, for its name
 * is not reserved in ISO C. */
#include "wcstombs.h"

size_t wcsnrtombs(char *restrict to, const wchar_t **restrict src, size_t n, size_t room,
		  mbstate_t *restrict state)
{
	(void)state; /* characters have no state on their way to bytes */
	return __wcsnrtombs(to, src, n, room);
}
