"""Where the journal of a lab lies, and a network that goes on with it, or without it where the disk does not take it."""

import sqlite3
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gateway_core.api import Lab, Network, NetworkOptions


def journal_path(journals: Path, lab: Path) -> Path:
    """The journal of the lab at that place: its name for people, a digest because many labs have the same name."""
    digest = sha256(str(lab.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return journals / f"{lab.stem[:40]}-{digest}.sqlite"


def started_network(lab: Lab, options: NetworkOptions) -> tuple[Network, str]:
    """The running network, and a sentence for people where it could not go on with the journal of before, else empty."""
    network = Network(lab, options)
    try:
        network.start()
    except (OSError, sqlite3.Error) as error:
        network = Network(lab, replace(options, journal=None))
        network.start()
        text = QCoreApplication.translate(
            "LabJournal",
            "Messages are kept until the lab is closed and no longer, because their journal cannot be written: {error}.",
        )
        return network, text.format(error=error)
    return network, network.journal_notice
