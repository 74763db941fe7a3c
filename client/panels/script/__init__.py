"""Running a script as a client."""
