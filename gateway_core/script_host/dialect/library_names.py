"""Which modules Python 2's standard library has, and where each comes from here. Only data."""

SAME = frozenset(
    (
        "__future__ abc aifc argparse ast asynchat asyncore atexit binhex bz2 calendar cgi cmath cmd code "
        "codeop collections colorsys compileall contextlib copy crypt ctypes curses datetime decimal difflib "
        "dis email encodings errno fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc "
        "getopt getpass gettext glob grp imaplib imghdr importlib inspect io keyword linecache locale logging "
        "mailbox marshal mimetypes mmap modulefinder multiprocessing netrc new nntplib numbers optparse os "
        "pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd "
        "py_compile pydoc quopri readline resource rlcompleter runpy sched select shelve shlex shutil signal "
        "site smtplib sndhdr socket sqlite3 ssl stat statvfs stringprep subprocess symtable sysconfig syslog "
        "tarfile telnetlib tempfile termios textwrap time timeit token tokenize tty unicodedata unittest uu "
        "warnings wave weakref webbrowser wsgiref xml zipimport"
    ).split()
)
# What Python 3's own modules import on behalf of the script that called them.
INTERNAL = frozenset({"_strptime", "_io", "_compat_pickle", "copyreg"})
RENAMED = {
    "BaseHTTPServer": "http.server",
    "Cookie": "http.cookies",
    "HTMLParser": "html.parser",
    "SocketServer": "socketserver",
    "UserDict": "collections",
    "cookielib": "http.cookiejar",
    "copy_reg": "copyreg",
    "dummy_thread": "_thread",
    "htmlentitydefs": "html.entities",
    "httplib": "http.client",
    "robotparser": "urllib.robotparser",
    "thread": "_thread",
    "xmlrpclib": "xmlrpc.client",
}
STAND_INS = {
    "ConfigParser": "configparser_module",
    "Queue": "ordered_modules",
    "StringIO": "stringio_module",
    "__builtin__": "small_modules",
    "array": "binary_modules",
    "base64": "binary_modules",
    "binascii": "binary_modules",
    "bisect": "ordered_modules",
    "cPickle": "pickle_module",
    "cStringIO": "stringio_module",
    "codecs": "codecs_module",
    "csv": "csv_module",
    "exceptions": "small_modules",
    "gzip": "binary_modules",
    "hashlib": "digest_modules",
    "heapq": "ordered_modules",
    "hmac": "digest_modules",
    "itertools": "small_modules",
    "json": "json_module",
    "math": "small_modules",
    "md5": "digest_modules",
    "operator": "small_modules",
    "pickle": "pickle_module",
    "random": "random_module",
    "re": "re_module",
    "sha": "digest_modules",
    "string": "string_module",
    "struct": "binary_modules",
    "sys": "sys_module",
    "threading": "threading_module",
    "traceback": "traceback_module",
    "types": "types_module",
    "urllib": "urllib_module",
    "urlparse": "urllib_module",
    "uuid": "binary_modules",
    "zipfile": "binary_modules",
    "zlib": "binary_modules",
}
