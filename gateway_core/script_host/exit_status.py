"""The exit statuses by which the child tells its parent why it ended; constants only."""

PARENT_GONE = 80
OUT_OF_MEMORY = 81
PIPE_CLOSED = 82
OWN_FAULT = 83
