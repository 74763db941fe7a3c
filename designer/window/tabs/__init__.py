"""The tabs of the designer's middle: each joins a view and a presenter."""
