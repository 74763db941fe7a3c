class Layout:
    columns = 3
    names = ["a", "b", "c"]
    cells = [columns * i for i in range(columns)]
    pairs = [(n, columns) for n in names if len(n) < columns]
    lookup = dict((n, i) for i, n in enumerate(names))
print Layout.cells, Layout.pairs, sorted(Layout.lookup.items())
