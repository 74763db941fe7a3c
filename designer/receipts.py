"""What the receipts of a send say about gateways that it never left for (M24). Plain Python; knows no panel."""

from gateway_core.api import MessageCall, Send


def not_sent_names(send: Send) -> tuple[str, ...]:
    """The gateways in `remoteServers` whose receipt says NOT_SENT, each once; receipts come in the order of the names."""
    if not isinstance(send.call, MessageCall):
        return ()
    receipts = zip(send.call.remote_servers, send.receipts, strict=False)  # a blocked send has none
    return tuple(dict.fromkeys(name for name, receipt in receipts if receipt.endswith("sendStatus=NOT_SENT")))
