# as gateway:plant-gw
for name in ('messageBox', 'getWindow', 'nothing'):
    try:
        getattr(system.gui, name)
    except AttributeError, error:
        print error
