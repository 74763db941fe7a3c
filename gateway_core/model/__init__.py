"""Values that describe a lab and its open sessions; no behaviour."""
