"""The start page: three doors into the program."""
