"""Names that Python 2.6 and 2.7 brought, and what stands in for them on Ignition 7.9, whose Jython is 2.5 (H8). Only data.

From the documentation's "What's New in Python 2.6" and "What's New in Python 2.7". To add a name, put a line into the
table of its kind; the tests take every line as a case.
"""

from dataclasses import dataclass
from typing import Literal

Since = Literal["2.6", "2.7"]
Table = dict[str, tuple[Since, str]]


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a built-in type or of a class of the library.

    `is_telling`: no other class has a method of that name, as a rule, so the name alone makes it probable. Else it
    counts only where the text shows the type. `module` is what must be imported for the name to mean anything.
    """

    owner: str
    name: str
    since: Since
    instead: str
    is_telling: bool = False
    module: str = ""


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument that a function has only since then. `position` is where it stands without its name, 0 for nowhere."""

    function: str
    name: str
    since: Since
    instead: str
    position: int = 0


NO_WAY = "there is nothing like it; leave it out, or look for a Java class that does it."
_ABC = "test with isinstance(x, (list, tuple)), or with hasattr."

MODULES: Table = {
    "abc": ("2.6", "raise NotImplementedError in the methods of a plain base class."),
    "argparse": ("2.7", "use optparse."),
    "ast": ("2.6", "to read literals, use eval, with a text that you trust."),
    "fractions": ("2.6", "use decimal."),
    "future_builtins": ("2.6", "use itertools.imap, izip and ifilter."),
    "importlib": ("2.7", "use __import__(name)."),
    "io": ("2.6", "use open, codecs.open or StringIO."),
    "json": ("2.6", "use system.util.jsonEncode and system.util.jsonDecode."),
    "multiprocessing": ("2.6", "use threading; no Jython has multiprocessing."),
    "numbers": ("2.6", "test with isinstance(x, (int, long, float))."),
    "plistlib": ("2.6", "use xml.dom.minidom."),
    "ssl": ("2.6", "use urllib2, which knows https, or system.net.httpGet."),
    "sysconfig": ("2.7", "use distutils.sysconfig."),
}

