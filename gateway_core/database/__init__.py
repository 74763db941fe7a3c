"""The database of a gateway: one SQLite file, used by worker threads. Knows no scripts' process and no gateway thread."""
