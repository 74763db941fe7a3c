import re
m = re.match(r"type=(\w+),sessionId=([0-9A-F]{8})", "type=Client,sessionId=65F7A472,rest")
print m.group(0), m.group(1), m.groups(), m.start(2), m.end(), m.span(1)
print re.findall(r"(\w+)=(\w*)", "a=1,b=,c=xyz"), re.findall(r"\d+", "a1b22c333"), dict(re.findall(r"(\w)=(\d)", "a=1 b=2")) == {"a": "1", "b": "2"}
print re.sub(r"\s+", " ", "a   b \n c"), re.sub("(a)(b)", r"\2\1", "abab"), re.subn("a", "x", "banana"), re.escape("a.b")
print re.split(r"\W+", "one, two;three"), re.compile("^x", re.M).findall("x\nx"), re.search("b+", "aabbb").group()
print re.match("x", "abc"), bool(re.match("(?i)ABC", "abc")), re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2017-03").groupdict()["m"]
print [x.group() for x in re.finditer("[aeiou]", "education")], re.sub("[aeiou]", lambda m: m.group().upper(), "hello")
p = re.compile(r"""
    (\d+)   # number
    \s*
    ([a-z]+)  # unit
""", re.X)
print p.match("12 bar").groups(), p.pattern.strip()[:5], p.flags & re.X != 0
print re.match(u"\xe9", u"\xe9").group() == u"\xe9", re.findall(u".", u"a\xe9"), type(re.sub("a", u"b", u"a"))
try:
    re.compile("(")
except re.error, e:
    print "re.error"
