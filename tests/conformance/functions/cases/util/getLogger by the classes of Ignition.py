# as gateway:plant-gw
import com.inductiveautomation.ignition.common.util.LogUtil as LogUtil
from com.inductiveautomation.ignition.common.util import LoggerEx
log = LogUtil.getLogger("shop.labels")
log.infof("%d labels for %s", 3, "Line 1")
print log.getName(), isinstance(log, LoggerEx), isinstance(system.util.getLogger("x"), LoggerEx)
import com.inductiveautomation.ignition.common.util
com.inductiveautomation.ignition.common.util.LogUtil.getLogger("shop.labels").warn("none left")
for attempt in (
    "from com.inductiveautomation.ignition.gateway import IgnitionGateway",
    "import com.inductiveautomation.ignition.common.util.LogUtill",
):
    try:
        exec attempt
    except ImportError, error:
        print error.__class__.__name__, str(error)[:118]
