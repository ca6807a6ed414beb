# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the article can be made of: notes, quotes and questions in a list that is searched and filtered."""
