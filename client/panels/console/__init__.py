"""What a client's scripts print and log."""
