# as client:Packing 1
print repr(system.util.jsonDecode('[1, -2.5, 1e3, true, false, null, "text", "\\u00e9", {}, []]'))
print repr(system.util.jsonDecode(u' {"a": {"b": [1, {"c": "\xe9"}]}} '))
print repr(system.util.jsonDecode('{"é": "é"}'))
print repr(system.util.jsonDecode('3000000000')), repr(system.util.jsonDecode('5')), repr(system.util.jsonDecode('"a"'))
print type(system.util.jsonDecode('{}')).__name__, type(system.util.jsonDecode('[]')).__name__
print repr(system.util.jsonDecode('no JSON')), repr(system.util.jsonDecode('')), repr(system.util.jsonDecode('NaN'))
print system.util.jsonDecode(jsonString=system.util.jsonEncode({'a': [1, {'b': None}]})) == {'a': [1, {'b': None}]}
