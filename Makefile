# Sill: the whole build.
#
#   make                        for this machine, into build/ARCH
#   make ARCH=aarch64           for another; CC=clang works for both
#   make multi                  one binary that is every program, build/ARCH/multi/sill
#   make test, bench, run, rootfs, install [DESTDIR=] [PREFIX=], clean
#
# There is no list of files: what lies in a folder is built.

HOST := $(shell uname -m)
ARCH ?= $(HOST)
B ?= build/$(ARCH)
PREFIX ?= /usr/local/sill
VERSION := 0.1
RELEASED := November 28, 2026

ifneq ($(filter-out x86_64 aarch64,$(ARCH)),)
$(error ARCH=$(ARCH): Sill knows x86_64 and aarch64)
endif

# The compiler: gcc of that architecture, or clang told which one is meant.
ifeq ($(origin CC),default)
CC := $(if $(filter $(ARCH),$(HOST)),gcc,$(ARCH)-linux-gnu-gcc)
else ifneq ($(findstring clang,$(CC)),)
override CC := $(CC) --target=$(ARCH)-linux-gnu
endif
AR := ar
OBJCOPY := $(ARCH)-linux-gnu-objcopy
LD := $(ARCH)-linux-gnu-ld

# make V=1 shows the commands.
Q := $(if $(V),,@)
COMPILE = $(Q)$(if $(V),,echo "  CC $<" && )

# ---- libc ----

WARN := -Wall -Wextra -Werror
HARDEN := $(if $(filter x86_64,$(ARCH)),-fcf-protection,-mbranch-protection=standard)
# Small, except for the rooms and files where speed counts; and in those, not what
# prepares, cleans up or is rare.
FAST := string/% format/% regex/% wide/% math/% iconv/% stdlib/merge_runs stdlib/strtod stdlib/strtol
SMALL := iconv/iconv_open iconv/charsets iconv/translit \
	regex/analyse regex/backtrack regex/beginnings regex/bracket regex/cache regex/charset \
	regex/compile regex/dfa regex/divide regex/parse regex/places regex/regex regex/turns regex/utf8 \
	regex/regerror format/arguments format/decimal_exact format/digits \
	format/float format/number format/scan format/scan_wide \
	malloc/check malloc/large malloc/purge string/strerror string/strsignal
# Fast, but without what makes code longer for little: what nearly every program has.
LEAN := $(addprefix time/, break_down civil mktime rule strftime timegm zone zonefile) malloc/% \
	format/print format/print_wide \
	$(addprefix stdio/, fgets fputs fread fwrite getc getc_unlocked getline putc putc_unlocked \
	read vfprintf vsnprintf) \
	$(addprefix thread/, call_once cnd cond mtx mutex pthread_cond pthread_mutex pthread_once \
	pthread_rwlock pthread_spin semaphore)
LIBC_CFLAGS := -std=gnu17 -Os -ffreestanding -fPIE -D_GNU_SOURCE $(WARN) $(HARDEN) \
	-nostdinc -I$(B)/include -isystem $(shell $(CC) -print-file-name=include) \
	-Ilibc/internal -Iarch/$(ARCH) \
	-ffunction-sections -fdata-sections -fno-stack-protector -fno-math-errno \
	-fno-asynchronous-unwind-tables -fno-unwind-tables -fno-tree-vectorize
ifneq ($(findstring clang,$(CC)),)
LIBC_CFLAGS += -Wno-unknown-attributes -Qunused-arguments
LIBC_CFLAGS := $(subst -isystem include,-isystem $(shell $(CC) -print-resource-dir)/include,$(LIBC_CFLAGS))
# A loop that is memcpy must not become a call of memcpy.
NO_IDIOMS := -fno-builtin
# Arithmetic stays where exceptions and the direction of rounding are read and set; clang 14
# cannot promise that on aarch64.
STRICT := $(if $(filter x86_64,$(ARCH)),-ffp-exception-behavior=strict -frounding-math)
else
NO_IDIOMS := -fno-tree-loop-distribute-patterns
endif
# As they are before a room's own are added: those reach what a target needs, too.
COMMON_CFLAGS := $(LIBC_CFLAGS)
LEAN_CFLAGS := -O2 -fno-jump-tables -falign-functions=1 $(if $(findstring clang,$(CC)),, \
	-falign-loops=1 -falign-jumps=1 -fno-inline-small-functions -fno-thread-jumps)
