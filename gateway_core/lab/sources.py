"""The bytes of a lab's files, whether it is a folder or a `.lab` file. What cannot be read becomes a finding."""

import stat
from pathlib import Path

from gateway_core.lab.findings import FindingList
from gateway_core.lab.folder_source import folder_files
from gateway_core.lab.layout import LAB_FILE
from gateway_core.lab.unfinished_saving import with_unfinished
from gateway_core.lab.zip_source import zip_files


def lab_files(path: Path, findings: FindingList) -> dict[str, bytes]:
    """The lab's own files by path inside the lab; empty, with a finding, if there is nothing to read."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        advice = "Check the path; 'scopelab new FOLDER' makes a lab to begin with."
        findings.error("no-such-lab", ("", 0), "there is no such folder or file", advice)
        return {}
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        findings.error("unreadable", ("", 0), f"this cannot be read: {reason}", "Check the path and its permissions.")
        return {}
    if stat.S_ISDIR(mode):
        return with_unfinished(path, folder_files(path, findings))
    if stat.S_ISREG(mode) and path.name != LAB_FILE:
        return zip_files(path, findings)
    advice = "Give the folder that holds lab.toml, or a .lab file."
    findings.error("not-a-lab", ("", 0), "this is neither a folder nor a .lab file", advice)
    return {}
