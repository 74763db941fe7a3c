"""The arguments of a send: calls, payloads, receipts."""
