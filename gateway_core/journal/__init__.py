"""Everything that happened, kept in SQLite."""
