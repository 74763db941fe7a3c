"""The Script Console and saved scripts: edit, run, stop, see what was printed."""
