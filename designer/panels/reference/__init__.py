"""The windows of the Help menu that list things to look up: the functions of `system`, the rules of messages."""
