"""The question that follows a rename: which of the calls that mention the old name get the new one."""
