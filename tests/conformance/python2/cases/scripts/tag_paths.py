# Splitting and building tag paths, the way screens and handlers do it.
path = "[default]Plant/Line 1/Filler/Speed.Value"
provider, rest = path[1:].split("]", 1)
print provider, "|", rest
folder, name = rest.rsplit("/", 1)
print folder, "|", name, "|", name.partition("."), "|", name.split(".")[0]
parts = rest.split("/")
print parts, len(parts), parts[-1], "/".join(parts[:-1])
for depth, part in enumerate(parts):
    print "%s%s" % ("  " * depth, part)
tags = ["Line %d/Tank %02d" % (l, t) for l in (1, 2) for t in range(1, 3)]
print tags
values = dict(zip(tags, [10, 20.5, None, True]))
for tag in tags:
    v = values[tag]
    if v is None:
        quality = "Bad"
    elif v == True and type(v) == bool:
        quality = "Bool"
    else:
        quality = "Good"
    print "%-16s %8s %s" % (tag, v, quality)
print [t for t in tags if t.find("Line 1") == 0], [t for t in tags if t.endswith("02")]
print "Tank 01" in tags[0], tags[0].replace("/", "."), tags[0].upper().startswith("LINE")
print sorted(values.items(), key=lambda (t, v): t)[0]
print path.strip("[]"), path.lstrip("[").index("]"), path.count("/"), path.find("nothing")
print "".join([c for c in path if c.isalnum()]), path.title(), path.swapcase()[:9]
