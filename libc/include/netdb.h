/* netdb.h: hosts, services, protocols and networks by name and number (POSIX.1-2024 <netdb.h>,
 * RFC 3493; the gethostby family: Linux).
 *
 * Sources: /etc/hosts, then the servers of /etc/resolv.conf (see resolv.conf(5)), or of
 * 127.0.0.1 and ::1 if it names none; /etc/services, /etc/protocols, /etc/networks.  Without
 * /etc/services or /etc/protocols, a small built-in table stands in.  Each call reads the files
 * anew.  Names with other than ASCII letters are not encoded (no IDN): they do not exist.
 *
 * The files cost the traps openat, read, close; a question to a server getrandom, socket, connect,
 * sendto, ppoll, recvfrom, close. */
#ifndef _NETDB_H
#define _NETDB_H

#include <features.h>
#include <stdint.h>
#include <netinet/in.h>

__BEGIN_DECLS

/* ---- Names and addresses ---- */

struct addrinfo {
	int ai_flags, ai_family, ai_socktype, ai_protocol;
	socklen_t ai_addrlen;
	struct sockaddr *ai_addr;
	char *ai_canonname; /* in the first one, if asked for */
	struct addrinfo *ai_next;
};

#define AI_PASSIVE 0x0001     /* no name: the address to bind to, not the loopback's */
#define AI_CANONNAME 0x0002
#define AI_NUMERICHOST 0x0004 /* an address as text, nothing is looked up */
#define AI_V4MAPPED 0x0008    /* AF_INET6: if there are none, IPv4 ones as ::ffff:a.b.c.d */
#define AI_ALL 0x0010         /* ...or both */
#define AI_ADDRCONFIG 0x0020  /* only families of which this machine has an address */
#define AI_NUMERICSERV 0x0400

/* The addresses of a host (null: this one) and service (null: port 0), in the order in which
 * they should be tried (RFC 6724); to be freed.  0, or one of EAI_ (EAI_SYSTEM: see errno).
 * An address may be in any form of inet_aton, or have a scope: "fe80::1%eth0". */
int getaddrinfo(const char *__restrict_ __host, const char *__restrict_ __service,
		const struct addrinfo *__restrict_ __hints,
		struct addrinfo **__restrict_ __result);
void freeaddrinfo(struct addrinfo *);
/* What went wrong, in words.  Never traps. */
const char *gai_strerror(int __error);

#define NI_NUMERICHOST 0x01
#define NI_NUMERICSERV 0x02
#define NI_NOFQDN 0x04 /* without the domain of this machine */
#define NI_NAMEREQD 0x08
#define NI_DGRAM 0x10
#define NI_NUMERICSCOPE 0x20
#if __BSD_VISIBLE
#define NI_MAXHOST 1025
#define NI_MAXSERV 32
#endif

/* The host and service of an address, as text.  0, or one of EAI_. */
int getnameinfo(const struct sockaddr *__restrict_ __address, socklen_t __size,
		char *__restrict_ __host, socklen_t __host_size, char *__restrict_ __service,
		socklen_t __service_size, int __flags);

#define EAI_BADFLAGS (-1)
#define EAI_NONAME (-2)
#define EAI_AGAIN (-3)
#define EAI_FAIL (-4)
#define EAI_FAMILY (-6)
#define EAI_SOCKTYPE (-7)
#define EAI_SERVICE (-8)
#define EAI_MEMORY (-10)
#define EAI_SYSTEM (-11)
#define EAI_OVERFLOW (-12)
#if __BSD_VISIBLE
#define EAI_NODATA (-5)
#define EAI_ADDRFAMILY (-9)
#endif

/* ---- Tables ----
 *
 * The functions without _r return static memory, overwritten by the next call about the same
 * table; null when there is no such entry.  getXent returns the next entry of its file, setXent
 * starts again (and opens it), endXent closes it. */

struct servent {
	char *s_name, **s_aliases;
	int s_port; /* in network byte order, in 16 bits */
	char *s_proto;
};
struct protoent {
	char *p_name, **p_aliases;
	int p_proto;
};
struct netent {
	char *n_name, **n_aliases;
	int n_addrtype;
	uint32_t n_net; /* in host byte order */
};
struct hostent {
	char *h_name, **h_aliases;
	int h_addrtype, h_length;
	char **h_addr_list; /* in network byte order */
#if __BSD_VISIBLE
#define h_addr h_addr_list[0]
#endif
};

