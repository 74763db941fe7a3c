rows = [("Filler", 120, 97.5), ("Capper", 7, 100.0), ("Labeller", 12345, 8.25)]
print "%-10s %8s %7s" % ("Machine", "Count", "OEE")
print "-" * 27
for name, count, oee in rows:
    print "%-10s %8d %6.1f%%" % (name, count, oee)
print "=" * 27
print "%-10s %8d %6.1f%%" % ("Total", sum([r[1] for r in rows]), sum([r[2] for r in rows]) / len(rows))
print "\n".join(["%s: %s" % (name, count) for name, count, oee in rows])
print "\t".join(["a", "b"]), "|".join([n.ljust(9) for n, c, o in rows]), "|".join([str(c).rjust(6, "0") for n, c, o in rows])
print ", ".join(["%s=%r" % kv for kv in [("a", 1), ("b", "x"), ("c", u"y"), ("d", 1.5)]])
html = "<tr>" + "".join(["<td>%s</td>" % cell for cell in rows[0]]) + "</tr>"
print html, len(html), html.replace("<", "&lt;")[:10], html.count("td"), html.split("<td>")[1].split("</td>")[0]
text = """Dear %(name)s,
  your %(thing)s is %(state)s (%(value).1f %%).
""" % {"name": "Bob", "thing": "tank", "state": "low", "value": 12.345}
print text,
print "Multi" "line" \
    " joined", ("brackets "
    "too"), """a
b""".split("\n"), 'tab\tnew\\n', r"raw\n", u"uni %s" % "x"
