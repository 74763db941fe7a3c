"""Messages written to a file."""