# By their full names; what stands before the last dot may be imported under any other name.
ATTRIBUTES: Table = {
    "cmath.isinf": ("2.6", "compare the real and imaginary parts."),
    "cmath.isnan": ("2.6", "compare the value with itself: x != x."),
    "cmath.phase": ("2.6", "write math.atan2(z.imag, z.real)."),
    "cmath.polar": ("2.6", "write abs(z) and math.atan2(z.imag, z.real)."),
    "cmath.rect": ("2.6", "write complex(r * math.cos(phi), r * math.sin(phi))."),
    "collections.Callable": ("2.6", "use callable(x)."),
    "collections.Container": ("2.6", _ABC),
    "collections.Counter": ("2.7", "count in a dictionary: counts[key] = counts.get(key, 0) + 1."),
    "collections.Hashable": ("2.6", _ABC),
    "collections.Iterable": ("2.6", "test with hasattr(x, '__iter__')."),
    "collections.Iterator": ("2.6", "test with hasattr(x, 'next')."),
    "collections.Mapping": ("2.6", "test with isinstance(x, dict)."),
    "collections.MutableMapping": ("2.6", "test with isinstance(x, dict), or derive from UserDict.DictMixin."),
    "collections.MutableSequence": ("2.6", "test with isinstance(x, list)."),
    "collections.MutableSet": ("2.6", "test with isinstance(x, set)."),
    "collections.OrderedDict": ("2.7", "keep a list of the keys beside a dictionary."),
    "collections.Sequence": ("2.6", _ABC),
    "collections.Set": ("2.6", "test with isinstance(x, (set, frozenset))."),
    "collections.Sized": ("2.6", "test with hasattr(x, '__len__')."),
    "collections.namedtuple": ("2.6", "use a small class, or a dictionary."),
    "decimal.Decimal.from_float": ("2.7", "write decimal.Decimal(repr(x))."),
    "float.fromhex": ("2.6", NO_WAY),
    "ftplib.FTP_TLS": ("2.7", NO_WAY),
    "functools.cmp_to_key": ("2.7", "give sorted and sort the function itself: sorted(x, cmp=f)."),
    "functools.reduce": ("2.6", "use the built-in reduce, which needs no import."),
    "functools.total_ordering": ("2.7", "define __cmp__."),
    "gc.is_tracked": ("2.7", NO_WAY),
    "hashlib.algorithms": ("2.7", "name the algorithm: hashlib.md5, hashlib.sha1, hashlib.sha256."),
    "heapq.heappushpop": ("2.6", "call heapq.heappush, then heapq.heappop."),
    "heapq.merge": ("2.6", "write sorted(itertools.chain(a, b))."),
    "inspect.getcallargs": ("2.7", "use inspect.getargspec."),
    "inspect.isabstract": ("2.6", NO_WAY),
    "inspect.isgenerator": ("2.6", "test with isinstance(x, types.GeneratorType)."),
    "inspect.isgeneratorfunction": ("2.6", "look at x.func_code.co_flags."),
    "itertools.chain.from_iterable": ("2.6", "write itertools.chain(*lists)."),
    "itertools.combinations": ("2.6", "write nested loops over range(len(x))."),
    "itertools.combinations_with_replacement": ("2.7", "write nested loops over range(len(x))."),
    "itertools.compress": ("2.7", "write [item for item, flag in zip(data, flags) if flag]."),
    "itertools.izip_longest": ("2.6", "write map(None, a, b), which fills up with None."),
    "itertools.permutations": ("2.6", "write a small recursive function."),
    "itertools.product": ("2.6", "write [(x, y) for x in a for y in b]."),
    "logging.LoggerAdapter": ("2.6", "put the context into the text of the message."),
    "logging.NullHandler": ("2.7", "derive a class from logging.Handler with an empty emit."),
    "logging.captureWarnings": ("2.7", "replace warnings.showwarning by a function of your own."),
    "logging.config.dictConfig": ("2.7", "use logging.config.fileConfig, or system.util.getLogger."),
    "math.acosh": ("2.6", "write math.log(x + math.sqrt(x * x - 1))."),
    "math.asinh": ("2.6", "write math.log(x + math.sqrt(x * x + 1))."),
    "math.atanh": ("2.6", "write 0.5 * math.log((1 + x) / (1 - x))."),
    "math.copysign": ("2.6", "write y < 0 and -abs(x) or abs(x)."),
    "math.erf": ("2.7", NO_WAY),
    "math.erfc": ("2.7", NO_WAY),
    "math.expm1": ("2.7", "write math.exp(x) - 1."),
    "math.factorial": ("2.6", "write reduce(lambda a, b: a * b, range(1, n + 1), 1)."),
    "math.fsum": ("2.6", "use sum, or decimal where the last digits count."),
    "math.gamma": ("2.7", NO_WAY),
    "math.isinf": ("2.6", "compare: x in (float('inf'), float('-inf'))."),
    "math.isnan": ("2.6", "compare the value with itself: x != x."),
    "math.lgamma": ("2.7", NO_WAY),
    "math.log1p": ("2.6", "write math.log(1 + x)."),
    "math.trunc": ("2.6", "use int(x)."),
    "operator.methodcaller": ("2.6", "write lambda x: x.name()."),
    "os.closerange": ("2.6", NO_WAY),
    "os.fchmod": ("2.6", "use os.chmod with the file's path."),
    "os.fchown": ("2.6", "use os.chown with the file's path."),
    "os.lchmod": ("2.6", "use os.chmod."),
    "os.initgroups": ("2.7", NO_WAY),
    "os.path.relpath": ("2.6", "cut the folder off: path[len(folder) + 1:]."),
    "pkgutil.get_data": ("2.6", "open the file by its path."),
    "platform.python_implementation": ("2.6", "test with sys.platform.startswith('java')."),
    "Queue.LifoQueue": ("2.6", "use a list with append and pop."),
    "Queue.PriorityQueue": ("2.6", "use a list with heapq.heappush and heapq.heappop."),
    "random.triangular": ("2.6", "compute it from random.random()."),
    "shutil.ignore_patterns": ("2.6", "copy the folder with os.walk and fnmatch."),
    "shutil.make_archive": ("2.7", "use zipfile."),
    "signal.getitimer": ("2.6", "use signal.alarm."),
    "signal.setitimer": ("2.6", "use signal.alarm."),
    "signal.siginterrupt": ("2.6", NO_WAY),
    "smtplib.LMTP": ("2.6", "use smtplib.SMTP."),
    "smtplib.SMTP_SSL": ("2.6", "use system.net.sendEmail, or starttls of smtplib.SMTP."),
    "socket.create_connection": ("2.6", "make a socket.socket(), then call settimeout and connect."),
    "string.Formatter": ("2.6", "use % or string.Template."),
    "subprocess.check_output": ("2.7", "write subprocess.Popen(…, stdout=subprocess.PIPE).communicate()[0]."),
    "sys.dont_write_bytecode": ("2.6", "leave it out."),
    "sys.flags": ("2.6", "leave it out."),
    "sys.float_info": ("2.6", "write the number out: 1.7976931348623157e308 is the largest."),
    "sys.float_repr_style": ("2.7", "leave it out."),
    "sys.getprofile": ("2.6", NO_WAY),
    "sys.getsizeof": ("2.6", NO_WAY),
    "sys.gettrace": ("2.6", NO_WAY),
    "sys.maxsize": ("2.6", "use sys.maxint."),
    "sys.version_info.major": ("2.7", "use sys.version_info[0]."),
    "sys.version_info.micro": ("2.7", "use sys.version_info[2]."),
    "sys.version_info.minor": ("2.7", "use sys.version_info[1]."),
    "tempfile.SpooledTemporaryFile": ("2.6", "use tempfile.TemporaryFile."),
    "threading.active_count": ("2.6", "use threading.activeCount()."),
    "threading.current_thread": ("2.6", "use threading.currentThread()."),
    "timeit.repeat": ("2.6", "use timeit.Timer(statement).repeat()."),
    "timeit.timeit": ("2.6", "use timeit.Timer(statement).timeit()."),
    "unittest.SkipTest": ("2.7", "leave the test out."),
    "unittest.expectedFailure": ("2.7", "leave the test out."),
    "unittest.skip": ("2.7", "leave the test out."),
    "unittest.skipIf": ("2.7", "leave the test out, under an if."),
    "unittest.skipUnless": ("2.7", "leave the test out, under an if."),
    "urlparse.parse_qs": ("2.6", "use cgi.parse_qs."),
    "urlparse.parse_qsl": ("2.6", "use cgi.parse_qsl."),
    "warnings.catch_warnings": ("2.6", "keep warnings.filters and put it back in try … finally."),
    "weakref.WeakSet": ("2.7", "use weakref.WeakKeyDictionary."),
    "xml.etree.ElementTree.ParseError": ("2.7", "catch xml.parsers.expat.ExpatError."),
    "xml.etree.ElementTree.register_namespace": ("2.7", "write the prefix into the tags."),
}

