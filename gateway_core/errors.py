"""The errors of the core that a caller handles differently from a bug. Their text is a sentence for people."""


class CommandError(Exception):
    """A command that cannot be carried out, such as one for a session that is not open."""


class LabSaveError(Exception):
    """A lab that cannot be saved as it is, or not there."""
