"""Stand-ins for standard modules whose Python 2 contents differ; each `build` makes one context's own."""
