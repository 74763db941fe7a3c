"""The designer's window: its docks, menus, bars, and what joins its panels."""
