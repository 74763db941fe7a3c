"""The border between the gateway thread and the GUI thread."""
