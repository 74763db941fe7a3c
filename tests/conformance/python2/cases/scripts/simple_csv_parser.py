text = """tag,value,quality
Line1/Speed,120.5,192
Line1/State,Running,192
"Line 2/Name","Filler, left",0

Line2/Count,,192"""
def parse(line):
    out, cur, quoted = [], "", False
    for ch in line:
        if ch == '"':
            quoted = not quoted
        elif ch == "," and not quoted:
            out.append(cur)
            cur = ""
        else:
            cur += ch
    return out + [cur]
rows = [parse(l) for l in text.split("\n") if l.strip() <> ""]
header = rows.pop(0)
print header, len(rows)
for r in rows:
    d = dict(zip(header, r))
    try:
        v = float(d["value"])
    except ValueError, e:
        v = d["value"] or None
        print "  (%s)" % str(e).split(": ")[1]
    print d["tag"].ljust(14), repr(v), ("bad", "good")[int(d["quality"]) == 192]
import csv, StringIO
print list(csv.reader(StringIO.StringIO(text)))[3], [r["tag"] for r in csv.DictReader(text.splitlines())][:2]
out = StringIO.StringIO()
writer = csv.writer(out)
writer.writerow(["a", 1, 2.5, None, "x,y", 'q"q'])
print repr(out.getvalue())
