# as client:Packing 1
import java.lang.Exception
for value in (len, object(), system):
    try:
        system.nav.openWindow('Nav/Never', {'value': value})
    except java.lang.Exception, error:
        print error
print system.gui.findWindow('Nav/Never')
