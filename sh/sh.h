/* sh.h: the map of the shell.
 *
 *   bytes -> input.c -> lex.c, word.c -> parse.c -> tree -> exec.c -> processes
 *                                            |        ^
 *                                            v        |
 *                                         expand.c -> words
 *
 * Each arrow is one call with one type.  The parser never looks at variables,
 * the executor never at characters, and nothing writes into a tree after it
 * was parsed.
 *
 * Memory has three lifetimes.  A tree lives in the arena of its unit, which
 * is counted: a function keeps the unit that defined it.  What expansion makes
 * lives in the scratch arena, between a mark and its release.  Variables,
 * functions, aliases and jobs are malloc'ed.
 *
 * Errors are returned.  What must unwind further than one call is written in
 * sh.flow, and every loop of the walker looks at it. */
#ifndef SH_H
#define SH_H

#include <signal.h>
#include <stdarg.h>
#include <strings.h>
#include <sys/types.h>
#include <termios.h>

#include "cmd.h"
#include "signals.h"

#ifndef SILL_VERSION
#define SILL_VERSION "unreleased"
#endif

/* memory.c ---------------------------------------------------------------- */

struct block;
struct arena {
	struct block *block; /* the newest; each points at the one before */
	char *next, *end;
};
struct mark {
	struct block *block;
	char *next;
};

extern struct arena scratch;

void *arena_alloc(struct arena *a, size_t n);
char *arena_copy(struct arena *a, const char *s, size_t n); /* with a NUL behind it */
bool arena_extend(struct arena *a, void *end, size_t n);
void arena_free(struct arena *a);
struct mark mark(void);
void release(struct mark m);

/* Text that grows in the scratch arena.  attr, if wanted, has one byte for
 * each byte of text: where it came from, which decides whether it is split
 * into fields and whether it can be a pattern character. */
struct str {
	char *text, *attr;
	size_t len, size;
	bool attributes;
	bool fields; /* with A_BREAK and A_MARK */
};

enum {
	A_QUOTED = 1, /* stands for itself */
	A_SPLIT = 2,  /* from an unquoted expansion: IFS applies */
	A_BREAK = 4,  /* no character, the end of a field of "$@" */
	A_MARK = 8,   /* no character, an empty quoted string: the field exists */
};

void str_grow(struct str *s, size_t more);
void str_add(struct str *s, const char *text, size_t n, int attr);
void str_char(struct str *s, int c, int attr);
char *str_end(struct str *s); /* NUL-terminates */

/* The tree (parse.c) ------------------------------------------------------- */

/* Everything one complete command was parsed into. */
struct unit {
	int refs;
	struct arena arena;
	struct node *body;
};

enum part_kind { P_TEXT, P_PARAM, P_COMMAND, P_ARITH };

enum param_op {
	OP_VALUE,
	OP_LENGTH,
	OP_DEFAULT,
	OP_ASSIGN,
	OP_ERROR,
	OP_ALTERNATE,
	OP_PREFIX,
	OP_PREFIX_LONG,
	OP_SUFFIX,
	OP_SUFFIX_LONG,
	OP_BAD, /* cannot be expanded; an error only if it is */
};

struct part {
	struct part *next;
	uint8_t kind;
	bool quoted;
	uint8_t op;        /* P_PARAM */
	bool colon;        /* P_PARAM: the operator also takes null for unset */
	char special;      /* P_PARAM: one of @*#?-$!, or 0 */
	int position;      /* P_PARAM: $1 and so on, -1 if it is none */
	size_t len;        /* P_TEXT */
	bool sets_alias;   /* P_COMMAND */
	char *text;        /* P_TEXT; P_COMMAND: the source, to be parsed again when run if
	                    * there are aliases then: they are not substituted before */
	struct symbol *var; /* P_PARAM */
	struct word *word; /* P_PARAM: what follows the operator; P_ARITH: the expression */
	struct node *body; /* P_COMMAND */
	struct expr *expr; /* P_ARITH: parsed already, or 0 */
};

enum {
	W_PLAIN = 1,   /* one literal: text is the field, nothing to expand */
	W_QUOTED = 2,  /* some of it was quoted */
	W_TILDE = 4,   /* has an unquoted ~ */
	W_ASSIGN = 8,  /* an argument like NAME=value of export, readonly, local */
	W_IMPURE = 16, /* expanding it may change the shell */
};

struct word {
	struct word *next;
	struct part *parts;
	char *text; /* W_PLAIN */
	uint8_t flags;
};

struct assign {
	struct assign *next;
	struct symbol *var;
	struct word value;
};

