"""The help page of the functions of `system`."""
