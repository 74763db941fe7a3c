for statement in ('import no_such', 'import queue', 'import configparser', 'import builtins', 'import pathlib', 'import enum', 'import asyncio', 'import _thread2', 'from os import nothing', 'from no_such import x', 'from string import nope', 'import os.nothing', 'import socketserver', 'import typing', 'import statistics', 'from itertools import accumulate', 'from functools import lru_cache', 'from collections import ChainMap', 'import xml.nope', 'import reprlib', 'import winreg', 'from math import inf', 'from time import monotonic', 'import dataclasses', 'import secrets', 'import tracemalloc'):
    try:
        exec statement
        print statement, 'works'
    except ImportError, e:
        print statement, '|', e
m = __import__('os'); print m.__name__
m = __import__('os.path'); print m.__name__
m = __import__('xml.dom', fromlist=['x']); print m.__name__
import os.path as p, string as s; from os import path as q; print p is q, s.digits
print __import__('string').upper('x'), reload(s) is s
try:
    import no_such
except ImportError:
    no_such = None
print no_such
