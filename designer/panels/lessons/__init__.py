"""Lessons: the list of them, one of them page by page, its tasks checked."""
