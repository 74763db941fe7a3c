"""The payload of the chosen arrival."""
