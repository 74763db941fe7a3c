"""Which modules Python 2's standard library has, and where each comes from here. Only data."""

SAME = frozenset(
    "__future__ importlib abc aifc argparse array ast asynchat asyncore atexit calendar cmath cmd code codeop collections "
    "colorsys compileall contextlib copy csv ctypes curses datetime decimal difflib dis email encodings errno fcntl "
    "filecmp fileinput fnmatch formatter fractions ftplib functools gc getopt getpass gettext glob grp gzip hmac "
    "imaplib inspect io keyword linecache locale logging mailbox marshal mimetypes mmap modulefinder multiprocessing "
    "netrc new numbers optparse os pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile "
    "pstats pwd py_compile pydoc quopri readline resource rlcompleter runpy sched select shelve shlex shutil signal "
    "site smtplib socket sqlite3 ssl stat statvfs stringprep subprocess symtable sysconfig tarfile telnetlib tempfile "
    "textwrap time timeit token tokenize tty unicodedata unittest uuid warnings wave weakref webbrowser "
    "wsgiref xml zipfile zipimport zlib bz2 cgi binhex uu crypt syslog termios pty pipes nntplib sndhdr imghdr".split()
)
# What Python 3's own modules import on behalf of the script that called them.
INTERNAL = frozenset({"_strptime", "_io", "_compat_pickle", "copyreg"})
RENAMED = {
    "BaseHTTPServer": "http.server",
    "Cookie": "http.cookies",
    "HTMLParser": "html.parser",
    "SocketServer": "socketserver",
    "UserDict": "collections",
    "cPickle": "pickle",
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
    "bisect": "ordered_modules",
    "base64": "binary_modules",
    "binascii": "binary_modules",
    "cStringIO": "stringio_module",
    "codecs": "codecs_module",
    "exceptions": "small_modules",
    "hashlib": "binary_modules",
    "heapq": "ordered_modules",
    "itertools": "small_modules",
    "json": "json_module",
    "math": "small_modules",
    "md5": "binary_modules",
    "operator": "small_modules",
    "random": "random_module",
    "string": "string_module",
    "re": "re_module",
    "struct": "binary_modules",
    "sys": "sys_module",
    "threading": "threading_module",
    "traceback": "traceback_module",
    "types": "types_module",
    "urllib": "urllib_module",
    "urlparse": "urllib_module",
}
