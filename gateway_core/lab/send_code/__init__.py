"""The Send form's side of a script: one message call as values, read from code and written as code (M1, R1)."""
