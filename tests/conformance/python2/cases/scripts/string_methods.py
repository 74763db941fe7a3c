s = "Hello, World"
print s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), s.center(20, "*"), s.ljust(15, "."), s.rjust(15)
print s.find("o"), s.rfind("o"), s.find("z"), s.index("W"), s.count("l"), s.replace("l", "L"), s.replace("l", "L", 1)
print s.startswith("He"), s.endswith(("d", "x")), s.split(","), s.split(), "a,b,,c".split(","), "a b  c".split(" ", 1)
print " x ".strip(), "xxaxx".strip("x"), " x ".lstrip() + "|", " x ".rstrip() + "|", "a-b-c".rsplit("-", 1), "k=v".partition("=")
print "abc".isalpha(), "123".isdigit(), "a1".isalnum(), " ".isspace(), "Abc".istitle(), "ABC".isupper(), "abc".islower(), "".isalpha()
print "a\nb\r\nc".splitlines(), "a\nb".splitlines(True), "5".zfill(3), "-5".zfill(4), "a\tb".expandtabs(8)
print "-".join(["a", "b"]), "".join([]), "x".join("abc"), "abc"[::-1], "abc"[-1], "abc"[1:], "abc"[:-1], "abc" * 3
print "b" in "abc", "z" not in "abc", "abc" < "abd", "abc" + "def", len("abc"), "a" "b"
print "%s|%5s|%-5s|%05d|%+d|%x|%X|%o|%e|%.3f|%g|%c|%%" % ("s", "r", "l", 42, 5, 255, 255, 8, 12345.678, 3.14159, 0.0001, "c")
print "%(name)s is %(age)d years" % {"name": "Bob", "age": 40}, "%s" % (("t",),), "%s" % [1], "%d%%" % 50, "%5.1f|" % 2.25
print "%s %s" % ("a", 1.0), "%s" % 1e20, "%r" % "a", "%d" % 3.99, "%i" % 5, "%s" % None, "%-10s|" % "left", "%*d" % (5, 42)
print "%#x %#o % d %03d" % (255, 8, 5, 7), "%.0f %.1f" % (2.5, 0.05), "%10.3e|" % 1234.5, "%G" % 1e-10, "%c" % 65
print "{0} {1} {0}".format("a", 1), "{} {}".format(1.5, None), "{x}".format(x=5), "{0:5d}|{1:<5}|{2:>5}".format(1, "a", "b")
print "{0[0]} {1[k]} {2.real}".format([7], {"k": 8}, 5), "{0!r} {0!s}".format("a"), "{:.2f}".format(3.14159), "{:,}".format(1234567)
print "{0:>{1}}".format("x", 5), "{{}}".format(), "{0:%}".format(0.5), "{:08.3f}".format(3.14159), "{0}".format([u"a", 1L])
import string
print string.upper("a"), string.join(["a", "b"], "-"), string.split("a b"), string.replace("aXb", "X", "-"), string.atoi("5")
print string.letters[:3], string.digits, string.lowercase[:3], string.zfill("5", 3), string.capwords("a bc d"), string.strip(" x ")
t = string.maketrans("abc", "xyz")
print "aabbcc".translate(t), "hello".translate(None, "l"), "abc".translate(t, "b")
print repr("a\\b"), repr('a"b\'c'), "tab\there", 'single', "it's", "\x41\101", r"raw\n", "new\\n"
print repr("""triple "quoted" 'text'"""), "a" 'b' """c"""
print string.Template("$who likes $what").substitute(who="tim", what="kung pao"), "abc".find("b", 2), "aXbXc".split("X", 1)
up = "abc".upper
print up(), map(str.upper, ["a"]), getattr("abc", "upper")(), "abc".__len__()
