"""Which modules Python 2's standard library has, and where each comes from here. Only data."""

SAME = frozenset(
    (
        "__future__ abc aifc asynchat atexit binhex cProfile cmath code codeop colorsys compileall copy crypt "
        "ctypes curses datetime difflib dis email encodings errno fcntl filecmp fnmatch formatter gc "
        "getpass gettext glob grp imghdr mailbox marshal mimetypes mmap modulefinder multiprocessing netrc "
        "numbers opcode pdb pickletools pipes pkgutil plistlib posix posixpath profile pstats pty pwd "
        "py_compile pyclbr pydoc readline resource rlcompleter runpy sched select shelve shlex signal site "
        "sndhdr sqlite3 ssl stat statvfs stringprep symtable sysconfig syslog tabnanny tarfile termios token "
        "tokenize trace tty uu wave weakref webbrowser wsgiref xml zipimport"
    ).split()
)
# What Python 3's own modules import on behalf of the script that called them.
INTERNAL = frozenset({"_strptime", "_io", "_compat_pickle", "copyreg"})
RENAMED = {
    **{
        f"email.{old}": f"email.{new}"
        for old, new in {
            "Charset": "charset",
            "Encoders": "encoders",
            "Errors": "errors",
            "Generator": "generator",
            "Header": "header",
            "Iterators": "iterators",
            "MIMEAudio": "mime.audio",
            "MIMEBase": "mime.base",
            "MIMEImage": "mime.image",
            "MIMEMessage": "mime.message",
            "MIMEMultipart": "mime.multipart",
            "MIMENonMultipart": "mime.nonmultipart",
            "MIMEText": "mime.text",
            "Message": "message",
            "Parser": "parser",
            "Utils": "utils",
        }.items()
    },
    "BaseHTTPServer": "http.server",
    "CGIHTTPServer": "http.server",
    "Cookie": "http.cookies",
    "SimpleHTTPServer": "http.server",
    "SimpleXMLRPCServer": "xmlrpc.server",
    "cookielib": "http.cookiejar",
    "copy_reg": "copyreg",
    "decimal": "_pydecimal",  # its errors say what Python 2's do
    "dummy_thread": "_thread",
    "htmlentitydefs": "html.entities",
    "markupbase": "_markupbase",
    "repr": "reprlib",
    "robotparser": "urllib.robotparser",
    "thread": "_thread",
}
STAND_INS = {
    "ConfigParser": "configparser_module",
    "HTMLParser": "web_modules",
    "Queue": "ordered_modules",
    "SocketServer": "network_modules",
    "StringIO": "stringio_module",
    "UserDict": "user_types",
    "UserList": "user_types",
    "UserString": "user_types",
    "__builtin__": "builtin_module",
    "argparse": "own_copies",
    "array": "binary_modules",
    "ast": "code_modules",
    "asyncore": "network_modules",
    "base64": "binary_modules",
    "binascii": "binary_modules",
    "bisect": "ordered_modules",
    "bz2": "binary_modules",
    "cPickle": "pickle_module",
    "cStringIO": "stringio_module",
    "calendar": "own_copies",
    "cgi": "web_modules",
    "cmd": "own_copies",
    "codecs": "codecs_module",
    "collections": "collections_module",
    "commands": "process_modules",
    "contextlib": "code_modules",
    "csv": "csv_module",
    "dummy_threading": "threading_module",
    "exceptions": "small_modules",
    "fileinput": "own_copies",
    "fractions": "small_modules",
    "ftplib": "network_modules",
    "functools": "small_modules",
    "getopt": "own_copies",
    "gzip": "binary_modules",
    "hashlib": "digest_modules",
    "heapq": "ordered_modules",
    "hmac": "digest_modules",
    "httplib": "network_modules",
    "imaplib": "network_modules",
    "imp": "code_modules",
    "importlib": "code_modules",
    "inspect": "code_modules",
    "io": "io_module",
    "itertools": "small_modules",
    "json": "json_module",
    "json.decoder": "json_module",
    "json.encoder": "json_module",
    "keyword": "small_modules",
    "linecache": "own_copies",
    "locale": "code_modules",
    "logging": "logging_module",
    "logging.handlers": "logging_module",
    "math": "small_modules",
    "md5": "digest_modules",
    "new": "code_modules",
    "nntplib": "network_modules",
    "operator": "small_modules",
    "optparse": "own_copies",
    "os": "os_module",
    "os.path": "os_module",
    "pickle": "pickle_module",
    "platform": "code_modules",
    "popen2": "process_modules",
    "poplib": "network_modules",
    "pprint": "pprint_module",
    "quopri": "binary_modules",
    "random": "random_module",
    "re": "re_module",
    "sets": "user_types",
    "sha": "digest_modules",
    "shutil": "tempfile_module",
    "smtplib": "network_modules",
    "socket": "network_modules",
    "string": "string_module",
    "struct": "binary_modules",
    "subprocess": "process_modules",
    "sys": "sys_module",
    "telnetlib": "network_modules",
    "tempfile": "tempfile_module",
    "textwrap": "small_modules",
    "this": "own_copies",
    "threading": "threading_module",
    "time": "small_modules",
    "timeit": "own_copies",
    "traceback": "traceback_module",
    "types": "types_module",
    "unicodedata": "small_modules",
    "unittest": "unittest_module",
    "urllib": "urllib_module",
    "urllib2": "urllib2_module",
    "urlparse": "urllib_module",
    "uuid": "binary_modules",
    "warnings": "own_copies",
    "xml.dom.minidom": "minidom_module",
    "xml.etree.ElementTree": "elementtree_module",
    "xml.etree.cElementTree": "elementtree_module",
    "xmlrpclib": "network_modules",
    "zipfile": "binary_modules",
    "zlib": "binary_modules",
}
# Parts of packages that came after Python 2.7.
LATER_MODULES = frozenset({
    "email.contentmanager", "email.headerregistry", "email.policy", "unittest.async_case", "unittest.mock",
})  # fmt: skip
# Names that came after Python 2.7, by Python 3's name of the module; a script can't import them.
LATER = {
    name: frozenset(later.split())
    for name, later in {
        "datetime": "UTC timezone",
        "decimal": "HAVE_CONTEXTVAR HAVE_THREADS IEEE_CONTEXT_MAX_BITS MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY FloatOperation",
        "functools": "GenericAlias Placeholder RLock cache cached_property get_cache_token lru_cache namedtuple partialmethod "
        "recursive_repr singledispatch singledispatchmethod",
        "itertools": "accumulate batched filterfalse pairwise zip_longest",
        "math": "cbrt comb dist exp2 gcd inf isclose isfinite isqrt lcm log2 nan nextafter perm prod remainder sumprod tau "
        "ulp fma",
        "operator": "call length_hint matmul imatmul is_none is_not_none",
        "os": "DirEntry PathLike cpu_count environb fsencode fsdecode fspath getenvb get_exec_path get_terminal_size getcwdb posix_spawn "
        "process_cpu_count replace scandir truncate",
        "shutil": "which get_terminal_size chown disk_usage",
        "ssl": "create_connection get_server_certificate",
        "subprocess": "CompletedProcess DEVNULL SubprocessError TimeoutExpired run getoutput getstatusoutput",
        "time": "clock_getres clock_gettime clock_gettime_ns clock_settime get_clock_info monotonic monotonic_ns perf_counter "
        "perf_counter_ns process_time process_time_ns pthread_getcpuclockid thread_time thread_time_ns time_ns",
    }.items()
}
