"""The reports of Scopelab's own bugs that are kept on this computer."""
