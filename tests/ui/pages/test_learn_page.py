"""The Learn page: sections, links, anchors and the theme."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QComboBox, QListWidget

from runsore.core.rules.table import RULES
from runsore.presenters.learn import SECTIONS, anchor_of_rule
from runsore.settings import ThemeChoice
from runsore.ui.pages.learn_page import LearnPage
from runsore.ui.widgets.reading_view import ReadingView

# The offscreen plugin says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(qtbot, theme):
    made = LearnPage(theme)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    return made


def sections(page):
    return page.findChild(QListWidget)


def text(page):
    return page.findChild(ReadingView)


def test_it_opens_on_the_rule(page):
    assert sections(page).count() == len(SECTIONS)
    assert text(page).toPlainText().startswith("The coach’s rule on one page")


def test_a_click_opens_a_section(page, qtbot):
    listed = sections(page)
    place = SECTIONS.index("recovery")
    at = listed.visualItemRect(listed.item(place)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert text(page).toPlainText().startswith("Recovery between runs")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_leads_to_its_words(page, rule):
    page.show_anchor(rule.id)
    by_rule = (sections(page).currentRow(), text(page).verticalScrollBar().value())
    page.show_anchor("the-rule")
    page.show_anchor(anchor_of_rule(rule.id))
    assert (sections(page).currentRow(), text(page).verticalScrollBar().value()) == by_rule
    assert f'name="{anchor_of_rule(rule.id)}"' in text(page).toHtml()


def test_an_anchor_within_a_section_is_scrolled_to(page):
    page.show_anchor("cold-heat")
    assert text(page).verticalScrollBar().value() > 0
    page.show_anchor("recovery")
    assert text(page).verticalScrollBar().value() == 0


def test_an_unknown_anchor_changes_nothing(page):
    page.show_anchor("kinds")
    page.show_anchor("nowhere")
    assert sections(page).currentRow() == SECTIONS.index("kinds")


def test_a_link_leads_to_another_section(page):
    page.show_anchor("pain-scale")
    text(page).anchorClicked.emit(QUrl("#bone-stress"))
    assert sections(page).currentRow() == SECTIONS.index("bone-stress")


def test_a_narrow_page_offers_the_sections_in_a_menu(page, qtbot):
    page.resize(640, 600)
    menu = page.findChild(QComboBox)
    qtbot.waitUntil(menu.isVisible)
    assert not sections(page).isVisible()
    menu.activated.emit(2)
    assert text(page).toPlainText().startswith("Three kinds of soreness")


def test_lines_are_no_longer_than_comfortable(page, qtbot):
    page.resize(2400, 900)
    view = text(page)
    qtbot.waitUntil(lambda: view.viewport().width() < 900)
    first = view.document().firstBlock().next().layout().lineAt(0)
    assert 40 <= first.textLength() <= 85


def test_the_text_and_its_drawing_follow_the_theme(page, theme):
    page.show_anchor("doms")
    view = text(page)
    image = QTextDocument.ResourceType.ImageResource.value
    light = view.loadResource(image, QUrl("doms-curve"))
    colour = theme.palette.accent_soft
    theme.set_choice(ThemeChoice.DARK)
    assert theme.palette.accent_soft != colour
    assert view.loadResource(image, QUrl("doms-curve")) != light
    assert theme.palette.text in view.document().defaultStyleSheet()
