"""Runs the benchmarks and prints their ratios as a table: `python -m tests.benchmarks [NAME …]`; exit 1 if a bound is missed."""

import importlib
import sys

NAMES = (
    "selection",
    "broadcast",
    "requests",
    "start",
    "message_log",
    "log_filter",
    "log_flood",
    "translation",
    "tight_loop",
    "handler_overhead",
    "tags",
    "database",
    "who_receives",
    "completion",
    "client_windows",
    "big_lab",
    "plant_map",
    "learning",
    "grading",
)


def main(names: list[str]) -> int:
    """Measure the named benchmarks, or all."""
    held = True
    print(f"{'what':<46} {'ratio':>7} {'bound':>7}  figures")
    for name in names or NAMES:
        for figure in importlib.import_module(f"tests.benchmarks.{name}").measure():
            mark = "✔" if figure.holds else "✖"
            print(f"{figure.name:<46} {figure.ratio:>7.2f} {figure.bound:>7.2f}  {mark} {figure.detail}", flush=True)
            held = held and figure.holds
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
