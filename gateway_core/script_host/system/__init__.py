"""The scripting functions `system.*` as scripts call them; everything that decides anything is asked of the parent."""
