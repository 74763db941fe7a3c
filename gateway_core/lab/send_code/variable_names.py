"""What a variable of saved sends may be called. Light, because reading a lab needs it."""

import re

RUNNING_NUMBER = "n"
NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
