import string
from string import Template, join, maketrans
print string.find("abc", "c"), string.count("aaa", "a"), string.lower("ABC"), string.capitalize("abc def"), string.ljust("a", 3) + "|", string.rjust("a", 3), string.center("a", 3) + "|"
print string.split("a,b", ","), string.split(" a  b "), join(["x", "y"]), join(("x", "y"), ""), string.joinfields(["a", "b"], "+"), string.splitfields("a+b", "+")
print string.atoi("42"), string.atoi("ff", 16), string.atof("2.5"), string.atol("7"), [string.atol("7")], string.zfill(42, 5), string.zfill("-3", 5)
print string.ascii_lowercase, string.uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation
print sorted(string.whitespace), len(string.printable), len(string.letters), string.replace("a.b", ".", "/"), string.strip("  x "), string.lstrip(" x"), string.rstrip("x "), string.swapcase("aB"), string.upper("x")
table = maketrans("0123456789", "9876543210")
print "tag 123".translate(table), string.translate("abc", maketrans("a", "b")), "remove vowels".translate(None, "aeiou"), len(table)
print Template("$tag = ${value}%").substitute(tag="Level", value=42), Template("$x $$").safe_substitute(), string.capwords("hello  big world"), string.index("abc", "b"), string.rfind("abcb", "b")
try:
    Template("$missing").substitute()
except KeyError, e:
    print "KeyError", e
try:
    string.index("abc", "z")
except ValueError, e:
    print e
try:
    string.atoi("x")
except ValueError, e:
    print e
