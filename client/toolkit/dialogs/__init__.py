"""Modal dialogs: one `ask_…` function each, gathered in `Dialogs`, so that a test can put its own in their place."""
