"""Names that learners reach for: what Python 3, Java, JavaScript and other habits offer, and what Python 2 has instead."""

from gateway_core.script_host.system.function_table import FUNCTIONS
from gateway_core.scripting.explanations.words import word_list

CONSTANTS = {"true": "True", "false": "False", "null": "None", "none": "None", "nil": "None", "undefined": "None",
             "TRUE": "True", "FALSE": "False", "NULL": "None", "NONE": "None"}  # fmt: skip

# Built-in names of Python 3 that Python 2 lacks, and what to write instead.
PYTHON3_NAMES = {
    "FileNotFoundError": "IOError",
    "PermissionError": "IOError",
    "IsADirectoryError": "IOError",
    "NotADirectoryError": "OSError",
    "FileExistsError": "OSError",
    "ConnectionError": "IOError",
    "ConnectionRefusedError": "IOError",
    "TimeoutError": "IOError",
    "ModuleNotFoundError": "ImportError",
    "RecursionError": "RuntimeError",
    "JSONDecodeError": "ValueError",
    "StopAsyncIteration": "StopIteration",
    "ascii": "repr()",
    "breakpoint": "print",
}

# Attributes of built-in types that Python 3 has and Python 2 lacks, by type.
PYTHON3_ATTRIBUTES = {
    ("list", "clear"): "del names[:] empties the list that names stands for",
    ("list", "copy"): "names[:] is a copy of the list that names stands for",
    ("str", "isnumeric"): "isdigit() asks nearly the same",
    ("str", "isdecimal"): "isdigit() asks nearly the same",
    ("str", "casefold"): "lower() does nearly the same",
    ("str", "removeprefix"): "test with startswith() and cut with a slice, such as text[3:]",
    ("str", "removesuffix"): "test with endswith() and cut with a slice, such as text[:-3]",
    ("str", "format_map"): "text.format(**table) does the same",
    ("str", "isidentifier"): "there is no ready function for it",
    ("str", "isascii"): "there is no ready function for it",
    ("int", "as_integer_ratio"): "it is (number, 1)",
    ("int", "bit_count"): "bin(number).count('1') counts the bits that are set",
    ("int", "from_bytes"): "struct.unpack() does nearly the same",
    ("int", "to_bytes"): "struct.pack() does nearly the same",
    ("datetime.datetime", "timestamp"): "time.mktime(moment.timetuple()) gives the seconds",
    ("module", "perf_counter"): "time.time() or time.clock() tell the time",
    ("module", "monotonic"): "time.time() tells the time",
}

# Attributes of texts and lists in Java and JavaScript, and what Python has instead.
FOREIGN_ATTRIBUTES = {
    "length": "len(...) gives the length",
    "size": "len(...) gives the length",
    "isEmpty": "an empty one counts as false: if not items: ...",
    "contains": "ask with in: if part in whole: ...",
    "includes": "ask with in: if part in whole: ...",
    "equals": "== compares two values",
    "equalsIgnoreCase": "compare with first.lower() == second.lower()",
    "add": "append(...) puts an item at the end",
    "push": "append(...) puts an item at the end",
    "indexOf": "index(...) tells the place, and for texts find(...), too",
    "charAt": "text[0] is the first letter",
    "substring": "a slice cuts: text[0:3] has the first three letters",
    "toLowerCase": "lower() does the same",
    "toUpperCase": "upper() does the same",
    "trim": "strip() does the same",
    "toString": "str(...) does the same",
    "matches": "re.match(...) of the module re does the same",
}

# Where a name lives that people use as if it were built in.
HOMES = {
    "sleep": "time", "strftime": "time",
    "datetime": "datetime", "timedelta": "datetime",
    "randint": "random", "choice": "random", "shuffle": "random",
    "sqrt": "math", "floor": "math", "ceil": "math", "pi": "math",
    "dumps": "json", "loads": "json",
    "deepcopy": "copy",
    "defaultdict": "collections", "OrderedDict": "collections", "namedtuple": "collections", "Counter": "collections",
    "StringIO": "StringIO",
    "Date": "java.util", "ArrayList": "java.util", "HashMap": "java.util", "Calendar": "java.util",
    "LinkedHashMap": "java.util", "HashSet": "java.util", "UUID": "java.util", "TimeZone": "java.util",
    "SimpleDateFormat": "java.text", "DecimalFormat": "java.text", "InetAddress": "java.net",
    "Throwable": "java.lang", "System": "java.lang", "Thread": "java.lang", "String": "java.lang",
}  # fmt: skip

# Modules of Python 3 whose Python 2 name is another one.
PYTHON3_MODULES = {
    "queue": "Queue", "configparser": "ConfigParser", "pickle5": "pickle", "http": "httplib",
    "socketserver": "SocketServer", "html": "HTMLParser", "builtins": "__builtin__", "_thread": "thread",
    "tkinter": "Tkinter", "urllib.request": "urllib2", "urllib.parse": "urlparse", "urllib.error": "urllib2",
    "http.client": "httplib", "reprlib": "repr", "copyreg": "copy_reg", "winreg": "_winreg",
}  # fmt: skip
PYTHON3_ONLY_MODULES = frozenset(
    word_list(
        "asyncio pathlib enum dataclasses typing statistics secrets concurrent contextvars graphlib ipaddress selectors "
        "tracemalloc venv zoneinfo tomllib faulthandler ensurepip lzma"
    )
)
THIRD_PARTY = frozenset(
    word_list(
        "requests numpy pandas scipy matplotlib yaml six pytz dateutil psycopg2 pymysql MySQLdb pyodbc sqlalchemy flask django "
        "paho pymodbus opcua asyncua serial bs4 lxml openpyxl xlrd PIL redis boto3 simplejson mock pytest attr"
    )
)

BUILTINS = word_list(
    "abs all any apply basestring bool callable chr cmp complex dict dir divmod enumerate eval execfile file filter float "
    "frozenset getattr globals hasattr hash hex id input int isinstance issubclass iter len list locals long map max min "
    "next object oct open ord pow property range raw_input reduce reload repr reversed round set setattr slice sorted "
    "staticmethod classmethod str sum super tuple type unichr unicode vars xrange zip True False None print return import "
    "Exception ValueError TypeError KeyError IndexError AttributeError NameError IOError OSError RuntimeError ImportError "
    "ZeroDivisionError StopIteration AssertionError NotImplementedError"
)
MODULES = word_list(
    "base64 bisect calendar cPickle codecs collections ConfigParser copy cStringIO csv datetime decimal functools getpass "
    "glob hashlib heapq httplib inspect itertools json locale logging math md5 operator os pickle pprint Queue random re "
    "shutil socket sqlite3 StringIO string struct subprocess sys tempfile textwrap thread threading time traceback types "
    "unittest urllib urllib2 urlparse uuid warnings xml zipfile zlib"
)
JAVA_ROOTS = ("java", "javax", "com", "org")
# What `system.<part>.<name>` a bare name was probably meant to be.
SYSTEM_FUNCTIONS = {row.name: row.full_name for row in FUNCTIONS if row.is_emulated}
SYSTEM_PARTS = tuple({row.part: None for row in FUNCTIONS if row.is_emulated})
