"""The Output Console: what the designer printed and logged outside the Script Console (H6)."""
