"""`subprocess`, `commands` and `popen2`: other programs, whose input and output are strings of bytes."""

import subprocess

from gateway_core.script_host.dialect.library.byte_border import Bridged
from gateway_core.script_host.dialect.library.os_module import wait_status
from gateway_core.script_host.dialect.library.system_calls import as_os_error, system_call
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.dialect.types import to_bytes, to_text


class CalledProcessError(Exception):
    """A program that ended badly."""

    def __init__(self, returncode, cmd, output=None):
        super().__init__()
        self.returncode = returncode
        self.cmd = cmd
        self.output = output

    def __str__(self):
        return f"Command {repr_of(self.cmd)} returned non-zero exit status {self.returncode}"


CalledProcessError.__module__ = "subprocess"


class Stream(Bridged):
    """One end of a pipe to a program."""

    softspace = 0

    def next(self):
        """The next line."""
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def xreadlines(self):
        """Its lines."""
        return iter(self)

    def __del__(self):
        self.own.close()


class Popen:
    """A program that runs."""

    def __init__(self, args, _bufsize=0, executable=None, **options):
        options.pop("bufsize", None)
        options["universal_newlines"] = None
        try:
            self._process = system_call(subprocess.Popen)(args, -1, executable, **options)
        except OSError as error:
            error.filename = None  # Python 2 does not name the program
            raise as_os_error(error) from None
        self.stdin = _stream(self._process.stdin)
        self.stdout = _stream(self._process.stdout)
        self.stderr = _stream(self._process.stderr)
        self.pid = self._process.pid

    def __del__(self):
        process = self.__dict__.get("_process")
        if process is not None and process.poll() is None:
            process.returncode = 0  # it may go on; Python 2 says nothing

    @property
    def returncode(self):
        """How it ended; None while it runs."""
        return self._process.returncode

    def communicate(self, input=None):
        """Give it its input, and wait for its output and errors."""
        done = self._process.communicate(None if input is None else to_bytes(input))
        return tuple([None if part is None else part.decode("latin-1") for part in done])

    def wait(self):
        """Wait for its end."""
        return self._process.wait()

    def poll(self):
        """How it ended; None while it runs."""
        return self._process.poll()

    def kill(self):
        """End it."""
        self._process.kill()

    def terminate(self):
        """Ask it to end."""
        self._process.terminate()

    def send_signal(self, signal):
        """Send it a signal."""
        self._process.send_signal(signal)


def _stream(pipe):
    return None if pipe is None else Stream(pipe)


def call(*args, **options):
    """Run a program to its end."""
    return Popen(*args, **options).wait()


def check_call(*args, **options):
    """Run a program to its end, which must be a good one."""
    code = call(*args, **options)
    if code:
        raise CalledProcessError(code, args[0] if args else options["args"])
    return 0


def check_output(*args, **options):
    """What a program writes; its end must be a good one."""
    process = Popen(*args, stdout=subprocess.PIPE, **options)
    output = process.communicate()[0]
    if process.wait():
        raise CalledProcessError(process.returncode, args[0] if args else options["args"], output)
    return output


def build_subprocess(_context):
    """`subprocess`."""
    return {
        "CalledProcessError": CalledProcessError,
        "PIPE": subprocess.PIPE,
        "Popen": Popen,
        "STDOUT": subprocess.STDOUT,
        "call": call,
        "check_call": check_call,
        "check_output": check_output,
        "list2cmdline": subprocess.list2cmdline,
    }


def getstatusoutput(cmd):
    """Status and output of a command for the shell."""
    done = subprocess.run(to_text(cmd), shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return wait_status(done.returncode), done.stdout.decode("latin-1").removesuffix("\n")


def getoutput(cmd):
    """The output of a command for the shell."""
    return getstatusoutput(cmd)[1]


def getstatus(file):
    """What `ls -ld` says of a file."""
    return getoutput("ls -ld " + mkarg(file))


def mkarg(x):
    """A text as one argument of the shell, with a blank before it."""
    return " '" + x.replace("'", "'\\''") + "'"


def build_commands(_context):
    """`commands`."""
    return {"getoutput": getoutput, "getstatus": getstatus, "getstatusoutput": getstatusoutput, "mkarg": mkarg}


def _piped(cmd, **options):
    return Popen(cmd, shell=isinstance(cmd, str), stdin=subprocess.PIPE, stdout=subprocess.PIPE, **options)


def popen2(cmd, *_more):
    """(output, input) of a command."""
    process = _piped(cmd)
    return process.stdout, process.stdin


def popen3(cmd, *_more):
    """(output, input, errors) of a command."""
    process = _piped(cmd, stderr=subprocess.PIPE)
    return process.stdout, process.stdin, process.stderr


def popen4(cmd, *_more):
    """(output with errors, input) of a command."""
    process = _piped(cmd, stderr=subprocess.STDOUT)
    return process.stdout, process.stdin


def build_popen2(_context):
    """`popen2`."""
    return {"popen2": popen2, "popen3": popen3, "popen4": popen4}
