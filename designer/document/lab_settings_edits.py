"""The settings of a lab as a value, and the lab with others (rules R3, R8, H8). No Qt, no files."""

from dataclasses import dataclass, replace

from designer.document.refusals import EditRefused, check_text
from gateway_core.api import HOST_NAME_READINGS, MAX_TIMEOUT_S, Engine, Lab


@dataclass(frozen=True, slots=True)
class LabSettings:
    """What holds for the lab as a whole; see `Lab` for each."""

    title: str
    request_timeout_s: float = 60.0
    request_host_name: str = "gateway"
    engine: Engine = Engine.BUILTIN
    lint_ignored: tuple[str, ...] = ()


def settings_of(lab: Lab) -> LabSettings:
    """The lab's settings."""
    return LabSettings(lab.title, lab.request_timeout_s, lab.request_host_name, lab.engine, lab.lint_ignored)


def with_settings(lab: Lab, settings: LabSettings) -> Lab:
    """The lab with those settings; refused if there is one that no lab can have."""
    check_text("title", settings.title)
    if not 0 < settings.request_timeout_s <= MAX_TIMEOUT_S:  # true for nan
        raise EditRefused(
            f"A request's timeout must be above 0 and at most {MAX_TIMEOUT_S:,.0f} seconds. Type another."
        )
    if settings.request_host_name not in HOST_NAME_READINGS:
        raise EditRefused(f"hostName of a request is read as {' or '.join(HOST_NAME_READINGS)}. Choose one of them.")
    for code in settings.lint_ignored:
        check_text("code", code)
    return replace(
        lab,
        title=settings.title,
        request_timeout_s=settings.request_timeout_s,
        request_host_name=settings.request_host_name,
        engine=settings.engine,
        lint_ignored=settings.lint_ignored,
    )
