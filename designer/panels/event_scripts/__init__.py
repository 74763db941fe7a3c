"""The dialogs Gateway Event Scripts and Client Event Scripts."""
