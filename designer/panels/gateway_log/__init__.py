"""The log of a gateway."""
