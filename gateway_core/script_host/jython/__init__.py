"""What the host needs of Jython 2.7: one Java process for all contexts, which speaks Python 2 by itself."""
