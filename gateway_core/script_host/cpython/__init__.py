"""What the host needs of CPython: the dialect that makes it speak Python 2, its threads, its process."""
