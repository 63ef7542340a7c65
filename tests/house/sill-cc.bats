bats_require_minimum_version 1.5.0
load helper

setup() {
	cd "$BATS_TEST_TMPDIR"
	cat >main.c <<-'END'
		#include <stdio.h>
		int twice(int);
		int main(void) { printf("%d\n", twice(21)); return 0; }
	END
	echo 'int twice(int n) { return 2 * n; }' >twice.c
}

@test "compiles, preprocesses, assembles and links in one step or several" {
	"$CC" -o a main.c twice.c
	[ "$($RUN ./a)" = 42 ]
	"$CC" -c main.c twice.c
	"$CC" -o b main.o twice.o
	[ "$($RUN ./b)" = 42 ]
	"$CC" -S twice.c
	"$CC" -o c main.o twice.s
	[ "$($RUN ./c)" = 42 ]
	"$CC" -E main.c | grep -q 'printf'
	"$CC" -c -o m.o main.c
	"$CC" m.o twice.o
	[ "$($RUN ./a.out)" = 42 ]
	cat twice.c | "$CC" -c -x c - -o stdin.o
	"$CC" -o d main.c stdin.o
	[ "$($RUN ./d)" = 42 ]
	cat twice.c | "$CC" -o e main.c -x c -
	[ "$($RUN ./e)" = 42 ]
}

@test "takes a response file" {
	echo '-no-pie -o a main.c twice.c' >words
	"$CC" @words
	[ "$($RUN ./a)" = 42 ]
	readelf -hW a | grep -q 'Type:.*EXEC'
	echo '-shared' >words
	run -1 "$CC" @words main.c
}

@test "static PIE by default and when asked for static; -no-pie makes a fixed program" {
	for flags in '' -static -static-pie -pie; do
		"$CC" $flags -o a main.c twice.c
		readelf -hW a | grep -q 'Type:.*DYN'
		[ "$($RUN ./a)" = 42 ]
	done
	"$CC" -no-pie -o a main.c twice.c
	readelf -hW a | grep -q 'Type:.*EXEC'
	[ "$($RUN ./a)" = 42 ]
}

@test "static PIE: no padding in the file, and RELRO protects what relocation wrote" {
	cat >t.c <<-'END'
		#include <stdio.h>
		static int x = 3;
		_Thread_local _Alignas(128) int thread = 4;
		struct { _Alignas(256) int *first, *second; } const table = { &x, &x };
		static int large[100000];
		__attribute__((constructor)) static void early(void) { x++; }
		int main(int argc, char **argv)
		{
			printf("%d %d %d\n", *table.first, thread, large[99999]);
			fflush(stdout);
			if (argc > 1)
				*(int **)&table.second = 0;
			return 0;
		}
	END
	"$CC" -O1 -s -o t t.c
	[ "$($RUN ./t)" = '4 4 0' ]
	readelf -lW t | grep -q GNU_RELRO
	if native; then
		run "$PWD/t" write
		[ "$status" -eq 139 ]
	fi
	# All that the file has beside its segments and headers is what alignment costs.
	echo 'int main(void) { return 0; }' >u.c
	"$CC" -O1 -s -o u u.c
	[ "$(wc -c <u)" -lt 4096 ]
}

@test "refuses shared libraries and dynamic linking, and says why" {
	for word in -shared -rdynamic -Wl,-shared -Wl,--dynamic-linker=/lib/ld.so x.so; do
		run -1 "$CC" $word -o a main.c twice.c
		[[ "$output" == "sill-cc: $word: "* ]]
	done
}

@test "empty libraries make other people's link lines work" {
	"$CC" -o a main.c twice.c -lm -lpthread -lrt -ldl -lutil -lresolv -lc
	[ "$($RUN ./a)" = 42 ]
}

@test "no header and no object of another libc comes in" {
	echo '#include <gnu/libc-version.h>' >h.c
	run -1 "$CC" -c h.c
	[[ "$output" == *"gnu/libc-version.h"* ]]
	"$CC" -M main.c >dependencies
	refute grep -q /usr/include dependencies
	CPATH=/usr/include C_INCLUDE_PATH=/usr/include LIBRARY_PATH=/usr/lib "$CC" -M main.c >dependencies
	refute grep -q /usr/include dependencies
	run -1 "$CC" -o a main.c twice.c -lanl
	[[ "$output" == "sill-cc: -lanl: no libanl.a"* ]]
	"$CC" -o a main.c twice.c -Wl,-t >files
	refute grep -E 'crti|crtn|crtbegin|/usr/lib/[^/]*-linux-gnu/[^/]*$|musl' files
}

