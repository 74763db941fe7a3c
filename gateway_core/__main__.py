"""The command line without any window: `python -m gateway_core`."""

import sys

from gateway_core.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
