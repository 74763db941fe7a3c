# as client:Packing 1
for arguments, keywords in (((), {}), ((3,), {}), ((None,), {})):
    try:
        system.gui.findWindow(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
