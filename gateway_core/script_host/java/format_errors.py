"""What java.util.Formatter raises for a format text that makes no sense."""

from gateway_core.script_host.java.rare_throwables import IllegalFormatException


class DuplicateFormatFlagsException(IllegalFormatException):
    java_name = "java.util.DuplicateFormatFlagsException"


class FormatFlagsConversionMismatchException(IllegalFormatException):
    java_name = "java.util.FormatFlagsConversionMismatchException"


class IllegalFormatCodePointException(IllegalFormatException):
    java_name = "java.util.IllegalFormatCodePointException"


class IllegalFormatFlagsException(IllegalFormatException):
    java_name = "java.util.IllegalFormatFlagsException"


class IllegalFormatPrecisionException(IllegalFormatException):
    java_name = "java.util.IllegalFormatPrecisionException"


class IllegalFormatWidthException(IllegalFormatException):
    java_name = "java.util.IllegalFormatWidthException"


class MissingFormatWidthException(IllegalFormatException):
    java_name = "java.util.MissingFormatWidthException"
