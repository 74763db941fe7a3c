for spec in ("%5d", "%-5d", "%05d", "%+5d", "% 5d", "%5.3d", "%-+5d", "%x", "%#x", "%#o", "%X", "%5x", "%o"):
    print repr(spec % 42), repr(spec % -42), repr(spec % 0), repr(spec % 42L), repr(spec % True)
for spec in ("%f", "%.1f", "%8.2f", "%-8.2f", "%08.2f", "%+.1f", "%e", "%.2e", "%g", "%.3g", "%G", "%5.0f", "% f"):
    print repr(spec % 3.14159), repr(spec % -0.5), repr(spec % 1e10), repr(spec % 2), repr(spec % 0.0)
for spec in ("%s", "%5s", "%-5s", "%.2s", "%5.1s", "%r", "%8r", "%-8r", "%.3r"):
    print repr(spec % "abc"), repr(spec % u"abc"), repr(spec % 1.5), repr(spec % None), repr(spec % [1])
print "%*d|%-*d|%*.*f|%.*s" % (4, 1, 4, 1, 6, 2, 2.5, 2, "abc"), "%3d%%" % 50, "%5s|%-5s|" % ("a", "b"), "%%%d" % 5, "%c%c%c" % (72, "i", u"!"), "%5c|%-3c|" % ("x", 121)
