"""Find in Lab: what is looked for in all scripts, the hits as a tree, replacing those that are checked."""
