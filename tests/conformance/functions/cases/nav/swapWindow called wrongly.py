# as client:Packing 1
for arguments, keywords in (((), {}), (('Nav/A',), {}), ((3, 'Nav/B'), {}), (('Nav/A', 3), {}), (('Nav/A', ''), {}), (('Nav/A', 'Nav/B', 3), {})):
    try:
        system.nav.swapWindow(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
