"""Notes who sees what of which document before it is shown: grades say whether they were blind."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from labeler.domain.errors import WorldError
from labeler.store.project import Project
from labeler.ui.lane import Changed
from labeler.ui.panels.audit_shown import Shown
from labeler.ui.shell import Shell


def note_before(
    shell: Shell,
    project: Project,
    show: Callable[[], object],
    *,
    scores: Collection[str] = (),
    others: Collection[str] = (),
) -> None:
    """Show something once it is on the disk that this person sees the scores of some documents, and other people's
    grades of some. Where nothing can be written, nothing can be graded either: it is shown all the same.
    """
    annotator = shell.settings.annotator

    def note() -> Changed[None]:
        from labeler.stages.afterwards import note_looks

        note_looks(project, annotator, scores=scores, others=others)
        return Changed(frozenset(), None)

    def not_noted(error: BaseException) -> None:
        if not isinstance(error, WorldError):
            shell.errors.report(error)
        show()

    shell.lane.change(note, lambda _done: show(), not_noted)


def with_score_noted(
    shell: Shell, project: Project | None, document: str, show: Callable[[Shown | None], object]
) -> Callable[[Shown | None], None]:
    """``show``, after a note that the document's score is seen, where it has one."""

    def shown(made: Shown | None) -> None:
        if project is None or made is None or made.audited.score is None:
            show(made)
        else:
            note_before(shell, project, partial(show, made), scores=[document])

    return shown
