import types
def describe(x):
    if type(x) in types.StringTypes:
        return 'text'
    if type(x) == types.ListType:
        return 'list of ' + str(len(x))
    if type(x) is types.DictType:
        return 'dict'
    if isinstance(x, types.NoneType):
        return 'nothing'
    if type(x) in (types.IntType, types.LongType, types.FloatType):
        return 'number'
    if callable(x):
        return 'callable'
    return 'other'
for x in ('a', u'a', [1], {}, None, 1, 2L, 0.5, len, object()):
    print describe(x)
print types.StringTypes, types.NoneType, types.ListType, types.InstanceType, types.ClassType
print isinstance('x', types.StringTypes), isinstance(3, types.StringTypes)
class A:
    def m(self): pass
print type(A) == types.ClassType, type(A()) == types.InstanceType, type(A().m) == types.MethodType
print types.FileType, types.FrameType, types.TracebackType, types.FunctionType
