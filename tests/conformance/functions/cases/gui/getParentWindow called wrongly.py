# as client:Packing 1
for arguments, keywords in (((), {}), ((3,), {}), (('Gui/Parent',), {})):
    try:
        system.gui.getParentWindow(*arguments, **keywords)
    except (TypeError, ValueError), error:
        print type(error).__name__ + ':', error
