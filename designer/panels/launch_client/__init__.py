"""The dialog Launch Client."""
