"""`logging`: loggers of the context alone, its `sys.stderr`, messages and tracebacks as Python 2 puts them."""

import logging.handlers
import sys

from gateway_core.script_host.dialect.errors import traceback_text, user_entries
from gateway_core.script_host.dialect.files import File
from gateway_core.script_host.dialect.formatting import percent
from gateway_core.script_host.dialect.library.own_copies import own_copy
from gateway_core.script_host.dialect.representation import str_of
from gateway_core.script_host.dialect.types import from_text, unicode


def _message(record):
    text = record.msg if isinstance(record.msg, str) else str_of(record.msg)
    return percent(text, record.args) if record.args else text


def _traceback(_formatter, info):
    return from_text(traceback_text(info[1], user_entries(info[2]))).rstrip("\n")


def _error_of(log, message, *arguments, **keywords):
    log.error(message, *arguments, **{"exc_info": sys.exc_info(), **keywords})


def _formatted(plain):
    """Unicode in a message makes the line unicode."""

    def format_record(formatter, record):
        text = plain(formatter, record)
        return unicode(text) if isinstance(record.message, unicode) else text

    return format_record


def build_logging(context):
    """`logging`."""
    module = own_copy(context, "logging")
    module.LogRecord.getMessage = _message
    module.Formatter.formatException = _traceback
    module.Formatter.format = _formatted(module.Formatter.format)
    module.FileHandler._open = lambda handler: File(handler.baseFilename, handler.mode)
    for kind in (module.Logger, module.LoggerAdapter):
        kind.warn = kind.warning
    module.Logger.exception = _error_of
    module.warn = module.warning
    return module


def build_logging_handlers(context):
    """`logging.handlers`, on the context's own `logging`."""
    parent = context.modules["logging"]
    return own_copy(context, logging.handlers.__name__, {"logging": parent})


build = build_logging