$(patsubst %,$(B)/obj/libc/%.o,$(FAST)): LIBC_CFLAGS += -O2
$(patsubst %,$(B)/obj/libc/%.o,$(LEAN)): LIBC_CFLAGS += $(LEAN_CFLAGS)
$(patsubst %,$(B)/obj/libc/%.o,$(SMALL)): LIBC_CFLAGS += -Os
$(B)/obj/libc/string/% $(B)/obj/libc/stdio/write.o: LIBC_CFLAGS += $(NO_IDIOMS)
$(B)/obj/libc/math/% $(B)/obj/libc/complex/%: LIBC_CFLAGS += $(STRICT)
# The one atomic instruction of every program: libgcc's way of choosing it is a constructor.
$(B)/obj/libc/stdlib/exit.o: LIBC_CFLAGS += $(if $(filter aarch64,$(ARCH)),-mno-outline-atomics)
# What takes any arguments, but no floating point, need not save those registers.
NO_FLOATS := -mgeneral-regs-only
$(B)/obj/libc/stdio/vfiprintf.o $(B)/obj/libc/stdio/vsniprintf.o: LIBC_CFLAGS += $(NO_FLOATS)
$(B)/obj/coreutils/lib/cmd.o: private UFLAGS += $(NO_FLOATS)

