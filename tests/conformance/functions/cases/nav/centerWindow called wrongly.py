# as client:Packing 1
for arguments, keywords in (((), {}), ((3,), {}), ((None,), {})):
    try:
        system.nav.centerWindow(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
