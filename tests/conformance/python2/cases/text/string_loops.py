text = "the quick brown fox jumps over the lazy dog"
counts = {}
for c in text:
    if c.isalpha():
        counts[c] = counts.get(c, 0) + 1
print sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4], len(counts), sorted(counts.keys()) == list("abcdefghijklmnopqrstuvwxyz")
words = {}
for w in text.split():
    words.setdefault(len(w), []).append(w)
print sorted(words.items()), max(text.split(), key=len), " ".join([w.capitalize() for w in text.split()]), " ".join(text.split()[::-1]), text[::-1][:8]
vowels = filter(lambda c: c in "aeiou", text)
print vowels, len(vowels), "".join([c for c in text if c not in "aeiou "]), text.translate(None, "aeiou ") == "".join([c for c in text if c not in "aeiou "]), reduce(lambda a, b: a + b, ["x", "y"]), "".join(map(lambda c: chr((ord(c) - 97 + 3) % 26 + 97) if c.isalpha() else c, "xyz abc"))
out = ""
for i, c in enumerate("abc"):
    out += c * (i + 1)
print out, "abc" < "abd" < "b", [c for c in "a-b-c" if c != "-"], "-".join("abc"), list("ab") + ["c"], sum(ord(c) for c in "abc"), all(c in "01" for c in "0110"), zip("abc", "abc"[1:]), "a" in "abc" in ["abc"], "%s" * 3 % (1, 2, 3), "ab" "cd"[1:], ("ab" "cd")[1:]
s = "level"
print s == s[::-1], s.find("e"), s.rfind("e"), s[0].upper() + s[1:], s.replace("l", "L", 1), s * 2, s + str(5), s in ("level", "flow"), len(s) > 3 and s[:3], s.index("v") / 2
