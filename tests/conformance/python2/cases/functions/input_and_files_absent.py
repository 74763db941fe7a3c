for f in (lambda: raw_input(), lambda: input()):
    try:
        f()
    except Exception, e:
        print e.__class__.__name__