# Where a text gives such a name a meaning of its own, it is the text's.
BUILTINS: Table = {
    "BufferError": ("2.6", NO_WAY),
    "BytesWarning": ("2.6", NO_WAY),
    "bin": ("2.6", "collect the digits in a loop: x & 1, then x >> 1."),
    "bytearray": ("2.6", "use array.array('B', …), or a list of numbers."),
    "bytes": ("2.6", "use str, which is the same type."),
    "format": ("2.6", "write '%.2f' % x."),
    "memoryview": ("2.7", "use a slice, or buffer."),
    "next": ("2.6", "call the iterator's method: it.next()."),
}

METHODS: tuple[Method, ...] = (
    Method("dict", "viewitems", "2.7", "use items or iteritems.", is_telling=True),
    Method("dict", "viewkeys", "2.7", "use keys, or set(d).", is_telling=True),
    Method("dict", "viewvalues", "2.7", "use values or itervalues.", is_telling=True),
    Method("float", "as_integer_ratio", "2.6", NO_WAY, is_telling=True),
    Method("float", "hex", "2.6", "use repr."),
    Method("float", "is_integer", "2.6", "write x == int(x).", is_telling=True),
    Method("int", "bit_length", "2.7", "count in a loop with x >> 1.", is_telling=True),
    Method("set", "isdisjoint", "2.6", "write not (a & b).", is_telling=True),
    Method("str", "format", "2.6", "use %: '%s is %d' % (name, value)."),
    Method("tuple", "count", "2.6", "use list(x).count(item)."),
    Method("tuple", "index", "2.6", "use list(x).index(item)."),
    Method("csv.DictWriter", "writeheader", "2.7", "write dict(zip(names, names)) as the first row.", is_telling=True),
    Method("datetime.timedelta", "total_seconds", "2.7", "write x.days * 86400 + x.seconds.", is_telling=True),
    Method("subprocess.Popen", "kill", "2.6", "wait for the program to end.", module="subprocess"),
    Method("subprocess.Popen", "send_signal", "2.6", "wait for the program to end.", module="subprocess"),
    Method("subprocess.Popen", "terminate", "2.6", "wait for the program to end.", module="subprocess"),
    Method("threading.Condition", "notify_all", "2.6", "use notifyAll().", module="threading"),
    Method("threading.Event", "is_set", "2.6", "use isSet().", module="threading"),
    Method("threading.Thread", "daemon", "2.6", "use setDaemon(True) and isDaemon().", module="threading"),
    Method("threading.Thread", "ident", "2.6", "use getName().", module="threading"),
    Method("threading.Thread", "is_alive", "2.6", "use isAlive().", module="threading"),
    Method("unittest.TestCase", "addCleanup", "2.7", "clean up in tearDown.", module="unittest"),
    Method("unittest.TestCase", "assertDictEqual", "2.7", "use assertEqual(a, b).", module="unittest"),
    Method("unittest.TestCase", "assertGreater", "2.7", "write self.assert_(a > b).", module="unittest"),
    Method("unittest.TestCase", "assertGreaterEqual", "2.7", "write self.assert_(a >= b).", module="unittest"),
    Method("unittest.TestCase", "assertIn", "2.7", "write self.assert_(a in b).", module="unittest"),
    Method("unittest.TestCase", "assertIs", "2.7", "write self.assert_(a is b).", module="unittest"),
    Method("unittest.TestCase", "assertIsInstance", "2.7", "write self.assert_(isinstance(a, b)).", module="unittest"),
    Method("unittest.TestCase", "assertIsNone", "2.7", "write self.assert_(a is None).", module="unittest"),
    Method("unittest.TestCase", "assertIsNot", "2.7", "write self.assert_(a is not b).", module="unittest"),
    Method("unittest.TestCase", "assertIsNotNone", "2.7", "write self.assert_(a is not None).", module="unittest"),
    Method("unittest.TestCase", "assertItemsEqual", "2.7", "compare sorted(a) and sorted(b).", module="unittest"),
    Method("unittest.TestCase", "assertLess", "2.7", "write self.assert_(a < b).", module="unittest"),
    Method("unittest.TestCase", "assertLessEqual", "2.7", "write self.assert_(a <= b).", module="unittest"),
    Method("unittest.TestCase", "assertListEqual", "2.7", "use assertEqual(a, b).", module="unittest"),
    Method("unittest.TestCase", "assertMultiLineEqual", "2.7", "use assertEqual(a, b).", module="unittest"),
    Method("unittest.TestCase", "assertNotIn", "2.7", "write self.assert_(a not in b).", module="unittest"),
    Method("unittest.TestCase", "assertRaisesRegexp", "2.7", "look at the text in an except.", module="unittest"),
    Method("unittest.TestCase", "assertRegexpMatches", "2.7", "use re.search.", module="unittest"),
    Method("unittest.TestCase", "assertSetEqual", "2.7", "use assertEqual(a, b).", module="unittest"),
    Method("unittest.TestCase", "assertTupleEqual", "2.7", "use assertEqual(a, b).", module="unittest"),
    Method("unittest.TestCase", "skipTest", "2.7", "leave the test out.", module="unittest"),
    Method("xml.etree.ElementTree.Element", "itertext", "2.7", "join text and tail of getiterator().", module="xml"),
)

