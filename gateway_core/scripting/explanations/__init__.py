"""Errors of scripts in plain words: what happened, where, why, what to do next. Pure functions; the door is `explain`."""
