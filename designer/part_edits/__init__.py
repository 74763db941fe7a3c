"""What can be done with each kind of part that the Project Browser shows: rename, duplicate, move, copy, delete."""
