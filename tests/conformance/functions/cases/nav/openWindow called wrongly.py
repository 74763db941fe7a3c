# as client:Packing 1
for arguments, keywords in (((), {}), ((3,), {}), (('',), {}), ((None,), {}), (('Nav/A', 'x'), {}), (('Nav/A', [1]), {}), (('Nav/A', {1: 2}), {}), (('Nav/A', {}, 3), {}), (('Nav/A',), {'window': 1})):
    try:
        system.nav.openWindow(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
