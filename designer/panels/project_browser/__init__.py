"""The Project Browser: everything in the lab as a tree."""
