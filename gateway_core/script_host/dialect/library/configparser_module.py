"""`ConfigParser`: its three classes, which differ in how a value refers to others."""

import re
from collections import OrderedDict
from typing import Any

from gateway_core.script_host.dialect.files import File
from gateway_core.script_host.dialect.formatting import percent
from gateway_core.script_host.dialect.library import configparser_errors as errors
from gateway_core.script_host.dialect.number_reading import to_float, to_int
from gateway_core.script_host.dialect.representation import repr_of, str_of

DEFAULTSECT = "DEFAULT"
MAX_DEPTH = 10
_BOOLEANS = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}
_HEADER = re.compile(r"\[(?P<header>[^]]+)\]")
_OPTION = re.compile(r"(?P<option>[^:=\s][^:=]*)\s*(?P<sign>[:=])\s*(?P<value>.*)\Z")
_BARE_OPTION = re.compile(r"(?P<option>[^:=\s][^:=]*)\s*(?:(?P<sign>[:=])\s*(?P<value>.*))?\Z")
_REFERENCE = re.compile(r"%\(([^)]*)\)s|.")
_SAFE_REFERENCE = re.compile(r"%\(([^)]+)\)s")


class RawConfigParser:
    """Sections of options; a value is what the file says."""

    def __init__(self, defaults=None, dict_type=OrderedDict, allow_no_value=False):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._pattern = _BARE_OPTION if allow_no_value else _OPTION
        for key, value in (defaults or {}).items():
            self._defaults[self.optionxform(key)] = value

    # Sections

    def defaults(self):
        """What every section has."""
        return self._defaults

    def sections(self):
        """The sections' names, without `DEFAULT`."""
        return list(self._sections)

    def add_section(self, section):
        """Add a section."""
        if str_of(section).lower() == "default":
            raise ValueError(f"Invalid section name: {section}")
        if section in self._sections:
            raise errors.DuplicateSectionError(section)
        self._sections[section] = self._dict()

    def has_section(self, section):
        """Whether there is that section."""
        return section in self._sections

    def remove_section(self, section):
        """Whether there was that section, which is gone now."""
        return self._sections.pop(section, None) is not None

    def _section(self, section):
        if section in self._sections:
            return self._sections[section]
        if section == DEFAULTSECT:
            return self._defaults
        raise errors.NoSectionError(section)

    # Options

    def optionxform(self, optionstr):
        """How an option's name is kept."""
        return optionstr.lower()

    def options(self, section):
        """The names of a section's options and the defaults'."""
        if section not in self._sections:
            raise errors.NoSectionError(section)
        own = self._sections[section]
        return [*own, *(name for name in self._defaults if name not in own)]

    def has_option(self, section, option):
        """Whether a section or the defaults have that option."""
        if not section or section == DEFAULTSECT:
            return self.optionxform(option) in self._defaults
        name = self.optionxform(option)
        return section in self._sections and (name in self._sections[section] or name in self._defaults)

    def set(self, section, option, value=None):
        """Set an option."""
        names = self._defaults if not section else self._section(section)
        names[self.optionxform(option)] = value

    def remove_option(self, section, option):
        """Whether there was that option, which is gone now."""
        names = self._defaults if not section else self._section(section)
        missing = object()
        return names.pop(self.optionxform(option), missing) is not missing

    def get(self, section, option):
        """An option's value."""
        names, name = self._section(section), self.optionxform(option)
        if name in names:
            return names[name]
        if name in self._defaults:
            return self._defaults[name]
        raise errors.NoOptionError(name if names is not self._defaults else option, section)

    def getint(self, section, option):
        """An option's value as a whole number."""
        return to_int(self.get(section, option))

    def getfloat(self, section, option):
        """An option's value as a float."""
        return to_float(self.get(section, option))

    def getboolean(self, section, option):
        """An option's value as true or false."""
        value = self.get(section, option)
        if value.lower() not in _BOOLEANS:
            raise ValueError(f"Not a boolean: {value}")
        return _BOOLEANS[value.lower()]

    def items(self, section):
        """(name, value) of all options."""
        names = self._defaults if section == DEFAULTSECT else None
        own = self._section(section) if names is None else names
        return list({**self._defaults, **own}.items())

    # Files

    def read(self, filenames):
        """Read the files that are there; their names."""
        found = []
        for name in [filenames] if isinstance(filenames, str) else filenames:
            try:
                file = File(name)
            except OSError:
                continue
            with file:
                self._read(file, name)
            found.append(name)
        return found

    def readfp(self, fp, filename=None):
        """Read an open file."""
        self._read(fp, getattr(fp, "name", "<???>") if filename is None else filename)

    def write(self, fp):
        """Write all sections to an open file."""
        if self._defaults:
            fp.write(f"[{DEFAULTSECT}]\n")
            self._write_options(fp, self._defaults)
        for section, names in self._sections.items():
            fp.write(f"[{section}]\n")
            self._write_options(fp, names)

    def _write_options(self, fp, names):
        for name, value in names.items():
            if value is None:
                fp.write(f"{name}\n")
            else:
                shown = str_of(value).replace("\n", "\n\t")
                fp.write(f"{name} = {shown}\n")
        fp.write("\n")

    def _read(self, fp, file_name):
        reading = _Reading(self, file_name)
        number = 0
        while line := fp.readline():
            number += 1
            reading.take(line, number)
        reading.finish()

    def section_to_fill(self, name):
        """The options of a section that a file names; made if it is new."""
        if name == DEFAULTSECT:
            return self._defaults
        return self._sections.setdefault(name, self._dict())

    def option_in(self, line):
        """The match of a line that sets an option."""
        return self._pattern.match(line)


