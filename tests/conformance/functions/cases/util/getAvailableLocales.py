# as gateway:plant-gw
print system.util.getAvailableLocales()
