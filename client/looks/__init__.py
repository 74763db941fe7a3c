"""How values of the core look: states with their shapes and words, payloads as trees. Knows no window."""
