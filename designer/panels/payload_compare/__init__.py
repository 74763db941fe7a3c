"""Two payloads side by side."""
