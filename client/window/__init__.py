"""Client windows: one window for each client session."""
