import math, re, time, datetime, random, copy, itertools, operator, os.path, json, collections, functools
print math.sqrt(16), math.floor(2.7), math.ceil(2.1), math.pi, type(math.floor(1)), math.fabs(-1), math.pow(2, 3), math.trunc(2.7)
print re.sub(r"(\d+)", lambda m: str(int(m.group(1)) * 2), "a1b22"), re.findall("[a-z]", "a1b2"), re.match("(?P<x>a)", "abc").group("x")
print re.split(r"[,;]\s*", "a, b;c"), bool(re.search("z", "abc")), re.compile("b", re.I).sub("-", "aBc")
print datetime.date(2017, 3, 5), datetime.datetime(2017, 3, 5, 10, 20, 30).strftime("%Y-%m-%d %H:%M:%S"), repr(datetime.date(2017, 1, 2))
print datetime.datetime(2017, 3, 5) - datetime.timedelta(days=1), datetime.timedelta(hours=30), datetime.datetime(2017, 3, 5).replace(year=2018)
print time.strftime("%Y", time.gmtime(0)), time.gmtime(0)[0:3]
random.seed(5)
print [1 <= random.randint(1, 3) <= 3 for i in range(5)], random.choice("a"), sorted(random.sample(range(3), 3)), 0 <= random.random() < 1
l = [1, 2, 3, 4, 5]
random.shuffle(l)
print sorted(l), random.randrange(4, 5), 1 <= random.uniform(1, 2) <= 2
print copy.deepcopy({"a": [1, u"x"]}), copy.copy([1]), list(itertools.izip([1], [2])), list(itertools.imap(str, [1])), list(itertools.chain([1], [2]))
print list(itertools.ifilter(None, [0, 1])), list(itertools.islice(itertools.count(), 3)), list(itertools.product("ab", [1]))
print [k for k, g in itertools.groupby("aabb")], operator.itemgetter(1)([5, 6]), operator.add(1, 2), operator.div(7, 2)
print os.path.join("a", "b"), os.path.basename("/x/y.txt"), os.path.splitext("y.txt"), os.path.exists("/nonexistent")
print json.dumps({"a": [1, None, True, 2.5, "x"]}), json.loads('{"k": [1, "v", null, 1.5]}'), json.dumps(u"\xe9"), json.dumps("\xc3\xa9")
print type(json.loads('"x"')), json.dumps([1, 2], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True)
print collections.defaultdict(int)["x"], collections.namedtuple("P", "x y")(1, 2), sorted(collections.Counter("aab").items())
print functools.partial(int, base=2)("101"), collections.deque([1, 2]).popleft(), collections.OrderedDict([("a", 1)]).keys()
import hashlib, base64, struct, binascii, urllib, StringIO, cStringIO, Queue, threading, string, types, traceback, sys, calendar, decimal
print hashlib.md5("abc").hexdigest(), hashlib.sha1("a").hexdigest()[:8], base64.b64encode("abc"), base64.b64decode("YWJj")
print repr(struct.pack(">H", 258)), struct.unpack("<H", "\x01\x00"), binascii.hexlify("ab"), urllib.quote("a b/c"), urllib.urlencode([("a", 1)])
q = Queue.Queue()
q.put(1)
print q.get(), q.empty(), calendar.isleap(2016), decimal.Decimal("1.10") + 1, sys.version_info[:2], sys.getdefaultencoding()
f = cStringIO.StringIO("one\ntwo\n")
print f.readline(), f.read(), [line.strip() for line in StringIO.StringIO("a\nb\n")]
results = []
t = threading.Thread(target=lambda: results.append(5 / 2))
t.start(); t.join()
print results
import __builtin__, exceptions, thread
print __builtin__.len([1]), exceptions.ValueError is ValueError, __builtin__.str is str
from os.path import basename as bn
import os.path as p
print bn("/a/b"), p.join("x", "y")
import csv
print list(csv.reader(["a,b", "c,d"])), heapless if False else "ok"
try:
    import PySide6
except ImportError, e:
    print "no", "PySide6" in str(e)
