"""The language that scripts are written in, as this interpreter offers it: the one place that names the dialect.

CPython takes Python 2 from the dialect package; Jython speaks it by itself. Both modules have the same `__all__`.
"""

import sys

if sys.platform.startswith("java"):
    from gateway_core.script_host.jython.language import *  # noqa: F403  the names that both have
else:
    from gateway_core.script_host.cpython.language import *  # noqa: F403
