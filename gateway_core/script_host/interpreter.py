"""What differs between interpreters and operating systems, as the child process needs it; nothing else asks which one it is.

One of two modules with the same `__all__` serves: that of CPython or that of Jython.
"""

import sys

if sys.platform.startswith("java"):
    from gateway_core.script_host.jython.interpreter import *  # noqa: F403  the names that both have
else:
    from gateway_core.script_host.cpython.interpreter import *  # noqa: F403