_TIMEOUT = "call socket.setdefaulttimeout before."
# A function whose name begins with a dot is a method of whatever has it.
ARGUMENTS: tuple[Argument, ...] = (
    Argument(".decode", "encoding", "2.7", "give it by its position: text.decode('utf-8')."),
    Argument(".decode", "errors", "2.7", "give it by its position: text.decode('utf-8', 'replace')."),
    Argument(".encode", "encoding", "2.7", "give it by its position: text.encode('utf-8')."),
    Argument(".encode", "errors", "2.7", "give it by its position: text.encode('utf-8', 'replace')."),
    Argument("ConfigParser.ConfigParser", "allow_no_value", "2.7", "give every option a value."),
    Argument("ConfigParser.RawConfigParser", "allow_no_value", "2.7", "give every option a value."),
    Argument("ConfigParser.SafeConfigParser", "allow_no_value", "2.7", "give every option a value."),
    Argument("collections.deque", "maxlen", "2.6", "call popleft() where it has become too long.", 2),
    Argument("enumerate", "start", "2.6", "add to the number where you use it.", 2),
    Argument("ftplib.FTP", "timeout", "2.6", _TIMEOUT),
    Argument("httplib.HTTPConnection", "source_address", "2.7", NO_WAY),
    Argument("httplib.HTTPConnection", "timeout", "2.6", _TIMEOUT),
    Argument("httplib.HTTPSConnection", "timeout", "2.6", _TIMEOUT),
    Argument("itertools.count", "step", "2.7", "multiply the number where you use it.", 2),
    Argument("os.walk", "followlinks", "2.6", "follow links with os.path.islink and os.walk again.", 4),
    Argument("re.split", "flags", "2.7", "compile first: re.compile(pattern, flags).split(text)."),
    Argument("re.sub", "flags", "2.7", "compile first: re.compile(pattern, flags).sub(new, text)."),
    Argument("re.subn", "flags", "2.7", "compile first: re.compile(pattern, flags).subn(new, text)."),
    Argument("shutil.copytree", "ignore", "2.6", "copy the folder with os.walk and fnmatch."),
    Argument("smtplib.SMTP", "timeout", "2.6", _TIMEOUT),
    Argument("telnetlib.Telnet", "timeout", "2.6", _TIMEOUT),
    Argument("tempfile.NamedTemporaryFile", "delete", "2.6", "use tempfile.mkstemp()."),
    Argument("textwrap.fill", "drop_whitespace", "2.6", NO_WAY),
    Argument("textwrap.wrap", "drop_whitespace", "2.6", NO_WAY),
    Argument("urllib2.urlopen", "timeout", "2.6", _TIMEOUT, 3),
)
