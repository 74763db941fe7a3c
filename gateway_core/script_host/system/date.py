"""`system.date`: as much as a payload with a date needs (rule M19)."""

from gateway_core.script_host.java_classes import Date


class DateFunctions(object):
    def now(self):
        return Date()
