"""Who a client is, and changing that while it runs."""
