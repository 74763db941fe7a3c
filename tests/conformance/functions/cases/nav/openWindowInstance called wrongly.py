# as client:Packing 1
for arguments, keywords in (((), {}), ((3,), {}), (('',), {}), (('Nav/A', 'x'), {})):
    try:
        system.nav.openWindowInstance(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
