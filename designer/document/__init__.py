"""The open lab, its edits and undo. No Qt."""
