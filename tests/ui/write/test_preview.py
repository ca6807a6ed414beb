# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The preview: the exported page, in the window's colours, loading nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from seminarapp.application.ports.documents import Document
from seminarapp.application.views.material import Material
from seminarapp.domain.errors import QuoteRefusedError
from seminarapp.ui.theme.fonts import SERIF
from seminarapp.ui.theme.look import Look
from seminarapp.ui.theme.roles import Role
from seminarapp.ui.write.header import BESIDE, PREVIEW
from seminarapp.ui.write.preview import Preview
from tests.fakes.house import FakeHouse, PlainDocuments
from tests.ui.write.scene import Scene

PAGE = """<!doctype html><html><head><title>T</title><style>h1 { color: red; }</style></head>
<body><h1>{title}</h1><p class="standfirst">Om <em>rör</em>.</p>
<img src="file:///etc/hostname"><p>{blocks} blocks</p></body></html>"""


class Pages(PlainDocuments):
    """Makes a small page, or refuses."""

    def __init__(self) -> None:
        self.made = 0
        self.refuses = False

    def make(self, kind: str, suffix: str, material: Material, language: str) -> Document:
        assert (kind, suffix) == ("article", ".html")
        if self.refuses:
            raise QuoteRefusedError("“{capture}” is off the record and can't be quoted", capture="c4")
        self.made += 1
        assert material.article is not None
        title, count = material.article.blocks[0].content.text, len(material.article.blocks)
        return Document(PAGE.replace("{title}", title).replace("{blocks}", str(count)).encode())


@pytest.fixture
def pages(house: FakeHouse) -> Pages:
    pages = Pages()
    house.activities.publishing._documents = pages
    return pages


def shown(scene: Scene, pages: Pages, view: str = PREVIEW) -> Preview:
    scene.page.centre.header.choose_view(view)
    scene.settle()
    return scene.page.centre.preview


def fragment_of(document: QTextDocument, text: str) -> tuple[str, int, str]:
    """Family, size and colour of the first stretch with that text."""
    block = document.begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            if text in runs.fragment().text():
                form = runs.fragment().charFormat()
                return form.font().family(), form.font().pixelSize(), form.foreground().color().name()
            runs += 1
        block = block.next()
    raise AssertionError(f"{text} is not shown")


def test_the_preview_is_the_exported_page(pages: Pages, scene: Scene) -> None:
    preview = shown(scene, pages)
    assert "Röret som ingen ser" in preview.toPlainText()
    assert "8 blocks" in preview.toPlainText()


def test_nothing_is_made_while_nobody_looks(pages: Pages, scene: Scene) -> None:
    scene.go_to(0)
    scene.type("!")
    scene.keep()
    scene.bot.wait(500)
    assert pages.made == 0


def test_side_by_side_follows_what_is_written(pages: Pages, scene: Scene) -> None:
    preview = shown(scene, pages, BESIDE)
    scene.go_to(0)
    scene.type(" nu")
    scene.article.commit()
    scene.bot.waitUntil(lambda: "Röret som ingen ser nu" in preview.toPlainText())


def test_what_was_typed_last_is_in_the_preview(pages: Pages, scene: Scene) -> None:
    scene.go_to(0)
    scene.type(" nu")
    assert "ser nu" in shown(scene, pages).toPlainText()


def test_it_is_set_in_the_articles_serif_and_the_themes_colours(
    pages: Pages, scene: Scene, look: Look
) -> None:
    document = shown(scene, pages).document()
    assert fragment_of(document, "Röret") == (SERIF, 32, look.colour(Role.TEXT).name())
    assert fragment_of(document, "Om") == (SERIF, 20, look.colour(Role.MUTED).name())
    look.toggle()
    assert fragment_of(document, "Om")[2] == look.colour(Role.MUTED).name()


def test_no_picture_is_ever_loaded(pages: Pages, scene: Scene) -> None:
    preview = shown(scene, pages)
    found = preview.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hostname")
    )
    assert not isinstance(found, QImage) or found.isNull()


def test_a_click_on_a_link_goes_nowhere(pages: Pages, scene: Scene) -> None:
    assert not shown(scene, pages).openLinks()


def test_what_may_not_be_published_is_said_and_not_shown(pages: Pages, scene: Scene) -> None:
    pages.refuses = True
    preview = shown(scene, pages)
    assert "off the record" in scene.refusals[0]
    assert "Röret" not in preview.toPlainText()
    pages.refuses = False
    scene.page.centre.show_preview()
    scene.settle()
    assert "Röret" in preview.toPlainText()
