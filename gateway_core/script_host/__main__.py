"""Start of the child process: `python -I -S __main__.py [folder...]`, the folders being those of packages that it needs.

It says hello first and loads the rest while the parent gets ready.
"""

import sys
import types

PROTOCOL = 1


def main(folders):
    """Take the pipes over, say hello, and work until the parent is gone."""
    here = __file__.replace("\\", "/").rpartition("/")[0]  # the parent gives the whole path
    # Only this package can be imported, not what else lies beside `gateway_core`.
    core = types.ModuleType("gateway_core")
    core.__path__ = [here.rpartition("/")[0]]
    sys.modules["gateway_core"] = core
    sys.path.extend(folders)

    from gateway_core.script_host import interpreter
    from gateway_core.script_host.channel import Channel

    channel = Channel(interpreter.take_pipes())
    interpreter.prepare_process()
    version = "%d.%d.%d" % sys.version_info[:3]
    channel.send({"op": "hello", "protocol": PROTOCOL, "engine": interpreter.ENGINE, "version": version})

    from gateway_core.script_host.host import Host

    try:
        Host(channel).work()
    except:  # Java's exceptions are no BaseException
        interpreter.end_by_fault(sys.exc_info()[1])


if __name__ == "__main__":
    main(sys.argv[1:])
