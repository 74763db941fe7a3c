"""The tags of a gateway, live."""
