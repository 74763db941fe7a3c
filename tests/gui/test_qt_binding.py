"""Guards the pin of PySide6: a binding that loses a reference at every emit aborts Python after some hundreds."""

import subprocess
import sys

PROGRAM = """\
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

class Source(QObject):
    told = Signal(object)

class Rows(QAbstractListModel):
    count = 0
    def rowCount(self, parent=QModelIndex()):
        return self.count
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return None

application = QCoreApplication([])
source, heard = Source(), []
source.told.connect(heard.append)
for number in range(20_000):
    source.told.emit(number % 2 == 0)
rows = Rows()
for number in range(20_000):
    rows.beginInsertRows(QModelIndex(), number, number)
    rows.count += 1
    rows.endInsertRows()
print(len(heard), heard.count(True), rows.rowCount())
"""


def test_20_000_emits_and_20_000_inserts_leave_python_alive():
    """In a process of its own: what is guarded against ends the interpreter."""
    result = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60)
    assert (result.returncode, result.stdout) == (0, "20000 10000 20000\n"), result.stderr
