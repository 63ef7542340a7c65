// not-on: musl: reads no conversions, LANGUAGE or %t (POSIX.1-2024 gettext, catopen)
/* gettext.c: messages by text and by number, from catalogues made by msgfmt and gencat */
#include <errno.h>
#include <libintl.h>
#include <locale.h>
#include <nl_types.h>
#include <sys/stat.h>
#include "check.h"

static void write_file(const char *name, const char *text)
{
	FILE *f = fopen(name, "w");

	CHECK(f && fputs(text, f) >= 0 && fclose(f) == 0);
}

#define HEADER(charset, plurals)                                                                   \
	"msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=" charset "\\n\"\n"          \
	"\"Plural-Forms: " plurals ";\\n\"\n\n"

static const char polish[] = HEADER("UTF-8", "nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && "
				    "(n%100<10 || n%100>=20) ? 1 : 2")
	"msgid \"%d file\"\nmsgid_plural \"%d files\"\n"
	"msgstr[0] \"%d plik\"\nmsgstr[1] \"%d pliki\"\nmsgstr[2] \"%d plik\xc3\xb3w\"\n\n"
	"msgid \"yes\"\nmsgstr \"tak\"\n\n"
	"msgctxt \"menu\"\nmsgid \"yes\"\nmsgstr \"tak w menu\"\n";
static const char german[] = HEADER("ISO-8859-1", "nplurals=2; plural=n != 1")
	"msgid \"yes\"\nmsgstr \"ja\"\n\nmsgid \"pretty\"\nmsgstr \"sch\xf6n\"\n\n"
	"msgid \"street\"\nmsgstr \"Stra\xdf" "e\"\n";

/* The catalogues of many numbered messages, in both orders of bytes, with and without a table. */
static int make_many(const char *folder, const char *options)
{
	char name[100], command[300];
	FILE *f = fopen("many.po", "w");

	fputs(HEADER("UTF-8", "nplurals=1; plural=0"), f);
	for (int i = 0; i < 500; i++)
		fprintf(f, "msgid \"message %d\"\nmsgstr \"Nachricht %d\"\n\n", i * i, i);
	fclose(f);
	mkdir("locale", 0777);
	snprintf(name, sizeof name, "locale/%s", folder);
	mkdir(name, 0777);
	strcat(name, "/LC_MESSAGES");
	mkdir(name, 0777);
	snprintf(command, sizeof command, "msgfmt %s -o %s/many.mo many.po", options, name);
	return system(command);
}

static int make(const char *folder, const char *text)
{
	char name[100], command[300];

	write_file("text.po", text);
	mkdir("locale", 0777);
	snprintf(name, sizeof name, "locale/%s", folder);
	mkdir(name, 0777);
	strcat(name, "/LC_MESSAGES");
	mkdir(name, 0777);
	snprintf(command, sizeof command, "msgfmt -o %s/test.mo text.po", name);
	return system(command);
}

/* Others look at the variable again only after textdomain. */
static void languages(const char *list)
{
	setenv("LANGUAGE", list, 1);
	textdomain(textdomain(0));
}

static void many(const char *folder)
{
	languages(folder);
	textdomain("many");
	for (int i = 0; i < 500; i++) {
		char original[50], wanted[50];
		snprintf(original, sizeof original, "message %d", i * i);
		snprintf(wanted, sizeof wanted, "Nachricht %d", i);
		CHECK_STR(gettext(original), wanted);
		snprintf(original, sizeof original, "message %d", i * i + 7000000);
		CHECK(gettext(original) == original);
	}
	textdomain("test");
}

