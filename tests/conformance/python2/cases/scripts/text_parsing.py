log = """2017-03-05 08:00:01 INFO  Filler started
2017-03-05 08:00:09 WARN  Level low: 12.5 %
2017-03-05 08:01:00 ERROR Capper: torque = 99 (max 80)

# comment
2017-03-05 08:02:00 INFO  Done"""
entries = []
for number, line in enumerate(log.split("\n")):
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    date, time, level, text = line.split(None, 3)
    h, m, s = map(int, time.split(":"))
    entries.append((h * 3600 + m * 60 + s, level, text))
    print "%2d %-5s %s" % (number + 1, level, text)
print entries[-1][0] - entries[0][0], (entries[-1][0] - entries[0][0]) / 60, [e[1][0] for e in entries]
for secs, level, text in entries:
    digits = "".join([c for c in text if c.isdigit() or c == "."]).strip(".")
    if digits:
        print repr(digits), float(digits[:4]), text.split(":")[-1].strip().split(" ")
key, _, value = "speed = 100 = fast".partition("=")
print repr(key.strip()), repr(value.strip()), "a=b=c".rpartition("="), "abc".partition("x"), "k:v".split(":", 5), "".split(","), "".split(), " a ".split(" ")
print "Hello"[1:3] + "Hello"[-2:], "x".join("abc"), "abc" "def"[1], "a-b_c".replace("-", "").replace("_", ""), "CamelCaseName".swapcase(), "%s" % "a\tb".expandtabs(4)
words = "The quick brown fox".split()
print " ".join([w[::-1] for w in words]), "".join([w[0] for w in words]), sorted(words, key=str.lower), max(words, key=len), [len(w) for w in words], " ".join(words).title(), sum(map(len, words)) / len(words)
print "abc" < "abd" < "b", "Z" < "a", "10" < "9", "" < "a", "abc".find(""), "aaa".count("aa"), "abcabc".index("c", 3), "abc".endswith("bc", 1), "x" * 3 + "y" * 0, "tEST".capitalize(), "a.b.c".split(".", 1)[1]
print "%s" % "%d", "100%", "%d%%" % 5, "\\n", r"\n" + "\n".encode("string_escape"), "a\\tb".decode("string_escape"), repr("'"), repr("\"'"), len("\x41\n\\"), ord("\n"), "\101\x42C"
