"""The table of settings and its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox

from labeler.ui.lifetime import delete_now
from labeler.ui.settings import SETTINGS, Setting, Settings, config_dir, parsed, with_recent
from labeler.ui.theme import Theme
from labeler.ui.widgets.dialogs import SettingsDialog


def test_settings_live_where_the_environment_says(config_dir: Path, settings: Settings) -> None:
    settings.put("reader_px", 20)
    settings.sync()
    assert settings.path == config_dir / "labeler.ini"
    assert "reader_px=20" in settings.path.read_text()
    again = Settings(config_dir)
    assert again.get("reader_px") == 20
    delete_now(again)


def test_the_folder_is_the_platforms_own_without_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LABELER_CONFIG_DIR")
    assert config_dir().name == "labeler"


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row.key)
def test_defaults_fit_their_own_rows(row: Setting) -> None:
    assert parsed(row, row.default) == row.default


def test_a_file_edited_by_hand_cannot_break_the_app(config_dir: Path, qapp: QApplication) -> None:
    config_dir.mkdir(parents=True)
    (config_dir / "labeler.ini").write_text(
        "[settings]\ntheme=purple\nreader_px=900\nreader_characters=many\nrecent_projects={\n[panels]\naudit=nonsense\n"
    )
    settings = Settings(config_dir)
    assert settings.get("theme") == "system"
    assert settings.get("reader_px") == 32
    assert settings.get("reader_characters") == 70
    assert settings.recent_projects == []
    assert settings.panel_state("audit") == {}
    assert settings.geometry is None
    delete_now(settings)


@pytest.mark.parametrize(("key", "value"), [("theme", "purple"), ("reader_px", 4), ("reader_px", "17")])
def test_what_does_not_fit_is_refused(settings: Settings, key: str, value: str | int) -> None:
    with pytest.raises(ValueError, match=key):
        settings.put(key, value)


def test_recent_projects_come_latest_first_and_once() -> None:
    recent: list[str] = []
    for name in ["a", "b", "a", *"cdefghij"]:
        recent = with_recent(recent, name)
    assert recent == ["j", "i", "h", "g", "f", "e", "d", "c"]
    assert with_recent(["b", "a"], "a") == ["a", "b"]


def test_the_annotator_has_a_name_without_being_asked(settings: Settings) -> None:
    assert settings.annotator
    settings.put("annotator", "  Ada ")
    assert settings.annotator == "Ada"


def test_the_dialog_shows_every_row_that_people_may_change(theme: Theme, settings: Settings) -> None:
    dialog = SettingsDialog(None, settings, theme)
    assert set(dialog.fields) == {row.key for row in SETTINGS if row.label}
    assert all(field.accessibleName() for field in dialog.fields.values())
    choice, size, name = (dialog.fields[key] for key in ("theme", "reader_px", "annotator"))
    assert isinstance(choice, QComboBox)
    assert isinstance(size, QSpinBox)
    assert isinstance(name, QLineEdit)
    choice.setCurrentIndex(2)
    size.setValue(22)
    name.setText("Ada")
    name.editingFinished.emit()
    assert theme.scheme == "dark"
    assert settings.get("reader_px") == 22
    assert settings.annotator == "Ada"
    delete_now(dialog)
