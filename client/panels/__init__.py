"""The panels of a client window, a folder each: view (shows), presenter (decides), model (holds)."""
