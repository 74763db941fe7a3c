"""The list of the messages that arrived at a client."""
