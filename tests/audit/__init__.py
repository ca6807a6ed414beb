# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every HTML document in a real browser, judged by axe-core, and its markup by html-validate."""
