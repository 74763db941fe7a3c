"""What an editor can tell about the script at the cursor: names that fit, and the call that is being written."""
