"""The windows that scripts of a client have opened, as cards."""