static void texts(void)
{
	char folder[4096], *here = realpath(".", folder);

	CHECK_STR(textdomain(0), "messages");
	CHECK_STR(gettext("yes"), "yes");
	CHECK_STR(textdomain("test"), "test");
	CHECK(here && bindtextdomain("test", strcat(here, "/locale")));
	CHECK(bindtextdomain("many", here) != 0);
	CHECK_STR(bindtextdomain("test", 0), here);
	CHECK(!bind_textdomain_codeset("test", 0));
	CHECK_STR(ngettext("%d file", "%d files", 1), "%d file");
	CHECK_STR(ngettext("%d file", "%d files", 0), "%d files");
	languages("pl");
	CHECK_STR(gettext("yes"), "yes"); /* the C locale has no languages */

	CHECK(setlocale(LC_ALL, "C.UTF-8") != 0);
	languages("pl_PL.UTF-8:de");
	errno = 1234;
	if (strcmp(gettext("yes"), "yes") == 0) {
		/* This libc has no languages in C.UTF-8 either. */
		return;
	}
	CHECK_INT(errno, 1234);
	CHECK_STR(gettext("yes"), "tak");
	CHECK_STR(gettext("menu\004yes"), "tak w menu");
	CHECK_STR(gettext("pretty"), "sch\xc3\xb6n");
	CHECK_STR(dgettext("no such domain", "yes"), "yes");
	for (int n = 0; n < 1000; n++) {
		int form = n == 1 ? 0 :
			   n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 >= 20) ? 1 : 2;
		static const char *forms[] = { "%d plik", "%d pliki", "%d plik\xc3\xb3w" };
		CHECK_STR(ngettext("%d file", "%d files", n), forms[form]);
	}
	languages("de_AT.UTF-8@euro");
	CHECK_STR(dcgettext("test", "yes", LC_MESSAGES), "ja");
	CHECK_STR(gettext("none"), "none");
	CHECK_STR(bind_textdomain_codeset("test", "ASCII"), "ASCII");
	CHECK_STR(gettext("pretty"), "schon");
	CHECK_STR(gettext("street"), "Strasse");
	CHECK_STR(bind_textdomain_codeset("test", "UTF-8"), "UTF-8");
	CHECK_STR(gettext("pretty"), "sch\xc3\xb6n");
	many("xx");
	many("yy");
	many("zz");
}

static void numbers(void)
{
	FILE *f = fopen("many.msg", "w");

	for (int set = 1; set < 30; set += 3) {
		fprintf(f, "$set %d\n", set);
		for (int i = 1; i < 200; i += set)
			fprintf(f, "%d text %d of %d\n", i, i, set);
	}
	fclose(f);
	mkdir("cat", 0777);
	mkdir("cat/de", 0777);
	CHECK_INT(system("gencat cat/de/many.AT many.msg"), 0);
	setenv("NLSPATH", "/nowhere/%N::cat/%l/%N.%t", 1);
	setenv("LANG", "de_AT.UTF-8@x", 1);
	nl_catd c = catopen("many", 0);
	CHECK(c != (nl_catd)-1);
	for (int set = 1; set < 31 && c != (nl_catd)-1; set++)
		for (int i = 1; i < 210; i++) {
			char text[50];
			int there = set < 30 && set % 3 == 1 && i % set == 1 % set && i < 200;
			snprintf(text, sizeof text, there ? "text %d of %d" : "none", i, set);
			CHECK_STR(catgets(c, set, i, "none"), text);
		}
	CHECK_INT(catclose(c), 0);
	CHECK(catopen("nothing", 0) == (nl_catd)-1);
	CHECK_INT(errno, ENOENT);
	CHECK_STR(catgets((nl_catd)-1, 1, 1, "none"), "none");
	c = catopen("./cat/de/many.AT", NL_CAT_LOCALE);
	CHECK_STR(catgets(c, 4, 1, "none"), "text 1 of 4");
	catclose(c);
}

int main(void)
{
	if (system("msgfmt --version >/dev/null 2>&1 && [ -x /usr/bin/gencat ]")) {
		CHECK(!"msgfmt and gencat are there (tests/setup installs them)");
		return done();
	}
	CHECK_INT(make("pl", polish), 0);
	CHECK_INT(make("de_AT", german), 0);
	CHECK_INT(make("de", german), 0);
	CHECK_INT(make_many("xx", ""), 0);
	CHECK_INT(make_many("yy", "--no-hash --endianness=big"), 0);
	CHECK_INT(make_many("zz", "--endianness=big"), 0);
	texts();
	numbers();
	return done();
}
