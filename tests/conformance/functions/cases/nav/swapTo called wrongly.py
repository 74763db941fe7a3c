# as client:Packing 1
for arguments, keywords in (((), {}), ((3,), {}), (('',), {}), (('Nav/A', 3), {})):
    try:
        system.nav.swapTo(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
