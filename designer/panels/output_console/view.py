"""The Output Console: text, nothing else. Knows no gateway."""

from client.toolkit.console_view import ConsoleView
from client.toolkit.look import Look


class OutputConsoleView(ConsoleView):
    """The designer's own console."""

    def __init__(self, look: Look) -> None:
        super().__init__(look.themes)
        self.setAccessibleName(self.tr("Output Console"))
        self.setPlaceholderText(
            self.tr("What the designer prints and logs outside the Script Console, such as errors of late callbacks.")
        )
