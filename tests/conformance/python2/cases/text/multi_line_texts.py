query = """SELECT id, name
FROM   machines
WHERE  line = '%s'
  AND  speed > %d""" % ("L1", 50)
print query
print len(query.splitlines()), [line.split(None, 1)[0] for line in query.splitlines()], " ".join(query.split()), query.count("\n"), query.find("WHERE"), query.upper()[:6], repr(query[-16:])
text = '''It's "quoted" \
and joined,
	tabbed
   and indented   
'''
print repr(text), text.strip().splitlines(), [len(l) for l in text.split("\n")], text.expandtabs(4).splitlines()[1], repr(r"""raw \n "text" """), """a""" 'b' "c", repr(""" """), "\
x", 'a' \
'b', ("one "
      "two"), u"""uni
code""".split()
def documented():
    """First line.

    Second paragraph with 'quotes' and \\ backslash.
    """
print documented.__doc__, repr(documented.__doc__), documented.__doc__.strip().split("\n")[0]
print "a;b\nc;d".replace(";", ",").replace("\n", ";"), [row.split(";") for row in "a;b\nc;d".split("\n")], "\n\n".join(["p1", "p2"]), "-" * 3 + "\n" + "=" * 3, "%s\n%s" % (1, 2), "tab\there", "nul\0byte" == "nul\x00byte", len("\r\n"), "bell\a" == "bell\x07", "\x41\102\103"
