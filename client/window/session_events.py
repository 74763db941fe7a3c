"""Which sessions an event concerns, so that each window gets its own and no other.

Must not know any window.
"""

from collections.abc import Iterable

from gateway_core.api import (
    BoxClosed,
    BoxOpened,
    CommModeBlocked,
    DeliveryEnded,
    DeliveryStarted,
    Event,
    GuiQueueBlocked,
    HoldingChanged,
    HostLost,
    LabReplaced,
    LogWritten,
    OutputWritten,
    ScriptEnded,
    ScriptStarted,
    Sent,
    SessionChanged,
    SessionClosed,
    SessionOpened,
    WindowsChanged,
)

_AT_ONE_PLACE = (
    OutputWritten,
    LogWritten,
    ScriptStarted,
    ScriptEnded,
    BoxOpened,
    GuiQueueBlocked,
    CommModeBlocked,
    DeliveryStarted,
    WindowsChanged,
)


def sessions_of(event: Event, open_sessions: Iterable[str]) -> Iterable[str]:
    """The ids of the sessions that `event` concerns; those of all open windows where it concerns everybody.

    An id is empty where a gateway is meant.
    """
    if isinstance(event, Sent):
        return [endpoint.session for endpoint in event.send.selected]
    if isinstance(event, DeliveryEnded):
        return (event.delivery.endpoint.session,)
    if isinstance(event, _AT_ONE_PLACE):
        return ((event.endpoint if isinstance(event, DeliveryStarted) else event.where).session,)
    if isinstance(event, SessionOpened | SessionChanged | SessionClosed):
        return (event.session.id,)
    if isinstance(event, HostLost):
        return [endpoint.session for endpoint in event.where]
    return open_sessions if isinstance(event, LabReplaced | BoxClosed | HoldingChanged) else ()
