"""`types`: the names of Python 2's types."""

import types

from gateway_core.script_host.dialect.files import File
from gateway_core.script_host.dialect.stand_ins import (
    CLASSOBJ,
    FLOAT,
    INSTANCE,
    INSTANCEMETHOD,
    INT,
    LONG,
    STR,
    TYPE,
    UNICODE,
    XRANGE,
)


def build(_context):
    """The names of the module."""
    return {
        "BooleanType": bool,
        "BuiltinFunctionType": types.BuiltinFunctionType,
        "BuiltinMethodType": types.BuiltinMethodType,
        "ClassType": CLASSOBJ,
        "CodeType": types.CodeType,
        "ComplexType": complex,
        "DictType": dict,
        "DictionaryType": dict,
        "EllipsisType": type(...),
        "FileType": File,
        "FloatType": FLOAT,
        "FrameType": types.FrameType,
        "FunctionType": types.FunctionType,
        "GeneratorType": types.GeneratorType,
        "InstanceType": INSTANCE,
        "IntType": INT,
        "LambdaType": types.LambdaType,
        "ListType": list,
        "LongType": LONG,
        "MethodType": INSTANCEMETHOD,
        "ModuleType": types.ModuleType,
        "NoneType": type(None),
        "NotImplementedType": type(NotImplemented),
        "ObjectType": object,
        "SliceType": slice,
        "StringType": STR,
        "StringTypes": (STR, UNICODE),
        "TracebackType": types.TracebackType,
        "TupleType": tuple,
        "TypeType": TYPE,
        "UnboundMethodType": INSTANCEMETHOD,
        "UnicodeType": UNICODE,
        "XRangeType": XRANGE,
    }
