"""`system.date`: moments are `java.util.Date`s, shown and counted in the local time zone."""

from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.system.carrier import Carrier


class DateFunctions(Carrier):
    def now(self):
        return Date()
