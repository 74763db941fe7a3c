"""Tags: paths, types, values and the providers that hold them. Pure: no I/O, no threads, no clock."""
