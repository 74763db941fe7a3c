line = 'A-100;"Valve; big";12,5;;yes\n'
parts = line.strip().split(";")
print parts, len(parts), [p.strip('"') for p in parts], line.rstrip("\n").count(";"), line.find('"'), line[line.find('"') + 1:line.rfind('"')], float(parts[3].replace(",", ".")), parts[-1] == "yes", bool(parts[4]), parts[4] or "none", ";".join(parts) == line.strip()
rows = "id,name\n1,a\n\n2,b\n".splitlines()
print rows, [r.split(",") for r in rows if r], dict([r.split(",") for r in rows[1:] if r]) == {"1": "a", "2": "b"}, [dict(zip(rows[0].split(","), r.split(","))) for r in rows[1:] if r.strip()][0]["name"], map(lambda r: r.upper(), filter(None, rows)), "\n".join(rows), "\r\n".join(rows).split("\r\n") == rows
fixed = "0001PUMP      0099.50OK"
print fixed[:4], fixed[4:14].rstrip(), float(fixed[14:21]), fixed[21:], int(fixed[:4]), fixed[4:14].strip().title().center(10, "."), "%-10s|%8.2f" % (fixed[4:8], float(fixed[14:21])), fixed.isupper(), fixed[21:].lower()
key_values = "mode=auto; speed = 12 ;empty=;flag"
d = {}
for pair in key_values.split(";"):
    key, sep, value = pair.partition("=")
    d[key.strip()] = value.strip() or (sep and "" or None)
print sorted(d.items())
