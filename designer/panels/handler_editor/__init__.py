"""A message handler in an editor tab."""
