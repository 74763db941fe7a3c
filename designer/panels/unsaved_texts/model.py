"""Texts that were not saved, as rows of the dialog (plain Python, no widgets)."""

import json

from designer.document.lab_session import TabState


def readable(tab: TabState) -> str:
    """The text that a person wrote; a handler's is kept together with its options."""
    content = tab.draft.content if tab.draft is not None else ""
    if tab.place is None or not content.startswith("{"):
        return content
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return content
    script = found.get("script") if isinstance(found, dict) else None
    return script if isinstance(script, str) else content
