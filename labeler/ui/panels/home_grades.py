"""Importing what people said elsewhere: how it is read, and what came of it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from labeler.domain.progress import Progress
from labeler.ui.language import tr, trn

if TYPE_CHECKING:
    from labeler.stages.grade_file import GradeReport
    from labeler.store.project import Project

KINDS: Final = {
    "jsonl": tr("grades", about="what a file holds"),
    "hf": tr("grades in a data set"),
    "label-studio": tr("grades of Label Studio"),
    "argilla": tr("grades of Argilla"),
    "prodigy": tr("grades of Prodigy"),
    "doccano": tr("grades of doccano"),
}
FOUND: Final = tr("what people said was found in it")
FIELDS: Final = (
    (
        "grade",
        tr("Grade"),
        tr("as usual: grade, value, or the only one"),
        tr("The control, question or column that holds the grade"),
    ),
    ("annotator", tr("Annotator"), tr("as the file says"), tr("Who said what the file names nobody for")),
)


@dataclass(frozen=True, slots=True)
class GradesWanted:
    """Files of what people said, and how they are read.

    Attributes:
        grade: name of the control, question or column that holds the grade; empty for the usual one.
        annotator: who said what nobody is named for; empty to reject that.
    """

    paths: tuple[str, ...]
    grade: str = ""
    annotator: str = ""


class GradeFields(QWidget):
    """Names that a file of grades may need."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, QLineEdit] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(24, 0, 0, 0)
        for key, name, usual, tip in FIELDS:
            line = QLineEdit()
            line.setPlaceholderText(usual)
            line.setAccessibleName(name)
            line.setToolTip(tip)
            self.lines[key] = line
            layout.addRow(name, line)

    def wanted(self, paths: tuple[str, ...]) -> GradesWanted:
        """These files, read with what is filled in."""
        return GradesWanted(paths, **{key: line.text().strip() for key, line in self.lines.items()})


def run(project: Project, wanted: GradesWanted) -> Generator[Progress, None, object]:
    """Record what the files say, one after another."""
    from pathlib import Path

    from labeler.exchange.reading import Reading
    from labeler.stages import grade_file as stage

    reading = Reading({"grade": wanted.grade} if wanted.grade else {}, wanted.annotator)
    reports: list[GradeReport] = []
    for path in wanted.paths:
        report = yield from stage.run(project, stage.GradeParams(Path(path), reading=reading))
        reports.append(report)
    return stage.GradeReport(
        sum(report.recorded for report in reports),
        tuple(rejected for report in reports for rejected in report.rejected),
        sum(report.known for report in reports),
    )


def words(report: GradeReport) -> str:
    """What an import of grades gave."""
    parts = [trn("{count:,} answer recorded", "{count:,} answers recorded", report.recorded)]
    if report.known:
        parts.append(tr("{count:,} known already", count=report.known))
    if report.rejected:
        parts.append(tr("{count:,} rejected", count=len(report.rejected)))
    return tr("Last import: {parts}.", parts=", ".join(parts))
