"""What is said of bundles: keys, trust, and what came of a merge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from labeler.domain.progress import Progress
from labeler.ui.panels.model_text import plural

if TYPE_CHECKING:
    from labeler.stages.bundle_make import MakeReport
    from labeler.stages.bundle_merge import MergeReport
    from labeler.stages.bundle_trust import Stranger
    from labeler.stages.bundle_view import BundleView

TITLE: Final = "Bundles"
ABOUT: Final = (
    "Without a server, everybody works in a copy of this project and takes in what the others did: a bundle is a signed "
    "file with all that one person did. Merge in any order, as often as you like; the result is the same."
)
EVERYONE: Final = "With the bundles of others"
EVERYONE_TIP: Final = "Hand on what was merged here, as others signed it"
FILTER: Final = "Labeler bundles (*.labeler-bundle);;All files (*)"
KEYS_TITLE: Final = "Trusted keys"
TRUST_TITLE: Final = "Whose keys are these?"
TRUST_ASK: Final = (
    "These bundles are signed with keys that nobody trusted here yet. Ask each person to read you the fingerprint of their "
    "key, which Team shows under People. Trust a key only if every digit is the same."
)
TRUST_YES: Final = "Trust and merge"
TRUST_YES_TIP: Final = "Take these bundles in, and trust these keys from now on"
TRUST_NO_TIP: Final = "Merge nothing (Esc)"
SAVING: Final = "Writing the bundle. Esc cancels."
CHECKING: Final = "Checking the signatures. Esc cancels."
MERGING: Final = "Merging. Esc cancels; a bundle comes in whole or not at all."
CANCELLED: Final = "Cancelled."
NOT_TRUSTED: Final = "Nothing was merged: the keys were not trusted."
FAILED: Final = "That could not be done."


def own_key(view: BundleView) -> str:
    """The line about one's own key."""
    if not view.fingerprint:
        return f"{view.annotator}: your key is made with your first bundle."
    return f"{view.annotator}: your key is {view.fingerprint}"


def trusted(view: BundleView) -> str:
    """Whom this project trusts, one in a line; empty for nobody."""
    return "\n".join(f"{one.annotator}: {one.fingerprint}" for one in view.trusted)


def waiting(view: BundleView) -> str:
    """What waits; empty for nothing."""
    if not view.waiting:
        return ""
    return f"{plural(view.waiting, 'event')} of merged bundles wait, most often for documents that are not here yet."


def stranger(one: Stranger) -> str:
    """What is known of a key that is asked about."""
    known = (
        f" {one.annotator} is known here by another key: a second computer, or somebody who only says so?"
        if one.others
        else ""
    )
    return f"{plural(one.events, 'event')}.{known}"


def progress(now: str, at: Progress) -> str:
    """What is being done, and how far it is."""
    total = f" of {at.total:,}" if at.total is not None else ""
    return f"{now} {at.done:,}{total} {at.unit}"


def made(report: MakeReport) -> str:
    """What was written."""
    others = report.bundles - (1 if report.events else 0)
    with_others = f", and {plural(others, 'bundle')} of others" if others else ""
    left = sum(report.left_out.values())
    left_out = f" {plural(left, 'event')} of others stay here: they are not signed." if left else ""
    return f"{plural(report.events, 'event')}{with_others} in {report.file}.{left_out}"


def merged(report: MergeReport) -> str:
    """What came in."""
    return f"{report.new:,} new, {report.known:,} known already, {len(report.rejected):,} rejected."


def rejected(count: int) -> str:
    """The link to what did not come in."""
    return f"{count:,} rejected, show why"
