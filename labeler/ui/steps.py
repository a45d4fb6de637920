"""What stages say they are at, in the language of the screen.

Stages speak in short English keys; a key that is not in the tables is shown as it is, a path by its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from labeler.ui.language import tr

_STEPS: Final[Mapping[str, str]] = {
    "extract": tr("extracting main texts"),
    "twins": tr("comparing main texts"),
    "passages": tr("passages", about="what is looked for"),
    "measure again": tr("measuring what failed, one by one"),
    "rules": tr("trying the rules"),
    "judge": tr("judge", about="a step of work"),
    "screen": tr("asking language, rules and duplicates"),
    "describe": tr("describe", about="a step of work"),
    "load the encoder": tr("loading the encoder"),
    "embed": tr("embedding main texts"),
    "gather grades": tr("gathering grades"),
    "measure": tr("measuring"),
    "learning curve": tr("measuring the learning curve"),
    "what each family of features brings": tr("what each family of features brings"),
    "save": tr("save", about="a step of work"),
    "score": tr("scoring"),
    "compare": tr("compare", about="a step of work"),
    "decide": tr("deciding"),
    "count": tr("count", about="a step of work"),
    "topics": tr("topics", about="what is looked for"),
    "name topics": tr("name topics"),
    "ledgers": tr("checking ledgers"),
    "database": tr("checking the database and the chain of grades"),
    "make the sample project": tr("make the sample project"),
}


def step_words(note: str) -> str:
    """A stage's note as people say it; of a path its name."""
    return _STEPS.get(note) or PurePath(note).name or note
