"""The boxes that scripts open in a client's window."""
