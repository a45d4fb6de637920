"""The fields of tables that can be named in the import dialog."""

from __future__ import annotations

from typing import Final, NamedTuple

from labeler.ui.language import tr


class TableField(NamedTuple):
    """One field.

    Attributes:
        key: an option of `labeler.exchange.base.ReadOptions`.
        usual: the names that are tried without it.
        said: what a screen reader calls it.
    """

    key: str
    name: str
    usual: str
    said: str
    tip: str


FIELDS: Final = (
    TableField(
        "id_field",
        tr("Name", about="of a document"),
        tr("as usual: id, doc_id, url"),
        tr("Field with the name"),
        tr("The field that holds the name; empty: as usual: id, doc_id, url"),
    ),
    TableField(
        "text_field",
        tr("Text"),
        tr("as usual: text, content, body"),
        tr("Field with the text"),
        tr("The field that holds the text; empty: as usual: text, content, body"),
    ),
    TableField(
        "html_field",
        "HTML",
        tr("as usual: html, raw_html"),
        tr("Field with the html"),
        tr("The field that holds the html; empty: as usual: html, raw_html"),
    ),
    TableField(
        "url_field",
        tr("Address", about="of a document"),
        tr("as usual: url"),
        tr("Field with the address"),
        tr("The field that holds the address; empty: as usual: url"),
    ),
)