HEADERS := $(patsubst libc/include/%,$(B)/include/%,$(shell find libc/include -name '*.h')) \
	$(patsubst arch/$(ARCH)/bits/%,$(B)/include/bits/%,$(wildcard arch/$(ARCH)/bits/*.h)) \
	$(B)/include/bits/syscall.h
LIBC_OBJ := $(patsubst %.c,$(B)/obj/%.o,$(filter-out libc/start/relocate.c,$(wildcard libc/*/*.c))) \
	$(patsubst %.c,$(B)/obj/%.o,$(wildcard arch/$(ARCH)/*.c)) \
	$(patsubst %.S,$(B)/obj/%.o,$(filter-out %/start.S %/stub.S,$(wildcard arch/$(ARCH)/*.S)))

# From the table: "stub public kernel arguments CANCEL", as public:kernel:arguments:CANCEL.
STUBS := $(shell $(CC) -E -P -DSTUBS -xc arch/syscall.h | awk '$$1 == "stub" && $$2 != "NONE" { print $$2":"$$3":"$$4":"$$5 }')
STUB_OBJ := $(foreach s,$(STUBS),$(B)/obj/stub/$(firstword $(subst :, ,$(s))).o)

# The kernel's own headers, where the host has them: links, in a folder that has nothing
# of another libc in it.
KERNEL_ROOTS := $(if $(filter $(ARCH),$(HOST)),,/usr/$(ARCH)-linux-gnu/include) \
	/usr/include/$(ARCH)-linux-gnu /usr/include
KERNEL_HEADERS := $(foreach d,asm asm-generic linux misc mtd rdma sound video xen,\
	$(firstword $(wildcard $(addsuffix /$(d),$(KERNEL_ROOTS)))))

# libfast.a is libc with functions of strings and memory that go over to AVX2 when they
# are long (libc/internal/wide.h): a file that can is compiled as it is with -DFAST, and
# again for AVX2; arch/ARCH/fast has what is only that.
ifeq ($(ARCH),x86_64)
WIDE := -mavx2 -mbmi -mbmi2
HEADS := $(shell grep -l 'GO_WIDE' libc/*/*.c arch/$(ARCH)/*.S)
TAILS := $(filter %.c,$(HEADS)) $(wildcard arch/$(ARCH)/fast/*.c)
HEAD_OBJ := $(patsubst %,$(B)/obj/%.o,$(basename $(HEADS)))
FAST_OBJ := $(filter-out $(HEAD_OBJ),$(LIBC_OBJ)) $(HEAD_OBJ:.o=-fast.o) \
	$(patsubst %.c,$(B)/obj/%-avx2.o,$(TAILS))
FASTLIB := $(B)/lib/libfast.a
$(B)/obj/%-fast.o: LIBC_CFLAGS += -DFAST
$(B)/obj/%-avx2.o: LIBC_CFLAGS += $(WIDE) -O2 $(NO_IDIOMS)
endif

LIBS := $(B)/lib/libc.a $(FASTLIB) $(B)/lib/crt1.o $(B)/lib/rcrt1.o $(B)/lib/sill.ld \
	$(patsubst %,$(B)/lib/lib%.a,m pthread rt dl util resolv crypt)

all: libc userland

libc: $(B)/libc

# All that a program needs to be made, under one name.
$(B)/libc: $(LIBS) $(B)/bin/sill-cc $(B)/headers
	@touch $@

$(B)/include/bits/syscall.h: arch/syscall.h arch/syscalls.tbl
	@mkdir -p $(@D)
	$(Q)$(CC) -E -P -xc arch/syscall.h | awk '$$3 >= 0 { print "#" $$1, $$2, $$3; sub("SYS_", "__NR_", $$2); print "#" $$1, $$2, $$3 }' >$@

$(B)/include/bits/%.h: arch/$(ARCH)/bits/%.h
	@mkdir -p $(@D)
	$(Q)cp $< $@

$(B)/include/%.h: libc/include/%.h
	@mkdir -p $(@D)
	$(Q)cp $< $@

# One name for all of them: make looks at each prerequisite of each object, each time
# that something is done.
$(B)/headers: $(HEADERS)
	@touch $@

# What was compiled with other flags or another compiler is compiled again.
$(B)/flags: FORCE
	@mkdir -p $(@D)
	@echo '$(CC) $(COMMON_CFLAGS)' | cmp -s - $@ || echo '$(CC) $(COMMON_CFLAGS)' >$@

$(B)/obj/%.o: %.c $(B)/flags | $(B)/headers
	@mkdir -p $(@D)
	$(COMPILE)$(CC) $(LIBC_CFLAGS) -MD -MP -c -o $@ $<

$(B)/obj/%.o: %.S $(B)/flags | $(B)/headers
	@mkdir -p $(@D)
	$(COMPILE)$(CC) $(LIBC_CFLAGS) -MD -MP -c -o $@ $<

$(B)/obj/%-fast.o: %.c $(B)/flags | $(B)/headers
	@mkdir -p $(@D)
	$(COMPILE)$(CC) $(LIBC_CFLAGS) -MD -MP -c -o $@ $<

$(B)/obj/%-fast.o: %.S $(B)/flags | $(B)/headers
	@mkdir -p $(@D)
	$(COMPILE)$(CC) $(LIBC_CFLAGS) -MD -MP -c -o $@ $<

$(B)/obj/%-avx2.o: %.c $(B)/flags | $(B)/headers
	@mkdir -p $(@D)
	$(COMPILE)$(CC) $(LIBC_CFLAGS) -MD -MP -c -o $@ $<

# The texts of errors, packed.
$(B)/obj/libc/string/strerror.o: $(B)/obj/libc/string/packed_errors.h
$(B)/obj/libc/string/strerror.o: private LIBC_CFLAGS += -I$(B)/obj/libc/string
$(B)/obj/libc/string/packed_errors.h: $(addprefix libc/,string/error_rows.h internal/errors.h \
		string/pack.awk) $(B)/flags | $(B)/headers
	@mkdir -p $(@D)
	$(Q)$(CC) $(COMMON_CFLAGS) -E -P -xc $< | awk -f libc/string/pack.awk >$@.tmp && mv $@.tmp $@

define stub
$(B)/obj/stub/$(1).o: arch/$(ARCH)/stub.S $(B)/include/bits/syscall.h $(B)/flags
	@mkdir -p $$(@D)
	$(Q)$$(CC) $$(LIBC_CFLAGS) -DPUBLIC=$(1) -DNUMBER=SYS_$(2) -DARGS=$(3) -D$(4) -c -o $$@ $$<
endef
$(foreach s,$(STUBS),$(eval $(call stub,$(word 1,$(subst :, ,$(s))),$(word 2,$(subst :, ,$(s))),$(word 3,$(subst :, ,$(s))),$(word 4,$(subst :, ,$(s))))))

# libc's internal names are hidden, but in a static link a program's own function
# of that name would still clash with them: in the archive each gets the prefix "__",
# which C reserves for us.
$(B)/lib/libc.a: $(LIBC_OBJ) $(STUB_OBJ)
$(FASTLIB): $(FAST_OBJ) $(STUB_OBJ)
$(B)/lib/libc.a $(FASTLIB):
	@mkdir -p $(@D)
	$(Q)rm -f $@.tmp && $(AR) rcs $@.tmp $^
	$(Q)readelf -sW $@.tmp | awk '$$6 == "HIDDEN" && $$8 !~ /^_/ { print $$8, "__" $$8 }' | sort -u >$@.hidden
	$(Q)$(OBJCOPY) --redefine-syms=$@.hidden $@.tmp && mv $@.tmp $@

$(B)/lib/crt1.o: $(B)/obj/arch/$(ARCH)/start.o
	@mkdir -p $(@D)
	$(Q)cp $< $@

$(B)/obj/arch/$(ARCH)/start-pie.o: arch/$(ARCH)/start.S $(B)/flags
	@mkdir -p $(@D)
	$(COMPILE)$(CC) $(LIBC_CFLAGS) -DPIE -MD -MP -c -o $@ $<

$(B)/lib/rcrt1.o: $(B)/obj/arch/$(ARCH)/start-pie.o $(B)/obj/libc/start/relocate.o
	@mkdir -p $(@D)
	$(Q)$(CC) -nostdlib -no-pie -r -o $@ $^

$(B)/lib/sill.ld: tools/sill.ld
	@mkdir -p $(@D)
	$(Q)cp $< $@

# Empty: everything is in libc.a, but other people's link lines name these.
$(B)/lib/lib%.a:
	@mkdir -p $(@D)
	$(Q)$(AR) rcs $@

$(B)/bin/sill-cc: tools/sill-cc $(B)/flags
	@mkdir -p $(@D) $(B)/kernel
	$(Q)$(if $(KERNEL_HEADERS),ln -sfn $(KERNEL_HEADERS) $(B)/kernel/)
	$(Q)sed 's|@CC@|$(CC)|; s|@ARCH@|$(ARCH)|' $< >$@.tmp && chmod +x $@.tmp && mv $@.tmp $@

# ---- the shell, the utilities, the tools: ordinary programs ----
#
# UCC and U choose another libc: make userland U=build/musl UCC='musl-gcc -static'

UCC ?= $(B)/bin/sill-cc
U ?= $(B)
UFLAGS ?= -Os -fno-asynchronous-unwind-tables -fno-unwind-tables
U_CFLAGS = -std=gnu17 $(UFLAGS) $(WARN) -D_GNU_SOURCE -DSILL_VERSION='"$(VERSION)"' \
	-Icoreutils/lib -ffunction-sections -fdata-sections
U_LDFLAGS = -Wl,--gc-sections $(if $(findstring sanitize,$(UFLAGS)),,-s)
U_LIBS := $(if $(filter $(U),$(B)),$(B)/libc)

UTILITIES := $(filter-out cmd,$(patsubst coreutils/%.c,%,$(wildcard coreutils/*.c)))
TRACE := $(patsubst trace/%.c,%,$(wildcard trace/*.c))
# Built-ins that are utilities too are the same source file.
SHARED := echo printf test true false kill basename dirname
SH_OBJ := $(patsubst %.c,$(U)/obj/%.o,$(wildcard sh/*.c)) \
	$(patsubst %,$(U)/obj/sh/shared/%.o,$(filter $(SHARED),$(UTILITIES)))
CMD_OBJ := $(patsubst %.c,$(U)/obj/%.o,$(wildcard coreutils/lib/*.c))

userland: $(patsubst %,$(U)/bin/%,$(UTILITIES) $(TRACE)) $(if $(wildcard sh/main.c),$(U)/bin/sh) \
	$(if $(filter test,$(UTILITIES)),$(U)/bin/[)

$(U)/uflags: FORCE
	@mkdir -p $(@D)
	@echo '$(UCC) $(U_CFLAGS)' | cmp -s - $@ || echo '$(UCC) $(U_CFLAGS)' >$@

$(U)/obj/sh/shared/%.o: coreutils/%.c $(U)/uflags | $(U_LIBS)
	@mkdir -p $(@D)
	$(COMPILE)$(UCC) $(U_CFLAGS) -Dmain=$*_main -MD -MP -c -o $@ $<

define userland_objects
$(U)/obj/$(1)/%.o: $(1)/%.c $(U)/uflags | $(U_LIBS)
	@mkdir -p $$(@D)
	$$(COMPILE)$(UCC) $$(U_CFLAGS) -MD -MP -c -o $$@ $$<
endef
$(foreach d,sh coreutils trace,$(eval $(call userland_objects,$(d))))

$(U)/obj/libcmd.a: $(CMD_OBJ)
	$(Q)rm -f $@
	$(Q)$(AR) rcs $@ $^

# The program NAME of a folder is NAME.c and what lies in NAME/.
objects = $(patsubst %.c,$(U)/obj/%.o,$(2)/$(1).c $(wildcard $(2)/$(1)/*.c))

define program
$(U)/bin/$(1): $(objects) $(3) $(U_LIBS)
	@mkdir -p $$(@D)
	$(Q)$(UCC) $(UFLAGS) $(U_LDFLAGS) -o $$@ $$(filter %.o %/libcmd.a,$$^)
endef
$(foreach u,$(UTILITIES),$(eval $(call program,$(u),coreutils,$(U)/obj/libcmd.a)))
$(foreach t,$(TRACE),$(eval $(call program,$(t),trace,)))

$(U)/bin/sh: $(SH_OBJ) $(U)/obj/libcmd.a $(U_LIBS)
	@mkdir -p $(@D)
	$(Q)$(UCC) $(UFLAGS) $(U_LDFLAGS) -o $@ $(SH_OBJ) $(U)/obj/libcmd.a

$(U)/bin/[: $(U)/bin/test
	$(Q)ln -f $< '$@'

# ---- all of them in one binary ----
#
# It is made of the objects that the separate programs are made of.  Each program
# becomes one relocatable object in which every name is local but main, which becomes
# NAME_main: so two programs may go on using the same name, and the shell has its own
# idea of cmd.h.  What lies in libcmd.a and libc is there once, for all of them.

entry = $(subst -,_,$(1))_main
PROGRAMS := $(UTILITIES) $(TRACE) sh

define part
$(U)/obj/multi/$(1).o: $(2)
	@mkdir -p $$(@D)
	$(Q)$(LD) -r -o $$@ $$^
	$(Q)$(OBJCOPY) --redefine-sym main=$(entry) --keep-global-symbol=$(entry) $$@
endef
$(foreach u,$(UTILITIES),$(eval $(call part,$(u),$(call objects,$(u),coreutils))))
$(foreach t,$(TRACE),$(eval $(call part,$(t),$(call objects,$(t),trace))))
$(eval $(call part,sh,$(SH_OBJ) $(U)/obj/libcmd.a))

# A row for each name, by what the first line of its source says of it.
$(U)/obj/multi/programs.h: multi/programs.awk Makefile $(patsubst %,coreutils/%.c,$(UTILITIES)) $(TRACE:%=trace/%.c)
	@mkdir -p $(@D)
	$(Q)awk -f $(filter-out Makefile,$^) >$@.tmp && LC_ALL=C sort -t'"' -k2,2 $@.tmp >$@

$(U)/obj/multi/main.o: multi/main.c $(U)/obj/multi/programs.h $(U)/uflags | $(U_LIBS)
	@mkdir -p $(@D)
	$(COMPILE)$(UCC) $(U_CFLAGS) -I$(@D) -MD -MP -c -o $@ $<

# With its links the folder is a bin/ like the other.
$(U)/multi/sill: $(U)/obj/multi/main.o $(PROGRAMS:%=$(U)/obj/multi/%.o) $(U)/obj/libcmd.a $(U_LIBS)
	$(Q)rm -rf $(@D) && mkdir -p $(@D)
	$(Q)$(UCC) $(UFLAGS) $(U_LDFLAGS) -o $@ $(filter %.o %/libcmd.a,$^)
	$(Q)for name in $(PROGRAMS) [; do ln $@ $(@D)/$$name || exit 1; done

multi: $(U)/multi/sill

# ---- install, run, test, measure ----

install: all man
	for d in bin lib include kernel share; do \
		mkdir -p '$(DESTDIR)$(PREFIX)'/$$d && cp -R $(B)/$$d/. '$(DESTDIR)$(PREFIX)'/$$d || exit 1; \
	done

# A page for each group of functions, from the headers; one of what traps.
man: $(B)/share/man/man7/sill-traps.7

$(B)/share/man/man7/sill-traps.7: $(B)/headers tools/manpages.awk docs/traps.md
	$(Q)rm -rf $(B)/share/man && mkdir -p $(B)/share/man/man3 $(B)/share/man/man7
	$(Q)cd $(B)/include && find . -name '*.h' ! -path './bits/*' | sort | xargs awk -v released='$(RELEASED)' \
		-v out='$(abspath $(B))/share/man/man3' -f '$(abspath tools/manpages.awk)'
	$(Q)awk -v released='$(RELEASED)' -f tools/trapspage.awk docs/traps.md >$@

# As small as it can be; tools/rootfs $(B)/bin makes one of separate programs.
rootfs: multi
	$(Q)tools/rootfs $(B)/multi $(B)/rootfs

# Everything from a fresh Debian: what is missing is installed, or named.
setup:
	$(Q)sh tests/setup

run: setup
	$(Q)$(MAKE) -s rootfs
	$(Q)tools/enter $(B)/rootfs

test: setup
	$(Q)tests/run

# What small programs weigh, beside musl.
sizes: libc userland
	$(Q)bench/sizes

bench: all
	$(Q)bench/run

docs: docs/syscalls.md
	$(Q)tools/traps $(B)/lib/libc.a $(B)/bin/sites >docs/traps.md

docs/syscalls.md: arch/syscalls.tbl arch/reference.awk
	awk -f arch/reference.awk $< >$@

clean:
	rm -rf build

-include $(shell [ -d $(B)/obj ] && find $(B)/obj -name '*.d') $(if $(filter-out $(B),$(U)),$(shell [ -d $(U)/obj ] && find $(U)/obj -name '*.d'))

FORCE:
.PHONY: all libc userland multi docs man sizes install rootfs setup run test bench clean FORCE
.DELETE_ON_ERROR:
.SECONDARY:
