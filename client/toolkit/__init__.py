"""Widgets and helpers that know no gateway: theme, icons, settings, tables, consoles, dialogs."""
