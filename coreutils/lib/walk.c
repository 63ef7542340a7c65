/* walk.c: visits every entry of a tree (see walk.h) */
#include "walk.h"

static bool follows(const struct walk *w)
{
	return w->flags & WALK_LOGICAL || (w->flags & WALK_HEAD && !w->depth);
}

int walk_stat(struct walk *w)
{
	if (w->known)
		return 0;
	if (!follows(w) || fstatat(w->dirfd, w->name, &w->st, 0) < 0) {
		if (follows(w) && errno != ENOENT && errno != ENOTDIR)
			return -1;
		if (fstatat(w->dirfd, w->name, &w->st, AT_SYMLINK_NOFOLLOW) < 0)
			return -1;
	}
	w->type = w->st.st_mode & S_IFMT;
	w->known = true;
	return 0;
}

/* The entry is the one that the trail looks at. */
static void enter(struct walk *w)
{
	w->dirfd = trail_fd(&w->at);
	w->name = trail_name(&w->at);
	w->path = w->at.path;
	w->depth = w->at.depth;
	w->error = 0;
	w->known = w->listed = w->skip = false;
}

static bool is_cycle(struct walk *w)
{
	for (size_t i = w->at.depth; i--; )
		if (w->at.step[i].ino == w->st.st_ino && w->at.step[i].dev == w->st.st_dev)
			return true;
	return false;
}

static enum walk_event visit(struct walk *w, const char *name, unsigned char d_type)
{
	trail_look(&w->at, name);
	enter(w);
	w->type = DTTOIF(d_type);
	if ((!(w->flags & WALK_LAZY) || !w->type ||
	     (follows(w) && (S_ISLNK(w->type) || S_ISDIR(w->type)))) &&
	    walk_stat(w) < 0) {
		w->error = errno;
		return WALK_ERROR;
	}
	if (!S_ISDIR(w->type))
		return WALK_FILE;
	/* Only links lead back up. */
	return w->flags & WALK_LOGICAL && is_cycle(w) ? WALK_CYCLE : WALK_DIR;
}

void walk_start(struct walk *w, const char *operand)
{
	w->operand = operand;
	w->event = WALK_END;
	w->path = 0;
}

void walk_skip(struct walk *w)
{
	w->skip = true;
}

static void add(struct listing *l, size_t *room, const struct dirent *d)
{
	size_t n = strlen(d->d_name) + 1;

	if (l->length + n + 1 > *room)
		l->names = grow(l->names, *room = 2 * (*room + n) + 512, 1);
	l->names[l->length++] = d->d_type;
	memcpy(l->names + l->length, d->d_name, n);
	l->length += n;
}

static bool is_dot(const char *s)
{
	return s[0] == '.' && (!s[1] || (s[1] == '.' && !s[2]));
}

struct listing *walk_list(struct walk *w, int *fd)
{
	struct trail *t = &w->at;
	size_t room = 0;

	if (trail_down(t, follows(w) ? 0 : O_NOFOLLOW) < 0) {
		w->error = errno;
		return 0;
	}
	w->listed = true;
	if (t->depth > w->lists)
		w->list = grow(w->list, w->lists = 2 * t->depth + 8, sizeof *w->list);
	struct listing *l = &w->list[t->depth - 1];
	struct step *s = &t->step[t->depth - 1];
	*l = (struct listing){ 0 };
	if (!(s->dir = fdopendir(s->fd)))
		l->error = errno;
	else {
		struct dirent *d;
		while (errno = 0, d = readdir(s->dir))
			if (!is_dot(d->d_name))
				add(l, &room, d);
		l->error = errno;
	}
	if (fd)
		*fd = s->fd;
	return l;
}

static enum walk_event leave(struct walk *w, int error)
{
	enter(w);
	w->type = S_IFDIR;
	w->error = error;
	return WALK_LEAVE;
}

static enum walk_event next(struct walk *w)
{
	if (!w->path)
		return visit(w, w->operand, DT_UNKNOWN);
	if (w->event == WALK_DIR && !w->listed && (w->skip || !walk_list(w, 0)))
		return leave(w, w->error);
	if (!w->at.depth)
		return WALK_END;
	struct listing *l = &w->list[w->at.depth - 1];
	if (l->next < l->length && !w->skip) {
		char *name = l->names + l->next;
		l->next += strlen(name + 1) + 2;
		return visit(w, name + 1, *name);
	}
	int error = l->error;
	free(l->names);
	if (trail_up(&w->at) < 0) {
		/* The directories above are gone: what they still have is lost. */
		l[-1].next = l[-1].length;
		l[-1].error = error ? error : errno;
	}
	return leave(w, error);
}

enum walk_event walk_next(struct walk *w)
{
	return w->event = next(w);
}

void walk_end(struct walk *w)
{
	for (size_t i = 0; i < w->at.depth; i++)
		free(w->list[i].names);
	free(w->list);
	trail_end(&w->at);
	*w = (struct walk){ .flags = w->flags };
}
