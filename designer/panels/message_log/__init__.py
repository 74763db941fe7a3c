"""The message log: a row for every send."""
