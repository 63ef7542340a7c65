#!/usr/bin/env bats
load helper

@test "df shows the file system of a file, in the columns of POSIX with -P" {
	[ "$(df . | wc -l)" = 2 ]
	df -P . | head -1 | grep -Eq '^Filesystem +1024-blocks +Used +Available Capacity Mounted on$'
	df . | head -1 | grep -Eq '^Filesystem +1K-blocks +Used +Available Use% Mounted on$'
	df -h . | head -1 | grep -Eq '^Filesystem +Size +Used +Avail Use% Mounted on$'
	df -i . | head -1 | grep -Eq '^Filesystem +Inodes +IUsed +IFree IUse% Mounted on$'
	df -T . | head -1 | grep -Eq '^Filesystem +Type '
	df -B1M . | head -1 | grep -q '1M-blocks'
	df -P . | tail -1 | grep -Eq '^[^ ]+ +[0-9]+ +[0-9]+ +[0-9]+ +([0-9]+%|-) +/'
}

@test "--output chooses columns, --total adds up" {
	[ "$(df --output=fstype /proc | tail -1)" = proc ]
	[ "$(df --output=target /proc | tail -1)" = /proc ]
	df --total . | tail -1 | grep -q '^total '
	fails 1 "df: option --output: field 'zork' unknown*" df --output=zork
}

@test "-t and -x choose types; file systems of no blocks need -a" {
	df -a | grep -q ' /proc$'
	[ "$(df | grep -c ' /proc$')" = 0 ]
	df -a -t proc | grep -q ' /proc$'
	[ "$(df -a -x proc | grep -c ' /proc$')" = 0 ]
	fails 1 "df: no file systems processed" df -t no-such
	fails 1 "df: nope: No such file or directory" df nope
}
