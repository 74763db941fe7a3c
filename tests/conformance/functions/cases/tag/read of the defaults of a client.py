# as client:Packing 1
for name in ("DefaultDatabase", "DefaultTagProvider"):
    found = system.tag.read("[System]Client/System/" + name)
    print name, repr(found.value), found.quality
print system.db.getConnections().getValueAt(0, "Name") == system.tag.read("[System]Client/System/DefaultDatabase").value
