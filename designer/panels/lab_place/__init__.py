"""The dialogs that ask where a lab is to be: a new one, or a copy of the open one."""
