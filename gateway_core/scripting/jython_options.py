"""The options that the script host needs of the Java machine and of Jython; plain constants, no process is started here."""

_MEMORY_MIB = 1536
_STACK_MIB = 16


def jvm_options() -> tuple[str, ...]:
    """What stands before `-jar` or `-cp`; with Jython's own launcher each goes behind a `-J`, but for the `-D` ones."""
    return (
        f"-Xmx{_MEMORY_MIB}m",
        f"-Xss{_STACK_MIB}m",  # reserved, not used: a thousand calls of a script deep, as Python 2 allows
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",  # scripts are short: the quick compiler starts them in half the time
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",  # no file in the system's folder for temporary files
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",  # months, days and AM or PM are English on every machine, as under builtin
        "-Duser.country=US",
        "-Dpython.cachedir.skip=true",  # no list of Java packages in the user's home
        "-Dpython.console=",
        "-Dpython.options.includeJavaStackInExceptions=false",
    )


def jython_options() -> tuple[str, ...]:
    """What stands before the program: no `site`, no compiled files beside the sources, and what Jython warns of is none of the script's business."""
    return ("-S", "-B", "-W", "ignore")
