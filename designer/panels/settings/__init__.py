"""The dialog Settings: which engine runs scripts on this computer, and where Jython is."""
