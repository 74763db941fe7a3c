"""Run by a Jython to tell what it is: a line `name=value` each for version, java.home, class path and python.home.

Any Python can run it, so that one which is no Jython can say so. Never imported.
"""

import sys


def main():
    """Print what the parent needs to start this Jython by itself."""
    say = sys.stdout.write
    say("scopelab=1\n")
    say("version=%s\n" % ".".join([str(number) for number in sys.version_info[:3]]))
    say("platform=%s\n" % sys.platform)
    if not sys.platform.startswith("java"):
        return
    properties = __import__("java.lang").lang.System
    for name in ("java.home", "java.class.path", "python.home"):
        say("%s=%s\n" % (name, properties.getProperty(name) or ""))
    try:
        import threading
    except ImportError:
        return
    say("library=%s\n" % bool(threading))


if __name__ == "__main__":
    main()
