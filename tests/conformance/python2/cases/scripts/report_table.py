headers = ["Machine", "Count", "Rate %", "State"]
rows = [
    ["Filler", 1200, 98.254, u"run"],
    ["Capper", 37, 5.0, None],
    ["Labeler", 0, 0, "stop"],
]
widths = [max(len(str(r[i])) for r in [headers] + rows) for i in range(len(headers))]
print widths
def line(cells):
    return " | ".join([str(c).ljust(w) for c, w in zip(cells, widths)])
print line(headers)
print "-+-".join(["-" * w for w in widths])
for r in rows:
    print line(r)
total = reduce(lambda a, b: a + b, [r[1] for r in rows])
print "Total:", total, "Average:", total / len(rows), "Exact:", total / float(len(rows))
print "%d rows, %.1f%% average rate" % (len(rows), sum([r[2] for r in rows]) / len(rows))
html = "<html><table>" + "".join(["<tr>%s</tr>" % "".join(["<td>%s</td>" % c for c in r]) for r in rows]) + "</table>"
print html
print "\t".join(headers), repr("\t".join(headers))
csv = "\n".join([",".join(map(str, r)) for r in rows])
print csv
print [l.split(",")[0] for l in csv.splitlines()], max(rows, key=lambda r: r[1])[0]
print "%(Machine)s: %(Count)5d" % dict(zip(headers, rows[0]))
print "{0:<10}{1:>6}{2:>8.2f}".format(*rows[0]), "{m}={c}".format(m=rows[1][0], c=rows[1][1])
