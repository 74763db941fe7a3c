"""The Lessons panel: the list, or one page of a lesson. Knows no lesson."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from client.toolkit.look import Look
from designer.panels.lessons.list_view import LessonListView
from designer.panels.lessons.model import Page
from designer.panels.lessons.page_view import LessonPageView


class LessonsView(QStackedWidget):
    """Shows one of the two. `panels` are the titles of panels that a lesson's text may lead to."""

    def __init__(self, look: Look, panels: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Lessons"))
        self.list = LessonListView(look)
        self.page = LessonPageView(look, panels)
        self.addWidget(self.list)
        self.addWidget(self.page)
        self.setFocusProxy(self.list)

    @property
    def shows_page(self) -> bool:
        """Whether a lesson's page is shown."""
        return self.currentWidget() is self.page

    def show_list(self) -> None:
        """Show the list."""
        self.setCurrentWidget(self.list)
        self.setFocusProxy(self.list)

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self.page.show_page(page)
        self.setCurrentWidget(self.page)
        self.setFocusProxy(self.page)
