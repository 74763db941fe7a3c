"""The Send form: a message or request as fields, the call beside it, saved sends, many sends in a row."""
