"""The designer: its window, its document, and the composition root of the whole program."""
