/* ls.h: what the parts of ls share */
#ifndef LS_H
#define LS_H

#include <sys/stat.h>
#include "cmd.h"
#include "human.h"
#include "quote.h"

/* What is listed. */
struct entry {
	const char *name;
	char *shown;        /* quoted */
	size_t width;       /* of shown, in columns */
	char *target;       /* of a symbolic link, in a long listing */
	mode_t target_mode; /* 0: it points to nowhere */
	mode_t mode;        /* only its type bits, if !known */
	bool known;         /* st is filled */
	struct timespec time;
	struct stat st;
};

enum layout { ONE, LONG, COLUMNS, ACROSS, COMMAS };
enum order { BY_NAME, BY_NONE, BY_SIZE, BY_TIME, BY_EXTENSION, BY_VERSION, BY_WIDTH };
enum marks { NO_MARKS, SLASH, FILE_TYPE, CLASSIFY };
enum clock { MODIFIED, ACCESSED, CHANGED, BORN };

/* What the options say. */
extern enum layout layout;
extern enum order order;
extern enum marks marks;
extern enum clock which_time;
extern bool reverse, directories_first, show_inode, show_blocks, numeric_ids;
extern bool no_owner, no_group, show_author, color, hide_controls;
extern int end_of_line;
extern enum quoting quoting;
extern size_t line_width, tab_width;
extern struct unit block_unit, size_unit;

/* ls.c */
void put_name(const struct entry *e, bool pad);
size_t name_width(const struct entry *e, bool pad);
char mark_of(mode_t mode);

/* sort.c */
void sort_entries(struct entry **list, size_t n);

/* long.c */
void set_time_style(const char *style);
void print_long(struct entry **list, size_t n, bool pad);

/* columns.c: the widths of the fields before a name, for a whole listing */
struct prefix {
	int inode, blocks;
};
struct prefix prefix_widths(struct entry **list, size_t n);
size_t put_prefix(const struct entry *e, struct prefix p);
void print_short(struct entry **list, size_t n, bool pad);

/* color.c */
void read_colors(void);
bool target_matters(void); /* does a link's color depend on where it points? */
void put_colored(const struct entry *e, const char *text);
void put_target(const struct entry *e, const char *text);

#endif