@test "-nostdlib, -nostartfiles and -r leave out what they say" {
	echo 'void _start(void) { for (;;) ; }' >start.c
	"$CC" -nostdlib -no-pie -o a start.c
	"$CC" -nostartfiles -no-pie -o b start.c
	"$CC" -r -o c.o main.c twice.c
	"$CC" -o d c.o
	[ "$($RUN ./d)" = 42 ]
}

@test "asks nothing of the linker when there is nothing to link" {
	"$CC" --version | grep -qi 'gcc\|clang'
	"$CC" -dumpmachine | grep -q "$ARCH"
	"$CC" -v 2>&1 | grep -qi version
}

@test "works installed, through a link and by a relative path" {
	mkdir -p install
	make -s -C "$top" install ARCH="$ARCH" B="${BUILD#"$top"/}" DESTDIR="$PWD/install" PREFIX=/opt/sill >/dev/null
	install/opt/sill/bin/sill-cc -o a main.c twice.c
	[ "$($RUN ./a)" = 42 ]
	ln -s install/opt/sill/bin/sill-cc link
	./link -o b main.c twice.c
	[ "$($RUN ./b)" = 42 ]
	[ -e install/opt/sill/include/stdio.h ]
	[ -e install/opt/sill/lib/libc.a ]
}

@test "a conforming program may use every name that ISO C does not reserve" {
	# Each is a function or object of POSIX; defining them must not clash with
	# anything that ISO C's functions bring in (C17 7.1.3).
	{
		echo '#include <stdio.h>'
		echo '#include <stdlib.h>'
		echo '#include <string.h>'
		echo '#include <time.h>'
		echo '#include <signal.h>'
		echo '#include <locale.h>'
		for name in read write open close lseek stat fstat mmap munmap mprotect brk sbrk environ \
			getpid kill fork execve waitpid pipe dup dup2 ioctl fcntl isatty getline getdelim \
			fileno fdopen popen strdup stpcpy strnlen strchrnul memrchr mempcpy index bcopy \
			clock_gettime gettimeofday nanosleep sigaction sigprocmask sigemptyset raise_ \
			program_invocation_name optarg getopt setenv tzset timezone daylight qsort_r \
			lock_wait regcomp glob openat unlink unlinkat rename_ readlink err warn; do
			echo "int $name = 1;"
		done
		cat <<-'END'
			static int compare(const void *a, const void *b) { return *(char *)a - *(char *)b; }
			int main(void)
			{
				char text[] = "hello", buffer[100];
				qsort(text, 5, 1, compare);
				FILE *f = tmpfile();
				fprintf(f, "%s %d %.3f\n", text, 42, 1.5);
				rewind(f);
				if (!fgets(buffer, sizeof buffer, f)) return 1;
				time_t now = time(0);
				strftime(text, sizeof text, "%H", localtime(&now));
				mktime(gmtime(&now));
				setlocale(LC_ALL, "");
				signal(SIGINT, SIG_IGN);
				free(realloc(malloc(10), 100000));
				getenv("HOME");
				remove("nothing");
				double d; int i;
				sscanf("1.5 7", "%lf %d", &d, &i);
				printf("%s%s %g %d %s\n", buffer, strerror(2), d, i, strstr(buffer, "42"));
				fclose(f);
				return 0;
			}
		END
	} >names.c
	"$CC" -std=c17 -pedantic -w -o names names.c
	$RUN ./names | grep -q 'No such file'
}

@test "thread-local variables begin as they were written, whatever their size and alignment" {
	for variable in 'char v = 3' 'short v = 3' 'int v = 3' 'long v = 3' 'char t[20], v = 3' \
		'_Alignas(16) int v = 3' '_Alignas(64) char v = 3' \
		'int zero[5]; _Thread_local _Alignas(64) int v = 3; _Thread_local char more[3]'; do
		echo "_Thread_local $variable; int main(void) { return v != 3; }" >thread.c
		for flags in '' -no-pie; do
			"$CC" $flags -o a thread.c
			$RUN ./a
		done
	done
}

@test "compiles C++ that needs no C++ library; static objects are destroyed at exit" {
	cat >main.cc <<-'END'
		#include <stdio.h>
		struct Number {
			int n;
			Number(int n) : n(n) {}
			~Number() { printf("%d gone\n", n); }
			virtual int twice() { return 2 * n; }
		};
		struct More : Number {
			More(int n) : Number(n) {}
			int twice() override { return Number::twice() + 1; }
		};
		static Number global(21);
		template <class T> T add(T a, T b) { return a + b; }
		int main() { More m(20); Number &n = m; printf("%d\n", add(global.twice(), n.twice())); }
	END
	"$CC" -x c++ -fno-exceptions -fno-rtti main.cc -o a
	[ "$($RUN ./a)" = $'83\n20 gone\n21 gone' ]
}
