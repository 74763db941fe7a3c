"""Pictures of all windows and dialogs in all themes and sizes, for `scopelab demo --screenshots` and for eyes."""