class _Reading:
    """One file being read, line by line."""

    def __init__(self, parser, file_name):
        self._parser = parser
        self._file_name = file_name
        self._names: Any = None
        self._option = None
        self._lines = {}  # id of a section's options, name -> lines
        self._error = None

    def take(self, line, number):
        """One line."""
        if not line.strip() or line[0] in "#;" or (line.split(None, 1)[0].lower() == "rem" and line[0] in "rR"):
            return
        if line[0].isspace() and self._names is not None and self._option:
            if line.strip():
                self._names[self._option].append(line.strip())
            return
        header = _HEADER.match(line)
        if header:
            self._begin(header["header"])
        elif self._names is None:
            raise errors.MissingSectionHeaderError(self._file_name, number, line)
        else:
            self._take_option(line, number)

    def _begin(self, name):
        self._store()
        self._names = self._parser.section_to_fill(name)
        self._option = None

    def _take_option(self, line, number):
        match = self._parser.option_in(line.rstrip("\n"))
        if match is None:
            self._error = self._error or errors.ParsingError(self._file_name)
            self._error.append(number, repr_of(line))
            return
        self._option = self._parser.optionxform(match["option"].rstrip())
        self._names[self._option] = [_without_comment(match["value"])] if match["sign"] else None

    def _store(self):
        for name, value in list((self._names or {}).items()):
            if isinstance(value, list):
                self._names[name] = "\n".join(value)

    def finish(self):
        """The end of the file."""
        self._store()
        if self._error is not None:
            raise self._error


def _without_comment(value):
    """A value without a comment after a blank; `""` is nothing."""
    place = value.find(";")
    if place > 0 and value[place - 1].isspace():
        value = value[:place]
    value = value.strip()
    return "" if value == '""' else value


class ConfigParser(RawConfigParser):
    """A value may refer to others by `%(name)s`, as far as `%` of strings goes."""

    def get(self, section, option, raw=False, vars=None):
        """An option's value, with what it refers to filled in."""
        names, name = self._names_for(section, vars), self.optionxform(option)
        if name not in names:
            raise errors.NoOptionError(name, section)
        value = names[name]
        return value if raw or value is None else self._interpolate(section, name, value, names)

    def items(self, section, raw=False, vars=None):
        """(name, value) of all options."""
        names = self._names_for(section, vars)
        if raw:
            return list(names.items())
        return [(name, self._interpolate(section, name, value, names)) for name, value in names.items()]

    def _names_for(self, section, extra):
        own = {} if section == DEFAULTSECT else self._section(section)
        given = {self.optionxform(key): value for key, value in (extra or {}).items()}
        return {**self._defaults, **own, **given}

    def _interpolate(self, section, option, rawval, names):
        value = rawval
        for _ in range(MAX_DEPTH):
            if not value or "%(" not in value:
                return value
            value = _REFERENCE.sub(lambda match: self._lowered(match), value)
            try:
                value = percent(value, names)
            except KeyError as missing:
                raise errors.InterpolationMissingOptionError(option, section, rawval, missing.args[0]) from None
        if "%(" in value:
            raise errors.InterpolationDepthError(option, section, rawval)
        return value

    def _lowered(self, match):
        return match[0] if match[1] is None else f"%({self.optionxform(match[1])})s"


class SafeConfigParser(ConfigParser):
    """References are looked up one by one, and a lone percent sign is an error."""

    def set(self, section, option, value=None):
        """Set an option to a string."""
        if value is not None:
            if not isinstance(value, str):
                raise TypeError("option values must be strings")
            rest = _SAFE_REFERENCE.sub("", value.replace("%%", ""))
            if "%" in rest:
                raise ValueError(f"invalid interpolation syntax in {repr_of(value)} at position {value.find('%')}")
        super().set(section, option, value)

    def _interpolate(self, section, option, rawval, names):
        return self._filled(section, option, rawval, names, 1) if rawval else rawval

    def _filled(self, section, option, rest, names, depth):
        if depth > MAX_DEPTH:
            raise errors.InterpolationDepthError(option, section, rest)
        parts = []
        while rest:
            before, sign, rest = rest.partition("%")
            parts.append(before)
            if sign:
                text, rest = self._reference(section, option, rest, names, depth)
                parts.append(text)
        return "".join(parts)

    def _reference(self, section, option, rest, names, depth):
        """What stands for the text after a percent sign, and what comes after it."""
        if rest[:1] == "%":
            return "%", rest[1:]
        if rest[:1] != "(":
            message = f"'%' must be followed by '%' or '(', found: {repr_of('%' + rest)}"
            raise errors.InterpolationSyntaxError(option, section, message)
        match = _SAFE_REFERENCE.match("%" + rest)
        if match is None:
            message = f"bad interpolation variable reference {repr_of('%' + rest)}"
            raise errors.InterpolationSyntaxError(option, section, message)
        name = self.optionxform(match[1])
        if name not in names:
            raise errors.InterpolationMissingOptionError(option, section, rest[match.end() - 1 :], name)
        value = names[name]
        if "%" in value:
            value = self._filled(section, option, value, names, depth + 1)
        return value, rest[match.end() - 1 :]


def build(_context):
    """The names of the module."""
    return errors.ALL | {
        "ConfigParser": ConfigParser,
        "DEFAULTSECT": DEFAULTSECT,
        "MAX_INTERPOLATION_DEPTH": MAX_DEPTH,
        "RawConfigParser": RawConfigParser,
        "SafeConfigParser": SafeConfigParser,
    }
