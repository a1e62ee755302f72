"""The language of the window: its translations, Qt's own texts, and how dates and numbers look."""

from collections.abc import Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from runsore.settings import Language
from runsore.ui.resources import resource
from runsore.ui.words import language_of


class LanguageInUse:
    """What is installed in the application; English, the language of the sources, needs nothing."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._spoken = Language.ENGLISH
        self._translators: list[QTranslator] = []

    def speak(self, choice: Language) -> bool:
        """Whether that is another language than before; every text has to be set again then."""
        wanted = spoken_by(QLocale.system().uiLanguages()) if choice is Language.SYSTEM else choice
        changes = wanted is not self._spoken
        if changes:
            self._remove()
            self._install(wanted)
            self._spoken = wanted
        QLocale.setDefault(_locale(wanted))
        return changes

    def close(self) -> None:
        """Leaves the application as it was found."""
        self._remove()
        self._spoken = Language.ENGLISH
        QLocale.setDefault(QLocale.system())

    def _install(self, wanted: Language) -> None:
        if wanted is Language.ENGLISH:
            return
        ours = str(resource("translations"))
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{wanted}", qts), (f"runsore_{wanted}", ours)):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)

    def _remove(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()


def spoken_by(names: Iterable[str]) -> Language:
    """The first of the system's languages (`de-AT`, `fr`) that the program speaks, else English."""
    for name in names:
        code = name.replace("_", "-").partition("-")[0]
        if code != Language.SYSTEM and code in set(Language):
            return Language(code)
    return Language.ENGLISH


def _locale(spoken: Language) -> QLocale:
    """The system's where it has the language, with what the runner set there; else the language
    as it is written in the runner's country."""
    system = QLocale.system()
    if language_of(system) == spoken:
        return system
    return QLocale(QLocale.codeToLanguage(spoken), system.territory())
