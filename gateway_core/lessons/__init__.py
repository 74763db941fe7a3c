"""Lessons: folders of text files with steps to read and tasks that are graded on what a script does. Knows no windows."""