enum redir_op {
	R_IN,
	R_OUT,
	R_APPEND,
	R_CLOBBER,
	R_RDWR,
	R_DUP_IN,
	R_DUP_OUT,
	R_HERE,
	R_HERE_TABS,
};

struct redir {
	struct redir *next;
	uint8_t op;
	int fd;
	int line;
	struct word *target; /* R_HERE: the delimiter */
	struct word *body;   /* R_HERE */
	struct redir *pending; /* R_HERE: the next whose body is still to come */
	char *delimiter;
};

enum node_kind {
	N_SIMPLE,
	N_PIPE,
	N_AND,
	N_OR,
	N_GROUP,
	N_SUBSHELL,
	N_IF,
	N_WHILE,
	N_UNTIL,
	N_FOR,
	N_CASE,
	N_FUNCTION,
};

struct clause { /* of a case */
	struct clause *next;
	struct word *patterns;
	struct node *body;
	bool through; /* ends in ;& */
};

/* A list of commands is a chain of nodes by `next`; `background` says that &
 * follows. */
struct node {
	struct node *next;
	uint8_t kind;
	bool background;
	bool negated; /* N_PIPE */
	int line;
	struct redir *redirs;
	union {
		struct {
			struct assign *assigns;
			struct word *words;
			struct symbol *name; /* of the command, if its word is plain */
		};
		struct node *body;  /* N_PIPE, N_GROUP, N_SUBSHELL */
		struct {            /* N_AND, N_OR */
			struct node *left, *right;
		};
		struct {            /* N_IF, N_WHILE, N_UNTIL */
			struct node *test, *then, *otherwise;
		};
		struct {            /* N_FOR */
			struct symbol *var;
			struct word *list;
			bool has_list;
			struct node *loop;
		};
		struct {            /* N_CASE */
			struct word *subject;
			struct clause *clauses;
		};
		struct {            /* N_FUNCTION */
			struct symbol *function;
			struct node *definition;
			struct unit *unit;
		};
	};
};

/* input.c ------------------------------------------------------------------ */

enum source_kind { S_TEXT, S_ALIAS, S_AGAIN, S_FD };

/* Where characters come from.  Sources are stacked: S_ALIAS and S_AGAIN (text
 * that is read a second time) end silently, and the one below goes on. */
struct source {
	struct source *below;
	enum source_kind kind;
	const char *at, *end;
	int line;
	const char *name;     /* of the file, for messages */
	struct alias *alias;  /* S_ALIAS */
	char *owned;          /* to free with it */
	/* S_FD */
	int fd;
	bool bytewise;        /* nobody else may miss what follows this line */
	bool seekable;
	bool shared;          /* the fd is standard input, read by commands too */
	bool prompts;
	bool eof;
	const char *filled;   /* end of what the buffer holds; `end` is the line's */
	char *buffer;
};

enum { END = -1 };

void source_text(struct source *s, const char *text, size_t n, const char *name, int line);
void source_fd(struct source *s, int fd, const char *name);
void source_close(struct source *s);
int source_peek(struct source **top, int ahead); /* 0: next character, 1: the one after */
int source_next(struct source *top);
void source_sync(void); /* before anybody else may read standard input */
void source_forked(void);
void read_sync(void); /* the same for what the `read` built-in has read ahead */
void read_forget(void);
int private_fd(int fd); /* moves it out of the user's sight */
extern bool prompt_again; /* the next line continues a command: PS2 */

/* lex.c and parse.c -------------------------------------------------------- */

enum token_kind {
	T_END,
	T_NEWLINE,
	T_WORD,
	T_ASSIGNMENT,
	T_NUMBER, /* an IO_NUMBER */
	T_SEMI,
	T_AMP,
	T_PIPE,
	T_AND,
	T_OR,
	T_DSEMI,
	T_SEMI_AMP,
	T_OPEN,
	T_CLOSE,
	T_REDIR,
};

enum reserved_word {
	RW_NONE, RW_NOT, RW_OPEN, RW_CLOSE, RW_CASE, RW_DO, RW_DONE, RW_ELIF, RW_ELSE,
	RW_ESAC, RW_FI, RW_FOR, RW_IF, RW_IN, RW_THEN, RW_UNTIL, RW_WHILE, RW_COUNT,
};

struct token {
	enum token_kind kind;
	enum reserved_word reserved; /* what the word would be where such words count */
	int line;
	struct word *word;
	int number;    /* T_NUMBER; T_REDIR: enum redir_op */
	bool aliased;  /* follows an alias that ends in a blank */
};

