import types
class Old: pass
class New(object): pass
def f(): pass
def g(): yield 1
values = [1, 1L, 1.5, 1j, True, None, 'a', u'a', [], (), {}, f, lambda: 0, Old, New, Old(), len, types, g(), slice(1), xrange(3), type, Ellipsis, NotImplemented, [].append, Old().__class__, object]
names = ['IntType', 'LongType', 'FloatType', 'ComplexType', 'BooleanType', 'NoneType', 'StringType', 'UnicodeType', 'ListType', 'TupleType', 'DictType', 'DictionaryType', 'FunctionType', 'LambdaType', 'ClassType', 'TypeType', 'InstanceType', 'BuiltinFunctionType', 'ModuleType', 'GeneratorType', 'SliceType', 'XRangeType', 'EllipsisType', 'NotImplementedType', 'BuiltinMethodType', 'ObjectType']
for name in names:
    kind = getattr(types, name)
    if name != 'ObjectType':
        print name, [i for i in range(len(values)) if isinstance(values[i], kind)], [i for i in range(len(values)) if type(values[i]) is kind]
