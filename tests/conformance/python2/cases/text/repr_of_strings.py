print repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("back\\slash"), repr("\n\r\t"), repr("\x00\x01\x1f\x7f"), repr("\x80\xff"), repr(""), repr("\a\b\f\v"), repr("\\n"), repr(r"\d")
print repr(u"it's"), repr(u"both ' and \""), repr(u"\n\x00\x7f"), repr(u"\x80\xff"), repr(u"\u0100\u20ac"), repr(u"\U0001F600"), repr(u""), repr(u"back\\"), [u"\xe4", "\xc3\xa4"], {u"\xe4": "\xe4"}, (u"a",), `u"\u20ac"`, "%r %r" % ("a", u"b"), str([u"x"]), str((u"x", "y")), unicode([u"\xe4"])
print eval(repr(u"\u20ac'\"\n")) == u"\u20ac'\"\n", eval(repr("\xff'\n")) == "\xff'\n", len(repr("\x00")), "\x41\101\u0041", u"\x41\101\u0041\N{EURO SIGN}" == u"AAA\u20ac", "\q", "\8", u"\q", len("\
"), r"a\
b" == "a\\\nb", ur"\u20ac" == u"\u20ac", "a" "b" 'c', u"a" "b", "\0" "1" == "\x001"
