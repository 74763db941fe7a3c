"""The benchmarks run and measure what they say; how fast is for `python -m tests.benchmarks` to tell, not for a test."""

import importlib

import pytest

from tests.benchmarks.__main__ import NAMES


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.needs("mosquitto")] if name == "requests" else []) for name in NAMES]
)
def test_a_benchmark_gives_figures(name, qapp):
    figures = importlib.import_module(f"tests.benchmarks.{name}").measure(quick=True)
    assert figures
    assert all(figure.ratio > 0 and figure.bound > 0 and figure.detail for figure in figures)
