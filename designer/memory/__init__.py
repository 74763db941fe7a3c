"""What comes back after a start or a crash: tabs, texts that were not saved, client windows. Kept in files, lab by lab."""