/* protocol null: any. */
struct servent *getservbyname(const char *__name, const char *__protocol);
struct servent *getservbyport(int __port, const char *__protocol);
struct servent *getservent(void);
void setservent(int __stay_open);
void endservent(void);

struct protoent *getprotobyname(const char *__name);
struct protoent *getprotobynumber(int __number);
struct protoent *getprotoent(void);
void setprotoent(int __stay_open);
void endprotoent(void);

struct netent *getnetbyname(const char *__name);
struct netent *getnetbyaddr(uint32_t __net, int __family);
struct netent *getnetent(void);
void setnetent(int __stay_open);
void endnetent(void);

/* Of /etc/hosts. */
struct hostent *gethostent(void);
void sethostent(int __stay_open);
void endhostent(void);

#if __BSD_VISIBLE
/* ---- What getaddrinfo and getnameinfo replace ----
 *
 * Null with h_errno when there is none. */

#define h_errno (*__h_errno_location())
int *__h_errno_location(void) __const_;
#define NETDB_INTERNAL (-1) /* see errno */
#define NETDB_SUCCESS 0
#define HOST_NOT_FOUND 1
#define TRY_AGAIN 2
#define NO_RECOVERY 3
#define NO_DATA 4
#define NO_ADDRESS NO_DATA

struct hostent *gethostbyname(const char *__name);
struct hostent *gethostbyaddr(const void *__address, socklen_t __size, int __family);
struct hostent *gethostbyname2(const char *__name, int __family);

/* What h_errno means, in words; herror writes them to standard error.  Traps: writev. */
const char *hstrerror(int __error);
void herror(const char *__prefix);

/* With the caller's memory: 0, ERANGE when it is too small, or another error's number;
 * *result is null unless the entry was found. */
int gethostbyname_r(const char *__restrict_ __name, struct hostent *__restrict_ __entry,
		    char *__restrict_ __buf, size_t __size,
		    struct hostent **__restrict_ __result, int *__restrict_ __h_error);
int gethostbyname2_r(const char *__restrict_ __name, int __family,
		     struct hostent *__restrict_ __entry, char *__restrict_ __buf, size_t __size,
		     struct hostent **__restrict_ __result, int *__restrict_ __h_error);
int gethostbyaddr_r(const void *__restrict_ __address, socklen_t __length, int __family,
		    struct hostent *__restrict_ __entry, char *__restrict_ __buf, size_t __size,
		    struct hostent **__restrict_ __result, int *__restrict_ __h_error);
int gethostent_r(struct hostent *__restrict_ __entry, char *__restrict_ __buf, size_t __size,
		 struct hostent **__restrict_ __result, int *__restrict_ __h_error);
int getservbyname_r(const char *__restrict_ __name, const char *__restrict_ __protocol,
		    struct servent *__restrict_ __entry, char *__restrict_ __buf, size_t __size,
		    struct servent **__restrict_ __result);
int getservbyport_r(int __port, const char *__restrict_ __protocol,
		    struct servent *__restrict_ __entry, char *__restrict_ __buf, size_t __size,
		    struct servent **__restrict_ __result);
int getservent_r(struct servent *__restrict_ __entry, char *__restrict_ __buf, size_t __size,
		 struct servent **__restrict_ __result);
int getprotobyname_r(const char *__restrict_ __name, struct protoent *__restrict_ __entry,
		     char *__restrict_ __buf, size_t __size,
		     struct protoent **__restrict_ __result);
int getprotobynumber_r(int __number, struct protoent *__restrict_ __entry,
		       char *__restrict_ __buf, size_t __size,
		       struct protoent **__restrict_ __result);
int getprotoent_r(struct protoent *__restrict_ __entry, char *__restrict_ __buf, size_t __size,
		  struct protoent **__restrict_ __result);
int getnetbyname_r(const char *__restrict_ __name, struct netent *__restrict_ __entry,
		   char *__restrict_ __buf, size_t __size, struct netent **__restrict_ __result,
		   int *__restrict_ __h_error);
int getnetbyaddr_r(uint32_t __net, int __family, struct netent *__restrict_ __entry,
		   char *__restrict_ __buf, size_t __size, struct netent **__restrict_ __result,
		   int *__restrict_ __h_error);
int getnetent_r(struct netent *__restrict_ __entry, char *__restrict_ __buf, size_t __size,
		struct netent **__restrict_ __result, int *__restrict_ __h_error);
#endif

__END_DECLS

#endif
