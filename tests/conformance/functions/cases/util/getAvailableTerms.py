# as gateway:plant-gw
print system.util.getAvailableTerms()
