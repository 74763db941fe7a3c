# as client:Packing 1
for arguments, keywords in (((), {}), ((3,), {}), ((None,), {}), (('a', 'b'), {})):
    try:
        system.nav.closeWindow(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
