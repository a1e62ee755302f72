"""The language of the window: chosen or the system's, with Qt's own texts and numbers."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from runsore.core.body import region_by_key
from runsore.core.log import LogError
from runsore.presenters.amounts import distance_text
from runsore.settings import Language
from runsore.storage.faults import not_a_log
from runsore.ui.language import LanguageInUse, spoken_by
from runsore.ui.pages.log_page import LogPage
from runsore.ui.words import figure, long_day, plain_number, short_day, told, translated_wording

DAY = date(2026, 3, 2)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[LanguageInUse]:
    used = LanguageInUse(qapp)
    yield used
    used.close()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["de-AT", "de"], Language.GERMAN),
        (["de_DE"], Language.GERMAN),
        (["fr-CH", "de-CH", "en"], Language.GERMAN),
        (["en-GB", "de"], Language.ENGLISH),
        (["fr"], Language.ENGLISH),
        (["system"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_first_of_the_systems_languages_that_is_known_is_spoken(
    names: list[str], expected: Language
) -> None:
    assert spoken_by(names) is expected


def test_german_reaches_advice_regions_errors_and_qt(language: LanguageInUse, qtbot) -> None:
    assert language.speak(Language.GERMAN)
    wording = translated_wording()
    assert wording.disclaimer.endswith(
        "stellt keine Diagnose. Bist du unsicher, frag jemanden, der es kann."
    )
    assert wording.region(region_by_key("left-upper-calf")) == "Wade oben links"
    assert wording.region(region_by_key("lower-back")) == "Unterer Rücken"
    assert told(not_a_log("x.db")) == (
        "Die Datei x.db ist kein Runsore-Tagebuch: Wähle eine andere Datei."
    )
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == "Abbrechen"


def test_german_writes_days_and_numbers_its_own_way(language: LanguageInUse) -> None:
    language.speak(Language.GERMAN)
    assert long_day(DAY) == "Montag, 2. März 2026"
    assert short_day(DAY) == "2. März 2026"
    assert figure("9.9") == "9,9"
    assert plain_number("9,9") == "9.9"
    assert distance_text(9.9, translated_wording()) == "9,9 km"


def test_counts_have_a_form_for_one_and_one_for_many(language: LanguageInUse) -> None:
    language.speak(Language.GERMAN)

    def selected(count: int) -> str:
        return QCoreApplication.translate("LogPage", "delete %n check-ins", "", count)

    assert (selected(1), selected(2)) == ("1 Check-in löschen", "2 Check-ins löschen")


def test_english_installs_nothing_and_leaves_the_system_its_formats(
    language: LanguageInUse,
) -> None:
    before = QLocale()
    assert not language.speak(Language.ENGLISH)
    assert not language.speak(Language.SYSTEM)
    assert QLocale() == before
    assert told(LogError("{why}", why="so")) == "so"


def test_going_back_leaves_no_word_of_the_other_language(language: LanguageInUse) -> None:
    language.speak(Language.GERMAN)
    assert language.speak(Language.ENGLISH)
    assert translated_wording().level(2) == "mild"
    assert short_day(DAY) == "2 Mar 2026"
    assert LogPage.tr("Log") == "Log"


_HEADLINE = """
from PySide6.QtWidgets import QApplication
from runsore.settings import Language
from runsore.ui.language import LanguageInUse
from runsore.ui.words import figure, translated_wording
app = QApplication([])
LanguageInUse(app).speak(Language.SYSTEM)
print(translated_wording().level(10), figure("9.9"))
"""


@pytest.mark.parametrize(("system", "said"), [("de_AT", "Stopp 9,9"), ("fr_CH", "stop 9.9")])
def test_nobody_has_to_choose_what_the_system_speaks(system: str, said: str) -> None:
    env = {**os.environ, "LANG": f"{system}.UTF-8", "LC_ALL": "", "LANGUAGE": ""}
    done = subprocess.run(
        [sys.executable, "-c", _HEADLINE], env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == said
