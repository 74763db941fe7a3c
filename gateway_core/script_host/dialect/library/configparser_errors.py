"""The errors of `ConfigParser`, with Python 2's words."""

from gateway_core.script_host.dialect.representation import repr_of


class Error(Exception):
    """What all of them derive from."""

    def __init__(self, message=""):
        super().__init__(message)
        self.message = message

    def __str__(self):
        return self.message

    __repr__ = __str__


class NoSectionError(Error):
    """There is no section of that name."""

    def __init__(self, section):
        super().__init__(f"No section: {repr_of(section)}")
        self.section = section


class DuplicateSectionError(Error):
    """There is one already."""

    def __init__(self, section):
        super().__init__(f"Section {repr_of(section)} already exists")
        self.section = section


class NoOptionError(Error):
    """There is no such option."""

    def __init__(self, option, section):
        super().__init__(f"No option {repr_of(option)} in section: {repr_of(section)}")
        self.option = option
        self.section = section


class InterpolationError(Error):
    """A value can't be filled in."""

    def __init__(self, option, section, message):
        super().__init__(message)
        self.option = option
        self.section = section


class InterpolationMissingOptionError(InterpolationError):
    """It names something that is not there."""

    def __init__(self, option, section, rawval, reference):
        message = (
            f"Bad value substitution:\n\tsection: [{section}]\n\toption : {option}\n"
            f"\tkey    : {reference}\n\trawval : {rawval}\n"
        )
        super().__init__(option, section, message)
        self.reference = reference


class InterpolationSyntaxError(InterpolationError):
    """Its percent signs are wrong."""


class InterpolationDepthError(InterpolationError):
    """It refers to itself."""

    def __init__(self, option, section, rawval):
        message = (
            "Value interpolation too deeply recursive:\n"
            f"\tsection: [{section}]\n\toption : {option}\n\trawval : {rawval}\n"
        )
        super().__init__(option, section, message)


class ParsingError(Error):
    """Lines of a file that say nothing."""

    def __init__(self, filename):
        super().__init__(f"File contains parsing errors: {filename}")
        self.filename = filename
        self.errors = []

    def append(self, lineno, line):
        """One more such line."""
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line}"


class MissingSectionHeaderError(ParsingError):
    """An option before the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename}, line: {lineno}\n{repr_of(line)}")
        self.filename = filename
        self.lineno = lineno
        self.line = line


ALL = {
    kind.__name__: kind
    for kind in (
        Error, NoSectionError, DuplicateSectionError, NoOptionError, InterpolationError,
        InterpolationMissingOptionError, InterpolationSyntaxError, InterpolationDepthError, ParsingError,
        MissingSectionHeaderError,
    )
}  # fmt: skip
for _kind in ALL.values():
    _kind.__module__ = "ConfigParser"
