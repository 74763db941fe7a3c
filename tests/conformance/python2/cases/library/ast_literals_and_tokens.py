import ast
print ast.literal_eval('[1, 2.5, "a", None, True, {"k": (1,)}]'), ast.literal_eval("'text'"), ast.literal_eval('-5'), repr(ast.literal_eval('u"x"')), repr(ast.literal_eval('10L'))
for bad in ('open("x")', '1 +', 'name', '[1, f()]'):
    try:
        print ast.literal_eval(bad)
    except (ValueError, SyntaxError), e:
        print e.__class__.__name__
