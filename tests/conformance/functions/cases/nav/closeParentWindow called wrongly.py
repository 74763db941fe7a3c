# as client:Packing 1
for arguments, keywords in (((), {}), ((3,), {}), ((None,), {}), (('Nav/Parent',), {})):
    try:
        system.nav.closeParentWindow(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
