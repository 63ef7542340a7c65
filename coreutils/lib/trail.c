/* trail.c: the way down into a tree (see trail.h) */
#include "trail.h"

void trail_look(struct trail *t, const char *name)
{
	size_t n = strlen(name), end = t->depth ? t->step[t->depth - 1].end : 0;

	if (end + n + 2 > t->room)
		t->path = grow(t->path, t->room = 2 * (end + n + 2), 1);
	if (t->depth && end && t->path[end - 1] != '/')
		t->path[end++] = '/';
	memcpy(t->path + end, name, n + 1);
	t->name = end;
	t->length = end + n;
}

int trail_fd(const struct trail *t)
{
	return t->depth ? t->step[t->depth - 1].fd : AT_FDCWD;
}

const char *trail_name(const struct trail *t)
{
	return t->path + t->name;
}

static void shut(struct step *s)
{
	if (s->dir)
		closedir(s->dir);
	else if (s->fd >= 0)
		close(s->fd);
	s->dir = 0;
	s->fd = -1;
}

int trail_take(struct trail *t, int fd)
{
	struct stat st;

	if (fstat(fd, &st) < 0) {
		int e = errno;
		close(fd);
		errno = e;
		return -1;
	}
	if (t->depth == t->steps)
		t->step = grow(t->step, t->steps = 2 * t->steps + 16, sizeof *t->step);
	if (t->depth - t->low == TRAIL_OPEN)
		shut(&t->step[t->low++]);
	t->step[t->depth++] = (struct step){
		.fd = fd, .dev = st.st_dev, .ino = st.st_ino, .name = t->name, .end = t->length
	};
	return fd;
}

int trail_down(struct trail *t, int flags)
{
	int fd;

	/* Out of descriptors: give back an older one. */
	while ((fd = openat(trail_fd(t), trail_name(t),
			    O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC | flags)) < 0 &&
	       errno == EMFILE && t->depth > t->low + 1)
		shut(&t->step[t->low++]);
	return fd < 0 ? fd : trail_take(t, fd);
}

/* Is what fd is open on the directory that step s was?  If not, closes it. */
static bool same(int fd, const struct step *s)
{
	struct stat st;

	if (fd < 0)
		return false;
	if (!fstat(fd, &st) && st.st_dev == s->dev && st.st_ino == s->ino)
		return true;
	close(fd);
	errno = ENOENT;
	return false;
}

/* Opens step[0..depth) again from the start, name by name. */
static int retrace(struct trail *t)
{
	int fd = AT_FDCWD;

	for (size_t i = 0; i < t->depth; i++) {
		struct step *s = &t->step[i];
		char after = t->path[s->end];
		t->path[s->end] = '\0';
		int next = openat(fd, t->path + s->name, O_PATH | O_DIRECTORY | O_CLOEXEC);
		t->path[s->end] = after;
		if (fd >= 0)
			close(fd);
		if (next < 0)
			return -1;
		fd = next;
	}
	return fd;
}

int trail_up(struct trail *t)
{
	struct step *s = &t->step[--t->depth];
	int result = 0;

	t->name = s->name;
	t->length = s->end;
	t->path[s->end] = '\0';
	if (t->depth && t->low >= t->depth) {
		struct step *parent = s - 1;
		int fd = s->fd < 0 ? -1 : openat(s->fd, "..", O_PATH | O_DIRECTORY | O_CLOEXEC);
		if (!same(fd, parent) && !same(fd = retrace(t), parent))
			result = fd = -1;
		parent->fd = fd;
		t->low = t->depth - 1;
	} else if (!t->depth) {
		t->low = 0;
	}
	shut(s);
	return result;
}

void trail_end(struct trail *t)
{
	while (t->depth > t->low)
		shut(&t->step[--t->depth]);
	free(t->step);
	free(t->path);
	*t = (struct trail){ 0 };
}
