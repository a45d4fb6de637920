"""Pages in Arabic and Hebrew, and the interface from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from labeler.domain.rubric import Level
from labeler.ui.panels.grading.levels import LevelCard
from labeler.ui.panels.model_table import PlainTable
from labeler.ui.settings import Settings
from labeler.ui.theme import Theme
from labeler.ui.widgets.marks import Mark, Under
from labeler.ui.widgets.painting import line_rects
from labeler.ui.widgets.reader import TextView

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
ARABIC = "النبات يأخذ ثاني أكسيد الكربون في الضوء."
HEBREW = "הצמח קולט פחמן דו־חמצני באור."
ENGLISH = "A plant takes in carbon dioxide in the light."
PAGE = f"{ARABIC}\n{ENGLISH}\n{HEBREW}"
Keep = Callable[[QWidget], QWidget]


@pytest.fixture(params=[LEFT, RIGHT], ids=["from the left", "from the right"])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """The interface in both directions."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(LEFT)


@pytest.fixture
def view(theme: Theme, settings: Settings, keep: Keep) -> TextView:
    """A page in three languages."""
    made = keep(TextView(theme, settings))
    assert isinstance(made, TextView)
    made.resize(900, 400)
    made.show_text(PAGE, [Mark(0, len(ARABIC), "rule", Under.THICK)])
    made.show()
    QTest.qWait(1)
    return made


def blocks(view: TextView) -> list[QTextBlock]:
    block, found = view.document().firstBlock(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


@pytest.mark.usefixtures("direction")
def test_each_paragraph_is_read_in_its_own_direction(view: TextView) -> None:
    arabic, english, hebrew = blocks(view)
    assert [block.textDirection() for block in (arabic, english, hebrew)] == [RIGHT, LEFT, RIGHT]
    for block, begins_left in ((arabic, False), (english, True), (hebrew, False)):
        line = block.layout().lineAt(0)
        written = line.naturalTextRect()
        assert written.width() < line.width() / 2 + 200
        nearer_left = written.left() - line.x() < line.x() + line.width() - written.right()
        assert nearer_left is begins_left


@pytest.mark.usefixtures("direction")
def test_a_mark_lies_on_the_letters_of_a_line_from_right_to_left(view: TextView) -> None:
    (rect,) = line_rects(view.document(), 0, len(ARABIC))
    line = blocks(view)[0].layout().lineAt(0)
    origin: QPointF = view.document().documentLayout().blockBoundingRect(blocks(view)[0]).topLeft()
    written = line.naturalTextRect()
    assert rect.left() == pytest.approx(origin.x() + written.left(), abs=1.5)
    assert rect.right() == pytest.approx(origin.x() + written.right(), abs=1.5)
    (part,) = line_rects(view.document(), 0, 6)
    assert part.right() == pytest.approx(rect.right(), abs=1.5)
    assert part.width() < rect.width() / 2


def test_the_key_of_a_level_stands_where_one_begins_to_read(
    direction: Qt.LayoutDirection, theme: Theme, keep: Keep
) -> None:
    card = keep(LevelCard(Level(3, "ב", "ב"), theme, "3"))
    card.resize(300, 60)
    card.show()
    image = card.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ink = [x for x in range(4, 296) for y in range(4, 28) if image.pixelColor(x, y).lightness() < 120]
    assert (min(ink) < 40) is (direction is LEFT)
    assert (max(ink) > 260) is (direction is RIGHT)


def test_figures_in_a_table_are_not_turned_round(theme: Theme, keep: Keep, qapp: QApplication) -> None:
    def picture(of: Qt.LayoutDirection, text: str) -> QImage:
        table = PlainTable("Figures", ["Figure"])
        keep(table).setLayoutDirection(of)
        table.resize(200, 80)
        table.show_rows([[text]], right=frozenset())
        table.show()
        item = table.item(0, 0)
        assert item is not None
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        return table.viewport().grab().toImage()

    assert picture(RIGHT, "0.83 [0.74, 0.90]") == picture(LEFT, "0.83 [0.74, 0.90]")
    assert picture(LEFT, "0.83 [0.74, 0.90]") != picture(LEFT, "0.83 [0.90, 0.74]")


def test_the_sign_of_evidence_stands_where_the_lines_begin(theme: Theme, settings: Settings, keep: Keep) -> None:
    from labeler.ui.panels.grading import evidence_paint

    made = keep(TextView(theme, settings))
    assert isinstance(made, TextView)
    made.resize(900, 400)
    made.show_text(PAGE)
    made.show()
    arabic, english, _ = (evidence_paint._beside(made.document(), block.position()) for block in blocks(made))
    assert english < made.width() / 2 < arabic
