"""Help > Rules of Messages: every rule with what it says and where it comes from; searched, read, copied."""

import pytest
from PySide6.QtWidgets import QApplication

from gateway_core.api import RULES


@pytest.fixture
def view(parts, window):
    parts.commands.rules.open()
    made = parts.commands.rules.view
    yield made
    made.close()


def listed(view):
    groups = [view.tree.topLevelItem(row) for row in range(view.tree.topLevelItemCount())]
    return {
        group.text(0): [group.child(row).text(0).split()[0] for row in range(group.childCount())] for group in groups
    }


def test_every_rule_is_listed_by_what_it_is_about(view):
    shown = listed(view)
    assert [rule for rules in shown.values() for rule in rules] == list(RULES)
    assert shown["Requests (sendRequest)"] == [f"R{number}" for number in range(1, 15)]


def test_it_begins_with_whom_a_message_selects_and_says_where_that_comes_from(view):
    text = view.page.toPlainText()
    assert "Rule M7" in text
    assert "every filter that is given" in text
    assert "Where this comes from: documented in the 7.9 manual." in text


def test_a_rule_is_found_by_its_id_as_panels_name_it(view):
    view.search.setText("m1")
    assert "Rule M1\n" in view.page.toPlainText()


def test_our_own_choices_are_found_by_that_word_and_told_as_such(view):
    view.search.setText("emulator's choice remoteServers")
    found = [rule for rules in listed(view).values() for rule in rules]
    assert {"M24", "M25"} <= set(found)
    assert "M7" not in found
    assert "emulator's choice" in view.page.toPlainText()


def test_a_rule_is_copied_with_its_source(view):
    view.search.setText("M21")
    view.copy_button.click()
    assert QApplication.clipboard().text() == (
        "Rule M21: A handler that fails never affects the sender. (documented in the 7.9 manual)"
    )


def test_a_rule_names_the_lessons_about_it(view):
    view.search.setText("R11")
    assert view.page.toPlainText().endswith(
        "Lessons about it: “SENT is not handled”, “Errors from Java”, “A shift change”."
    )
    view.search.setText("M2")
    assert "Lessons" not in view.page.toPlainText()
