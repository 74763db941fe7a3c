"""Bugs of Scopelab's own: noticed everywhere, written down on this computer, told quietly."""
