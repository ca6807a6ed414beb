# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every piece of the window on one sheet, to be looked at: `python -m tests.ui.gallery FOLDER [dark] [SCALE]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main(folder: Path, theme: str, scale: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = scale  # read when the application begins
    from PySide6.QtWidgets import QApplication

    from seminarapp.ui.theme.look import Look, ThemeChoice
    from tests.ui.gallery_sheets import sheets

    application = QApplication([])
    look = Look(application, ThemeChoice(theme))
    folder.mkdir(parents=True, exist_ok=True)
    for name, sheet in sheets(look):
        sheet.show()
        application.processEvents()
        sheet.grab().save(str(folder / f"{name}_{theme}_{scale}.png"))
        sheet.close()


if __name__ == "__main__":
    words = sys.argv[1:] or ["out/gallery"]
    main(Path(words[0]), *(words[1:] + ["light", "1"][len(words) - 1 :])[:2])
