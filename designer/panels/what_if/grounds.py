"""What can be supposed upon: a send with its trace, or the call at the cursor; a sentence where it cannot be."""

from PySide6.QtCore import QCoreApplication

from designer.panels.what_if.model import Ground
from gateway_core.api import CommMode, Endpoint, MessageCall, Trace, World, WrittenCall, able_to_send


def ground_of_send(trace: Trace | None) -> Ground | str:
    """A message that was sent, in the lab as it stood then."""
    translate = QCoreApplication.translate
    if trace is None:
        return translate("WhatIf", "Choose a message in the message log; then something can be supposed of it.")
    send, world = trace.send, trace.world
    if world is None:
        text = translate(
            "WhatIf", "Nobody knows any more how the lab stood when #{id} was sent. Send it again, then suppose."
        )
        return text.format(id=send.id)
    sender = world.current(send.sender)
    function = "sendMessage" if isinstance(send.call, MessageCall) else "sendRequest"
    note = translate("WhatIf", "#{id} in the lab as it stood when it was sent.").format(id=send.id)
    note = " ".join(filter(None, (note, _mode_note(world.comm_mode(sender)))))
    written = WrittenCall(function, 1, 1, send.call)
    return Ground(("send", send.id), written, sender, able_to_send(world, sender), note)


def ground_of_call(judged: tuple[WrittenCall, Endpoint, World] | None, text: str) -> Ground | str:
    """A call in `text`, in the lab as it stands."""
    if judged is None:
        return QCoreApplication.translate("WhatIf", "Put the cursor into a call of sendMessage or sendRequest first.")
    written, sender, world = judged
    key = ("call", written.call, written.open_arguments, sender)
    note = _mode_note(world.comm_mode(sender))
    return Ground(key, written, sender, able_to_send(world, sender), note, text)


def _mode_note(mode: CommMode) -> str:
    """That a sender which may not send is supposed to."""
    if mode is CommMode.READ_WRITE:
        return ""
    return QCoreApplication.translate("WhatIf", "Its sender may not send; here it is supposed to be in Read/Write.")
