"""Who gets a message and why: decisions without I/O, threads or clocks."""
