words = ["banana", "Apple", "_x", "10", "9", "apple", "Zoo", "", " b", "a b", "a-b", "ab"]
print sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, reverse=True)[:3], sorted(words, cmp=lambda a, b: cmp(len(a), len(b)) or cmp(a, b)), min(words), max(words), sorted(words, key=lambda w: (not w[:1].isdigit(), w.lower()))[:4]
print "a" < "b", "a" < "A", "a" < "aa", "" < "a", "Z" < "a", "10" < "9", "10" < "2", "a" == "a ", "abc" > "abd", "a" <= "a", "a" != "A", cmp("a", "b"), cmp("b", "a"), cmp("", ""), "\xff" > "z", u"\xff" > u"z", u"\u20ac" > u"\xff", "a" < u"b", u"a" >= "a", "1" < 2, 2 < "1", None < "", "a" > None, "a" < [], "a" < (), "a" > {}, u"a" < (), ("a", 2) < ("a", 10), ["b"] > ["a", "z"]
names = ["item10", "item2", "Item1"]
print sorted(names), sorted(names, key=lambda n: int(filter(str.isdigit, n))), sorted(names, lambda a, b: cmp(a.lower(), b.lower())), sorted(zip([3, 1, 2], names)), sorted(["b", "a", None, 3, u"c", "B"])