struct parser {
	struct source *source;
	struct source *bottom;
	struct arena *arena;
	struct unit *unit;
	struct token token;
	bool ahead;          /* token holds a token not yet taken */
	bool failed;         /* sticky: from now on every token is T_END */
	bool after_blank_alias;
	bool sets_alias;     /* an alias command was seen */
	int no_aliases;      /* > 0: in a command substitution, see part.text */
	bool literal;        /* the word is a here-document's delimiter: no expansions */
	int depth;
	struct redir *here_first, **here_last; /* bodies to read at the next newline */
	char *buf;           /* the word that is being read */
	size_t len, size;
	char *copy;          /* what has been taken since the outermost $( */
	size_t copied, copy_size;
	int copying;
};

void parser_init(struct parser *p, struct source *s);
void parser_free(struct parser *p);
/* One complete command.  0 with p->failed after a syntax error, 0 at the end,
 * and a unit with an empty body for a line without a command. */
struct unit *parse_command(struct parser *p, bool *end);
struct node *parse_substitution(struct parser *p, int close);
void parse_heredoc(struct parser *p, struct redir *r);
struct word *parse_prompt(struct arena *a, const char *text);
void unit_release(struct unit *u);
void syntax_error(struct parser *p, int line, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

void lex_token(struct parser *p);
struct word *lex_heredoc(struct parser *p, struct redir *r);
struct word *lex_quoted_text(struct parser *p);
struct symbol *assignment_name(struct part *p, size_t *skip);
void word_finish(struct word *w);
char *token_text(struct parser *p);
void alias_push(struct parser *p, struct alias *a);

/* print.c ------------------------------------------------------------------ */

char *print_command(struct node *n);          /* on one line, in scratch */
void print_function(struct str *s, struct symbol *f);
char *quoted(const char *s);                  /* so that the shell reads it back; in scratch */

/* var.c -------------------------------------------------------------------- */

enum {
	V_SET = 1,
	V_EXPORT = 2,
	V_READONLY = 4,
	V_NUMBER = 8, /* num is the value as an integer */
	V_STALE = 16, /* and the text has not been made yet */
	V_FLAG = V_EXPORT | V_READONLY,
};

/* A name.  One lookup when it is parsed finds all that the name can mean. */
struct symbol {
	struct symbol *next;
	char *text;  /* "NAME=value", as the environment wants it; 0: not yet */
	size_t len, size;
	intmax_t num;
	uint8_t flags;
	void (*hook)(struct symbol *);    /* after a change */
	void (*refresh)(struct symbol *); /* before a look: LINENO */
	struct function *function;
	const struct builtin *builtin;
	struct alias *alias;
	char *path;          /* where PATH has it, valid while */
	unsigned generation; /* this is sh.path_generation */
	unsigned hits;
	size_t name_len;
	char name[];
};

struct function {
	int refs;
	struct unit *unit;
	struct node *body;
};

struct alias {
	char *text;
	bool busy;    /* being expanded */
	int refs;
};

struct params {
	char **v;
	int n;
	char **owned; /* what to free, or 0 if a caller holds them */
};

extern struct symbol *IFS, *PATH, *HOME, *PWD, *OLDPWD, *PS1, *PS2, *PS4, *ENV, *LINENO, *OPTIND,
	*OPTARG, *CDPATH, *PPID, *LC_ALL, *LC_CTYPE, *LANG;
extern char ifs_class[256]; /* 0 no separator, 1 white space, 2 other */

void var_init(void);
struct symbol *intern(const char *name, size_t n);
struct symbol *lookup(const char *name); /* intern, or 0 if it is no name */
size_t name_length(const char *s);
bool is_name(const char *s);
const char *var_value(struct symbol *v); /* 0 if unset */
bool var_set(struct symbol *v, const char *value, size_t n); /* false: said why */
bool var_set_number(struct symbol *v, intmax_t n);
bool var_append(struct symbol *v, const char *value, size_t n);
bool parse_number(const char *s, intmax_t *n); /* decimal, 0octal, 0xhex */
bool var_number(struct symbol *v, intmax_t *n); /* its value, if it is an integer constant */
bool var_unset(struct symbol *v);
void var_flag(struct symbol *v, int flag);
char **var_environment(void);
size_t var_frame(void);          /* an undo point for local and VAR=x command */
void var_restore(size_t frame);
void var_save(struct symbol *v);
struct symbol **symbols_sorted(bool (*want)(struct symbol *), size_t *n);
void function_release(struct function *f);
void alias_release(struct alias *a);
extern int alias_count;
void params_set(char **v, int n); /* copies */
void params_drop(struct params *p);
bool utf8(void);

/* expand.c, glob.c, arith.c ------------------------------------------------ */

enum expand_mode {
	X_ONE,     /* one string: assignment, redirection, case subject */
	X_ASSIGN,  /* and ~ also after : */
	X_PATTERN, /* one string with its attributes */
	X_FIELDS,  /* to be split and matched with files */
	X_QUOTED,  /* here-documents, arithmetic */
};

struct fields {
	char **v;
	size_t n, size;
};

bool run_substitution(struct part *p, struct str *s, int attr); /* process.c */
bool expand_word(struct word *w, enum expand_mode mode, struct str *s); /* *s is set up here */
char *expand_string(struct word *w, enum expand_mode mode); /* 0: failed */
bool expand_fields(struct word *list, struct fields *f);
bool expand_assign(struct assign *a);
bool expand_expr(struct part *p, intmax_t *n);
char *expand_prompt(struct symbol *v);
void field_add(struct fields *f, char *s);

size_t char_length(const char *s, const char *end); /* bytes of the next character */
bool pattern_match(const char *p, const char *attr, size_t n, const char *s, size_t len);
bool pattern_special(const struct str *p); /* has it * ? [ unquoted? */
void glob(const char *text, const char *attr, size_t n, struct fields *f);

struct expr *arith_parse(struct arena *a, struct word *w);
bool arith_eval_expr(struct expr *e, intmax_t *n, bool *other);
bool arith_eval(const char *text, intmax_t *n);

/* exec.c, redir.c, subshell.c ---------------------------------------------- */

enum flow {
	FLOW_NONE,
	FLOW_BREAK,
	FLOW_CONTINUE,
	FLOW_RETURN,
	FLOW_ABORT, /* a shell error: ends a script, but not an interactive shell */
	FLOW_INTR,  /* interrupted from the terminal */
	FLOW_EXIT,
};

enum { RUN_EXEC = 1 }; /* nothing follows in this process: exec in place */

void run_list(struct node *n, int how);
void run_node(struct node *n, int how);
void run_source(struct source *s, int how); /* reads and runs to the end */
void run_text(const char *text, const char *name, int how);
void call_function(struct function *f, char **argv, int argc);
void call_builtin(const struct builtin *b, char **argv, int argc);
bool run_substitution(struct part *p, struct str *s, int attr);
extern char *stack_limit; /* no command runs with the stack below this */

/* process.c: programs, forks, pipelines */
struct program {
	char **argv;
	const char *path;
	char **environment;
	struct plan *plan;
	struct job *job;    /* or 0 */
	int in, out;        /* ends of pipes, or -1 */
	bool background;
};
pid_t program_start(struct program *p);
int program_exec(struct program *p); /* returns a status on failure */
const char *find_program(const char *name, const char *path, int *error);
const char *command_path(const char *name, struct symbol *y, int *error);
/* A pure call of a program?  Then *p says how to start it. */
bool external(struct node *n, struct program *p, struct fields *f);
void path_forget(void);
void run_pipe(struct node *n, bool background);
void run_background(struct node *n);
void run_subshell(struct node *n, int how);

struct undo {
	struct undo *next;
	int fd, saved; /* -1: was closed */
};

/* Redirections with their words expanded. */
struct plan {
	struct plan *next;
	uint8_t op;
	int fd;
	int source; /* R_DUP_*: which fd, -1 to close; R_HERE: the memory file */
	char *name;
};

bool redir_plan(struct redir *r, struct plan **plan);
bool redir_apply(struct plan *p, struct undo **undo); /* undo 0: for good */
void redir_undo(struct undo *undo);
void redir_forget(struct undo *undo); /* keep the redirections */
void redir_drop(struct plan *p);

pid_t shell_fork(void);
void enter_subshell(void);
_Noreturn void shell_exit(void);

/* job.c -------------------------------------------------------------------- */

enum job_state { J_RUNNING, J_STOPPED, J_DONE };

struct process {
	pid_t pid;
	int status; /* as wait() gives it */
	enum job_state state;
};

struct job {
	struct job *next;
	int id;             /* 0: not in the list that `jobs` shows */
	pid_t group;        /* 0 without job control */
	struct process *processes;
	int n;
	bool background, controlled, pipefail;
	bool changed;       /* since it was last reported */
	bool foreign;       /* of the shell that this one was forked from */
	bool has_modes;
	unsigned order;     /* of last becoming the current job */
	struct termios modes;
	char *text;
};

struct job *job_new(struct node *n, bool background);
void job_child(struct job *j, pid_t pid);     /* in the parent, after each fork */
void job_in_child(struct job *j, bool background); /* in the child */
int job_wait(struct job *j);                  /* in the foreground; its status */
void job_started(struct job *j);              /* in the background */
void job_notify(void);                        /* report what changed */
void job_watch(int fd);                       /* the same until there is input (set -b) */
bool job_monitor(bool on);
void job_forget(void);                        /* in a subshell */
void job_end(void);                           /* give the terminal back */
bool job_any_stopped(void);
int wait_foreground(pid_t pid);               /* one child that is no job */
struct job *job_find(const char *name);       /* %1, %+, %name; 0 after a message */

/* trap.c ------------------------------------------------------------------- */

extern volatile sig_atomic_t trap_pending, interrupted;
extern bool handlers_installed;
extern int trap_status; /* $? before the action that runs, or -1 */

void trap_run(void); /* what is pending, between commands */
void trap_exit(void);
void trap_subshell(bool background);
void trap_exec(void);         /* in a child, before execve */
void trap_interactive(void);
bool trap_is_set(void);
int trap_builtin(int argc, char **argv);
int signal_wanted(void); /* a trapped signal is pending: its number */

/* builtin.c and the files of built-ins ------------------------------------- */

enum {
	B_SPECIAL = 1, /* POSIX 2.15: errors end the shell, assignments stay */
	B_PURE = 2,    /* writes to standard output and changes nothing */
	B_UTILITY = 4, /* from coreutils */
	B_DECLARE = 8, /* NAME=value arguments are assignments */
};

struct builtin {
	const char *name;
	int (*run)(int argc, char **argv);
	uint8_t flags;
};

void builtin_init(void);
int run_builtin(const struct builtin *b, int argc, char **argv);
/* Options: letters that may be given, bits in *given; returns the first
 * operand's index or -1 after a message. */
int flags_of(char **argv, const char *letters, unsigned *given);
bool sink_flush(void);
void sink_begin(struct str *s);
void sink_end(void);
extern const struct builtin builtins[];
bool set_option(int letter, bool on);
int set_options(int argc, char **argv, int i, bool starting, const char **text);

int alias_builtin(int, char **), bg_builtin(int, char **), break_builtin(int, char **),
	colon_builtin(int, char **),
	cd_builtin(int, char **), command_builtin(int, char **), continue_builtin(int, char **),
	dot_builtin(int, char **), eval_builtin(int, char **), exec_builtin(int, char **),
	exit_builtin(int, char **), export_builtin(int, char **), fg_builtin(int, char **),
	getopts_builtin(int, char **), hash_builtin(int, char **), jobs_builtin(int, char **),
	kill_builtin(int, char **), local_builtin(int, char **), pwd_builtin(int, char **),
	read_builtin(int, char **), readonly_builtin(int, char **), return_builtin(int, char **),
	set_builtin(int, char **), shift_builtin(int, char **), times_builtin(int, char **),
	type_builtin(int, char **), ulimit_builtin(int, char **), umask_builtin(int, char **),
	unalias_builtin(int, char **), unset_builtin(int, char **), wait_builtin(int, char **);
enum reserved_word reserved_word(const char *s, size_t n);
bool is_reserved(const char *s);
void pwd_init(void);
void getopts_reset(struct symbol *v);

/* main.c ------------------------------------------------------------------- */

enum option {
	O_ALLEXPORT,
	O_NOTIFY,
	O_NOCLOBBER,
	O_ERREXIT,
	O_NOGLOB,
	O_HASHALL,
	O_INTERACTIVE,
	O_MONITOR,
	O_NOEXEC,
	O_STDIN,
	O_NOUNSET,
	O_VERBOSE,
	O_XTRACE,
	O_IGNOREEOF,
	O_PIPEFAIL,
	OPTIONS,
};

extern const struct option_name {
	char letter; /* or 0 */
	const char *name;
} option_names[OPTIONS];

struct sh {
	int status;          /* $? */
	enum flow flow;
	int levels;          /* FLOW_BREAK, FLOW_CONTINUE: loops still to leave */
	int loops;           /* loops around the command that runs */
	int returns;         /* functions and dot scripts around it */
	int functions;       /* functions around it */
	int tested;          /* > 0: the status is looked at, set -e is ignored */
	bool on[OPTIONS];
	const char *name;    /* $0 */
	const char *file;    /* what messages call the input */
	int line;
	struct params params;
	pid_t pid, last;     /* $$ and $! */
	bool forked;         /* this process is a subshell */
	int substituted;     /* status of the last command substitution, or -1 */
	unsigned path_generation;
	bool reading;        /* messages of the parser carry their own line */
};

extern struct sh sh;

/* "sh: line 3: ..." */
void error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The same, and FLOW_ABORT. */
void abort_error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void vmessage(const char *who, int line, const char *fmt, va_list ap, int err);

#endif
