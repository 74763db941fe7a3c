"""The signal with which the host stops a script; nothing a script writes may catch it."""


class ScriptStop(BaseException):
    """Raised in a script's thread by the host. `finally` blocks run; `except:` of a script lets it pass."""
