b = buffer("hello world", 2, 5)
print str(b), len(b), b[0], b[1:3], b + "!", str(buffer("abc")), buffer("abc", 1)[:], buffer("ab") == buffer("ab"), list(buffer("xyz")), "".join(buffer("pq")), type(b).__name__
