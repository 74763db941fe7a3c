for s in ("hello world", "HELLO", "hELLO wORLD", "they're bill's", "x-ray 3d tv", "", "a", "1abc", "tab\tnew\nline", "don't STOP"):
    print [s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.istitle(), s.isupper(), s.islower()]
print u"they're x".title(), u"hELLO".capitalize(), [u"ab".upper()], u"Ab".swapcase(), u"Ab Cd".istitle()
