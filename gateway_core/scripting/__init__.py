"""Script hosts seen from the parent process: start, talk, supervise, stop."""
