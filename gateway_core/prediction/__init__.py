"""Who would receive a call that only stands in a text yet: read without running anything, judged without sending."""
