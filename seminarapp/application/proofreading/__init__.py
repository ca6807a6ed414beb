# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Proofreading: what in an article a reader of its language would stumble over, each with a remedy where there is one.

Pure functions of the article, the plan and the language. A finding is a suggestion: nothing here changes a text.
A room of its own, as each family of rules is a page by itself and none is the domain's: an article with a straight
quotation mark is an article.
"""
