"""The dialog Unsaved Texts: what was not saved in any lab when the program came to an end, to read, copy or give up."""
