"""What was found in the script of an editor, below it."""
