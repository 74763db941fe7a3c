"""The hint that leads through a first message in three steps."""
