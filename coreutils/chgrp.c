/* chgrp - change the groups of files */
#include "chowner.h"

int main(int argc, char **argv)
{
	(void)argc;
	return change_owners(argv, true);
}
